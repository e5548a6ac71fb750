import type { Round } from '@trivselsrum/contracts/rounds'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { ProgressBar } from '@/components/progress-bar'
import { paths } from '@/lib/paths'
import { CloseRound } from './close-round'
import { RoundPromise } from './round-promise'
import { TakeBack } from './take-back'

/** The sheet the group answers on, and the next step with it, one at a time: answer, hand in, close. */
export async function JointSheet({ company, round }: { company: string; round: Round }) {
  const t = await getTranslations('openRound')
  const { quarter, can } = round
  const { answered, of, isHandedIn } = round.progress ?? { answered: 0, of: 0, isHandedIn: false }
  return (
    <section className="card grid gap-5" aria-labelledby="state">
      <h2 id="state">{isHandedIn ? t('handedInTitle') : t('answeringTitle')}</h2>
      {isHandedIn ? (
        <p>{t('handedInDetail')}</p>
      ) : (
        <>
          <ProgressBar value={answered} max={of} label={t('progress', { answered, of })} />
          <p className="text-ink-soft">{t('answeringDetail')}</p>
        </>
      )}
      {!can.answer && <p className="text-ink-soft">{t('notYours')}</p>}
      <div className="flex flex-wrap gap-3">
        {can.answer && !isHandedIn && (
          <ButtonLink href={paths.sheet(company, quarter)}>{answered ? t('continue') : t('begin')}</ButtonLink>
        )}
        {can.close && isHandedIn && <CloseRound company={company} round={round} />}
        {can.answer && isHandedIn && <TakeBack company={company} round={round} />}
      </div>
      <RoundPromise {...round} />
    </section>
  )
}
