import { ApiError } from '@trivselsrum/contracts/client'
import type { ProblemCode } from '@trivselsrum/contracts/problems'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, untouched } from './form-state'
import { refusedState } from './refused-state'

/**
 * Does what a form is for and leads on, or comes back with the reason and what was typed.
 *
 * @param settled the refusals that say somebody else did it first: they lead on as well, to what came of it.
 */
export async function attempt(
  values: Record<string, string>,
  to: string,
  work: () => Promise<unknown>,
  settled: readonly ProblemCode[] = [],
): Promise<FormState> {
  try {
    await work()
  } catch (error) {
    const isSettled = error instanceof ApiError && settled.some((code) => code === error.problem.code)
    if (!isSettled) return refusedState(error, values)
  }
  // Pages the browser has kept, as for Back, were made before it was done.
  revalidatePath('/', 'layout')
  redirect(to)
}

/** Does what a form is for and stays on its page, with what came of it in one sentence, or the reason and what was chosen. */
export async function stay(values: Record<string, string>, work: () => Promise<string>): Promise<FormState> {
  try {
    const done = await work()
    revalidatePath('/', 'layout')
    return { ...untouched, done }
  } catch (error) {
    return refusedState(error, values)
  }
}
