import type { Round } from '@trivselsrum/contracts/rounds'
import { getTranslations } from 'next-intl/server'
import { nextStepOf } from './next-step'

type Shown = Pick<Round, 'mode' | 'progress' | 'turnout' | 'isReadyToClose' | 'can'>

/** How far an open round has come, in one line: the reader’s own part first, then everybody’s. */
export async function RoundState({ round }: { round: Shown }) {
  const t = await getTranslations('nextStep')
  const { mode, progress, turnout } = round
  if (!turnout)
    return progress?.isHandedIn
      ? t('joint.handedIn')
      : t('joint.answered', { answered: progress?.answered ?? 0, of: progress?.of ?? 0 })
  const own = { answer: 'asked', continue: 'begun', close: 'done', follow: 'done', wait: 'done', none: 'done' } as const
  const mine = own[nextStepOf(round)]
  return (
    <>
      {progress && `${t(`own.${mine}`, { answered: progress.answered, of: progress.of })} `}
      {t(`turnout.${mode === 'anonymous' ? 'anonymous' : 'named'}`, turnout)}
    </>
  )
}
