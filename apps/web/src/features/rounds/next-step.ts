import type { Round } from '@trivselsrum/contracts/rounds'
import { paths } from '@/lib/paths'

/**
 * What a reader does next with an open round: begin or go on answering, close it, follow how many have answered until it
 * can be closed, or wait for those who do. `none` has no part in it.
 */
export type NextStep = 'answer' | 'continue' | 'close' | 'follow' | 'wait' | 'none'

type OpenRound = Pick<Round, 'quarter' | 'mode' | 'progress' | 'turnout' | 'isReadyToClose' | 'can'>

export function nextStepOf({ mode, progress, turnout, isReadyToClose, can }: Omit<OpenRound, 'quarter'>): NextStep {
  if (can.answer && progress && !progress.isHandedIn) return progress.answered > 0 ? 'continue' : 'answer'
  const isEverybodyIn = !turnout || turnout.answered >= turnout.asked
  if (can.close) return isReadyToClose && isEverybodyIn ? 'close' : 'follow'
  return mode === 'joint' || progress ? 'wait' : 'none'
}

/** Whether a step is something to do, rather than to look at. */
export function isToDo(step: NextStep): step is 'answer' | 'continue' | 'close' {
  return step === 'answer' || step === 'continue' || step === 'close'
}

/** Where a step is taken. */
export function pathOf(
  step: NextStep,
  company: string,
  { quarter, mode }: Pick<OpenRound, 'quarter' | 'mode'>,
): string {
  if (step !== 'answer' && step !== 'continue') return paths.round(company, quarter)
  return mode === 'anonymous' ? paths.anonymousSheet(company, quarter) : paths.sheet(company, quarter)
}
