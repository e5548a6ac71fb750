import type { ShownContribution } from '@trivselsrum/contracts/taking-part'
import { getTranslations } from 'next-intl/server'
import { supportAction } from './contribution.actions'
import { ContributionWords } from './contribution-words'
import { Outcome } from './outcome'
import type { TakingPart } from './read-taking-part'
import { SupportForm } from './support-form'

interface ContributionListProps {
  part: TakingPart
  contributions: readonly ShownContribution[]
  /** The numbers of those whose passages are underlined in the text. */
  numbers?: ReadonlyMap<string, number>
}

/** What was contributed to a section, the most supported first; authors are not shown but where they gave a name. */
export function ContributionList({ part, contributions, numbers }: ContributionListProps) {
  return (
    <ol className="grid gap-3">
      {contributions.map((contribution) => (
        <li key={contribution.id} id={`contribution-${contribution.id}`} className="card grid scroll-mt-4 gap-2.5 p-4!">
          {contribution.id === part.sent && <span id="sent" className="sr-only scroll-mt-8" />}
          <OneContribution part={part} contribution={contribution} number={numbers?.get(contribution.id)} />
        </li>
      ))}
    </ol>
  )
}

async function OneContribution({
  part: { place, open, receipt },
  contribution,
  number,
}: {
  part: TakingPart
  contribution: ShownContribution
  number: number | undefined
}) {
  const t = await getTranslations('contribution')
  const { id, kind, supports, isMine, isSupported } = contribution
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2.5 text-[0.9rem] text-ink-soft">
        {number && (
          <span className="inline-flex min-w-6 justify-center rounded-[6px] bg-accent-soft px-1 font-semibold text-accent tabular-nums">
            {number}
          </span>
        )}
        <span className="font-semibold text-ink">{t(`kind.${kind}`)}</span>
        {isMine && <span>{t('mine')}</span>}
        {supports > 0 && <span>{t('supports', { count: supports })}</span>}
      </p>
      <ContributionWords contribution={contribution} />
      <Outcome {...contribution} />
      {open.isOpen && !isMine && (
        <SupportForm
          action={supportAction.bind(null, place)}
          hidden={{ contribution: id, consultation: open.id, receipt }}
          isSupported={isSupported}
          label={t('support')}
        />
      )}
    </>
  )
}
