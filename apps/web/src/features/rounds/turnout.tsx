import type { Round } from '@trivselsrum/contracts/rounds'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ProgressBar } from '@/components/progress-bar'
import { paths } from '@/lib/paths'
import { CloseRound } from './close-round'
import { isToDo, nextStepOf } from './next-step'
import { Reminder } from './reminder'
import { RoundPromise } from './round-promise'

/** How many have answered, and what those who run the round do about it: ask more, remind, close. */
export async function Turnout({ company, round }: { company: string; round: Round }) {
  const t = await getTranslations('turnout')
  const { quarter, progress, can, isReadyToClose, thresholds } = round
  const mode = round.mode === 'anonymous' ? 'anonymous' : 'named'
  const { answered, asked } = round.turnout ?? { answered: 0, asked: 0 }
  // The page has one main action: answering comes first, closing where everybody has.
  const isClosingNext = nextStepOf(round) === 'close'
  return (
    <section className="card grid gap-5" aria-labelledby="turnout">
      <h2 id="turnout">{t('title')}</h2>
      <ProgressBar
        value={Math.min(answered, Math.max(asked, 1))}
        max={Math.max(asked, 1)}
        label={asked ? t(`count.${mode}`, { answered, asked }) : t('count.links', { answered })}
      />
      <p className="text-ink-soft">{t(`why.${mode}`)}</p>
      {can.invite && (
        <>
          <p>
            <Link href={paths.participants(company, quarter)}>{t(`participants.${mode}`)}</Link>
          </p>
          {answered < asked && <Reminder company={company} round={round} />}
        </>
      )}
      {can.close && !isReadyToClose && (
        <p>{t(`notReady.${mode}`, { needed: thresholds.means, missing: Math.max(0, thresholds.means - answered) })}</p>
      )}
      {can.close && isReadyToClose && (
        <div>
          <CloseRound
            company={company}
            round={round}
            look={isClosingNext || !isToDo(nextStepOf(round)) ? 'primary' : 'quiet'}
          />
        </div>
      )}
      {!progress && can.invite && <RoundPromise {...round} />}
    </section>
  )
}
