import type { GatheredWorkshop } from '@trivselsrum/contracts/gathered-year'
import { listTools } from '@trivselsrum/contracts/tools'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { read } from '@/lib/api-server'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'

interface GatheredWorkshopsProps {
  company: string
  workshops: GatheredWorkshop[]
}

/** The workshops of the year by tool, with what came of each; nothing where there were none. */
export async function GatheredWorkshops({ company, workshops }: GatheredWorkshopsProps) {
  const [t, language] = [await getTranslations('gatheredWorkshops'), await getLocale()]
  if (workshops.length === 0) return null
  const tools = await read(listTools, {})
  return (
    <>
      <h3>{t('workshops')}</h3>
      <DataTable
        caption={t('workshops')}
        columns={[
          { key: 'title', label: t('workshop') },
          { key: 'tool', label: t('tool') },
          { key: 'heldOn', label: t('heldOn') },
          { key: 'notes', label: t('notes'), isFigure: true },
          { key: 'actions', label: t('actions'), isFigure: true },
        ]}
        rows={workshops.map(({ id, title, tool, heldOn, notes, actions }, place) => ({
          key: String(place),
          cells: {
            title: id ? (
              <Link href={paths.workshop(company, id)} className="text-brand underline underline-offset-3">
                <bdi>{title}</bdi>
              </Link>
            ) : (
              <bdi>{title}</bdi>
            ),
            tool: tools.find(({ key }) => key === tool)?.name ?? tool,
            heldOn: formatCalendarDay(heldOn, language),
            notes: String(notes),
            actions: String(actions),
          },
        }))}
      />
    </>
  )
}
