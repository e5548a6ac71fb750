import type { listDiscussions } from '@trivselsrum/contracts/discussions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'

interface Props {
  company: string
  discussions: Reply<typeof listDiscussions>['discussions']
}

/** The company's discussions, the newest first. */
export async function DiscussionList({ company, discussions }: Props) {
  const [t, language] = [await getTranslations('discussions'), await getLocale()]
  return (
    <section className="grid gap-4" aria-labelledby="list">
      <h2 id="list">{t('list')}</h2>
      <ul className="card py-2">
        {discussions.map(({ year, state, heldOn, goals }) => (
          <li
            key={year}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line py-4 not-first:border-t"
          >
            <div>
              <h3 className="font-sans text-[1.05rem] font-semibold tracking-normal">
                <Link href={paths.discussion(company, year)} className="text-brand underline-offset-3 hover:underline">
                  {year}
                </Link>
              </h3>
              <p className="text-[0.95rem] text-ink-soft">
                {[
                  state === 'concluded' && heldOn && t('held', { date: formatCalendarDay(heldOn, language) }),
                  t('goals', { count: goals }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {state === 'draft' && (
              <span className="w-fit rounded-full bg-accent-soft px-3 py-1 text-[0.9rem] font-semibold text-accent">
                {t('draft')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
