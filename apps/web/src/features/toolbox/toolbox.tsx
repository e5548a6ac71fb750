import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { listToolbox } from '@trivselsrum/contracts/toolbox'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { statementsIn } from './openings'
import { ToolCard } from './tool-card'

interface ToolboxProps {
  company: string
  toolbox: Reply<typeof listToolbox>
}

/** How many tools are named to begin with; the others say themselves that the result points to them. */
const MOST_TO_BEGIN_WITH = 3

/** The eleven tools: what each is for, whether the newest result points to it, and the way to hold it. */
export async function Toolbox({ company, toolbox: { tools, pointedAtIn, can } }: ToolboxProps) {
  const [t, language] = [await getTranslations('toolbox'), await getLocale()]
  const statements = await statementsIn(company, pointedAtIn)
  const pointedAt = tools
    .filter(({ pointedAtBy }) => pointedAtBy.length > 0)
    .sort((a, b) => b.pointedAtBy.length - a.pointedAtBy.length)
    .slice(0, MOST_TO_BEGIN_WITH)
  const quarter = pointedAtIn ? formatQuarter(pointedAtIn, language) : ''
  return (
    <div className="grid min-w-0 gap-7">
      <PageHeader title={t('title')} />
      <p>{t('lead')}</p>
      {pointedAt.length > 0 && (
        <section className="grid gap-2 border-l-4 border-brand pl-4" aria-labelledby="pointed-at">
          <h2 id="pointed-at">{t('pointedAt')}</h2>
          <p>{t('pointedAtLead', { quarter })}</p>
          <ul className="flex flex-wrap gap-x-6">
            {pointedAt.map(({ key, name, number }) => (
              <li key={key}>
                <Link
                  href={paths.tool(company, key)}
                  className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
                >
                  {t('numbered', { number, name })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ol className="grid gap-5 lg:grid-cols-2">
        {tools.map((tool) => (
          <ToolCard
            key={tool.key}
            company={company}
            tool={tool}
            why={tool.pointedAtBy.map((id) => statements[id] ?? '').filter(Boolean)}
            canPlan={can.plan}
          />
        ))}
      </ol>
    </div>
  )
}
