import type { Event } from '@trivselsrum/contracts/companies'
import { getLocale, getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { formatDate, formatQuarter } from '@/lib/format'

/** What happened lately, in sentences. */
export async function Recent({ events }: { events: Event[] }) {
  const [t, language] = [await getTranslations('overview'), await getLocale()]
  return (
    <section className="card grid gap-2" aria-labelledby="recent">
      <h2 id="recent">{t('recent')}</h2>
      <ul className="text-[0.98rem]">
        {events.map(({ at, by, action, quarter }) => (
          <li key={`${action}-${at.toISOString()}`} className="border-line py-3 not-first:border-t">
            {t(`event.${action}`, { by, quarter: quarter ? formatQuarter(quarter, language) : '' })}
            <span className="block text-[0.9rem] text-ink-soft">{formatDate(at, language)}</span>
          </li>
        ))}
      </ul>
      <SeenBy>{t('recentSeenBy')}</SeenBy>
    </section>
  )
}
