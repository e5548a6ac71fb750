import type { Contribution } from '@trivselsrum/contracts/contributions'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { Difference } from './difference'

interface ContributionFaceProps {
  company: string
  consultation: string
  contribution: Contribution
  /** The words of another one that went in for the same passage. */
  replacedBy?: string | undefined
}

/** What somebody contributed, how its passage reads by now, and what was decided. */
export async function ContributionFace({ company, consultation, contribution, replacedBy }: ContributionFaceProps) {
  const t = await getTranslations('contributionWork')
  const { section, isWithdrawn, hiddenReason, mergedInto, merged } = contribution
  return (
    <>
      <Facts contribution={contribution} />
      {isWithdrawn ? (
        <p>{t('withdrawn')}</p>
      ) : (
        <>
          <Said contribution={contribution} />
          <ReadsNow contribution={contribution} replacedBy={replacedBy} />
        </>
      )}
      {hiddenReason !== null && (
        <p className="text-[0.95rem]">
          <b className="font-semibold text-accent">{t('isHidden')}</b> {hiddenReason}
        </p>
      )}
      {merged > 0 && <p className="text-[0.95rem]">{t('standsFor', { count: merged })}</p>}
      {mergedInto && (
        <p className="text-[0.95rem]">
          {t('isMerged')}{' '}
          <a href={`${paths.consultation(company, consultation, { section })}#contribution-${mergedInto}`}>
            {t('seeThatOne')}
          </a>
        </p>
      )}
      <Decided contribution={contribution} />
    </>
  )
}

/** How many agree, and a name where one was given. */
async function Facts({ contribution: { supports, name } }: { contribution: Contribution }) {
  const t = await getTranslations('contributionWork')
  return (
    <p className="text-[0.95rem] text-ink-soft">
      {t('supports', { count: supports })}
      {name && (
        <>
          {' '}
          · {t('by')} <bdi>{name}</bdi>
        </>
      )}
    </p>
  )
}

/** Suggested words beside how the passage read, and what was written about it. */
async function Said({ contribution: { kind, passage, words, text } }: { contribution: Contribution }) {
  const t = await getTranslations('contributionWork')
  return (
    <>
      {kind === 'suggestion' && words && passage && <Difference from={passage.text} to={words} />}
      {kind === 'suggestion' && words && !passage && (
        <p className="border-l-4 border-line pl-4 font-serif text-[1.1rem]/relaxed whitespace-pre-line">
          <span className="sr-only">{t('suggested')} </span>
          <bdi>{words}</bdi>
        </p>
      )}
      {text && (
        <p dir="auto" className="whitespace-pre-line">
          {text}
        </p>
      )}
    </>
  )
}

/** Said only where the draft no longer reads as when it was written, and not because these words were taken in. */
async function ReadsNow({ contribution, replacedBy }: Pick<ContributionFaceProps, 'contribution' | 'replacedBy'>) {
  const { now, takenWords } = contribution
  if (!now || now.state === 'unchanged' || takenWords !== null) return null
  const t = await getTranslations('contributionWork')
  const isReplaced = now.state === 'gone' && replacedBy !== undefined
  const reads = isReplaced ? replacedBy : now.text
  return (
    <div className="grid gap-1 border-l-4 border-accent pl-4 text-[0.95rem]">
      <p className="font-semibold">{t(isReplaced ? 'now.replaced' : `now.${now.state}`)}</p>
      {reads && <p className="whitespace-pre-line">{reads}</p>}
    </div>
  )
}

async function Decided({ contribution }: { contribution: Contribution }) {
  const { outcome, reason, takenWords, decidedBy, words } = contribution
  if (!outcome) return null
  const t = await getTranslations('contributionWork')
  return (
    <div className="grid gap-1 rounded-control bg-brand-soft px-4 py-3">
      <p className="font-semibold">{t(`outcome.${outcome}`)}</p>
      {takenWords && takenWords !== words && (
        <p>
          {t('taken')} <q className="whitespace-pre-line">{takenWords}</q>
        </p>
      )}
      {reason && <p className="whitespace-pre-line">{reason}</p>}
      {decidedBy && (
        <p className="text-[0.9rem] text-ink-soft">
          {t('decidedBy')} <bdi>{decidedBy}</bdi>
        </p>
      )}
    </div>
  )
}
