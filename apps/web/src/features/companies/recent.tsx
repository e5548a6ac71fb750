import type { ActionEntry } from '@trivselsrum/contracts/actions'
import type { Event } from '@trivselsrum/contracts/companies'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { formatDate, formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'

/** How much of what happened is told. */
const TOLD = 5

/** What happened lately, in sentences: rounds, and actions that are done. */
export async function Recent({ company, events, done }: { company: string; events: Event[]; done: ActionEntry[] }) {
  const [t, language] = [await getTranslations('overview'), await getLocale()]
  const actions = await getTranslations('nextActions')
  const told = [
    ...events.map(({ at, by, action, quarter }) => ({
      key: `${action}-${at.toISOString()}`,
      at,
      text: t(`event.${action}`, { by, quarter: quarter ? formatQuarter(quarter, language) : '' }),
    })),
    ...done.map(({ id, title, statusSince }) => ({
      key: id,
      at: statusSince,
      text: <Link href={paths.action(company, id)}>{actions('done', { title })}</Link>,
    })),
  ]
  return (
    <section className="card grid gap-2" aria-labelledby="recent">
      <h2 id="recent">{t('recent')}</h2>
      <ul className="text-[0.98rem]">
        {told
          .sort((one, other) => other.at.getTime() - one.at.getTime())
          .slice(0, TOLD)
          .map(({ key, at, text }) => (
            <li key={key} className="border-line py-3 not-first:border-t">
              {text}
              <span className="block text-[0.9rem] text-ink-soft">{formatDate(at, language)}</span>
            </li>
          ))}
      </ul>
      <SeenBy>{t('recentSeenBy')}</SeenBy>
    </section>
  )
}
