import { SHOWN_AT_FIRST } from '@trivselsrum/contracts/taking-part'
import { getTranslations } from 'next-intl/server'
import { ContributionList } from './contribution-list'
import type { TakingPart } from './read-taking-part'
import { sectionHeading } from './section-heading'
import { wayOf } from './way'

interface ContributionsPageProps {
  part: TakingPart
  section: TakingPart['open']['sections'][number]
  page: number
}

/** Everything that was contributed to one section, by page. */
export async function ContributionsPage({ part, section, page }: ContributionsPageProps) {
  const [t, pager] = [await getTranslations('takingPart'), await getTranslations('pager')]
  const way = wayOf(part.place)
  const ways = [
    { key: 'earlier', to: page - 1, isThere: page > 1, text: pager('earlier') },
    { key: 'later', to: page + 1, isThere: page * SHOWN_AT_FIRST < section.total, text: pager('later') },
  ].filter(({ isThere }) => isThere)
  return (
    <>
      <header className="grid gap-2">
        <p>
          <a href={way.text()} className="inline-flex min-h-8 items-center text-brand underline">
            {t('back')}
          </a>
        </p>
        <h1>{await sectionHeading(section)}</h1>
        <p className="text-ink-soft">{t('contributions', { total: section.total })}</p>
      </header>
      <ContributionList part={part} contributions={section.contributions} />
      {ways.length > 0 && (
        <nav aria-label={pager('label')} className="flex flex-wrap gap-x-6">
          {ways.map(({ key, to, text }) => (
            <a
              key={key}
              href={way.contributions(section.id, String(to))}
              className="inline-flex min-h-11 items-center text-brand underline"
            >
              {text}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}
