import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { ContributionList } from './contribution-list'
import { MarkedText } from './marked-text'
import type { TakingPart } from './read-taking-part'
import { sectionHeading } from './section-heading'
import { wayOf } from './way'

/** A section with what was written about it, and the way to write. */
export async function SectionPart({
  part,
  section,
}: {
  part: TakingPart
  section: TakingPart['open']['sections'][number]
}) {
  const t = await getTranslations('takingPart')
  const { open, place } = part
  const way = wayOf(place)
  const { id, blocks, contributions, total } = section
  const passages = contributions.flatMap(({ id: contribution, passage }) =>
    passage ? [{ ...passage, contribution }] : [],
  )
  const numbers = new Map(passages.map(({ contribution }, index) => [contribution, index + 1]))
  return (
    <section
      aria-label={await sectionHeading(section)}
      data-section={id}
      data-form={way.section(id)}
      className="grid gap-4 border-t border-line pt-6"
    >
      <MarkedText
        blocks={blocks}
        language={open.language}
        fillIns={open.fillIns}
        passages={passages.map(({ contribution, ...passage }) => ({
          ...passage,
          number: numbers.get(contribution) ?? 0,
          href: `#contribution-${contribution}`,
        }))}
        writeAbout={
          open.isOpen
            ? (block, length) => way.section(id, { block: String(block), from: '0', to: String(length) })
            : undefined
        }
      />
      {total > 0 && (
        <>
          <p className="text-[0.95rem] font-semibold text-ink-soft">{t('contributions', { total })}</p>
          <ContributionList part={part} contributions={contributions} numbers={numbers} />
        </>
      )}
      {total > contributions.length && (
        <a href={way.contributions(id)} className="inline-flex min-h-11 items-center text-brand underline">
          {t('all', { total })}
        </a>
      )}
      {open.isOpen && (
        <a href={way.section(id)} className={buttonClass('quiet')}>
          {t('write')}
        </a>
      )}
    </section>
  )
}
