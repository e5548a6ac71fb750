import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { listToolbox } from '@trivselsrum/contracts/toolbox'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'
import { durationOf } from '../duration'

interface ChooseToolProps {
  company: string
  tools: Reply<typeof listToolbox>['tools']
}

/** Which tool a workshop is to be held with; what the newest result points to says so. */
export async function ChooseTool({ company, tools }: ChooseToolProps) {
  const [t, workshops] = [await getTranslations('newWorkshop'), await getTranslations('workshops')]
  const lengths = await Promise.all(tools.map(({ minutes }) => durationOf(minutes)))
  return (
    <div className="grid gap-7">
      <PageHeader above={<Link href={paths.workshops(company)}>{workshops('title')}</Link>} title={t('title')} />
      <p>
        {t('chooseLead')} <Link href={paths.toolbox(company)}>{t('toolbox')}</Link>
      </p>
      <ul aria-label={t('tools')} className="card py-2">
        {tools.map(({ key, name, purpose, pointedAtBy }, place) => (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line py-4 not-first:border-t"
          >
            <div className="min-w-0 flex-1 basis-80">
              <h2 className="font-sans text-[1.05rem] font-semibold tracking-normal">{name}</h2>
              <p className="text-[0.95rem] text-ink-soft">{purpose}</p>
              <p className="text-[0.95rem]">
                {lengths[place]}
                {pointedAtBy.length > 0 && <span className="font-semibold text-accent"> · {t('pointedAt')}</span>}
              </p>
            </div>
            <Link
              href={paths.newWorkshop(company, key)}
              aria-label={t('chooseNamed', { name })}
              className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
            >
              {t('choose')}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
