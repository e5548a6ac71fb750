import type { Round } from '@trivselsrum/contracts/rounds'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { ProgressBar } from '@/components/progress-bar'
import { nextStepOf, pathOf } from './next-step'
import { RoundPromise } from './round-promise'
import { TakeBack } from './take-back'

/** The reader’s own part in a round that each answers alone. Who was not asked, and runs nothing, is told so. */
export async function OwnSheet({ company, round }: { company: string; round: Round }) {
  const t = await getTranslations('ownPart')
  const { mode, progress, can } = round
  if (!progress && can.invite) return null
  const step = nextStepOf(round)
  return (
    <section className="card grid gap-5" aria-labelledby="own">
      <h2 id="own">{progress?.isHandedIn ? t('doneTitle') : t('title')}</h2>
      {!progress && <p>{t('notAsked')}</p>}
      {progress?.isHandedIn && <p>{t(`done.${mode === 'anonymous' ? 'anonymous' : 'named'}`)}</p>}
      {progress && !progress.isHandedIn && (
        <>
          {mode === 'named' && (
            <ProgressBar
              value={progress.answered}
              max={progress.of}
              label={t('progress', { answered: progress.answered, of: progress.of })}
            />
          )}
          <p className="text-ink-soft">{t(`todo.${mode === 'anonymous' ? 'anonymous' : 'named'}`)}</p>
          <div>
            <ButtonLink href={pathOf(step, company, round)}>{t(step === 'continue' ? 'continue' : 'begin')}</ButtonLink>
          </div>
        </>
      )}
      {progress?.isHandedIn && mode === 'named' && (
        <div>
          <TakeBack company={company} round={round} />
        </div>
      )}
      <RoundPromise {...round} />
    </section>
  )
}
