'use server'
import { ApiError } from '@trivselsrum/contracts/client'
import type { ProblemCode } from '@trivselsrum/contracts/problems'
import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'

/** The round a form was shown for: where it lies, and which one it is should its quarter have another by now. */
interface ShownRound {
  company: string
  quarter: string
  round: string
}

const partsOf = ({ company, quarter, round }: ShownRound) => ({ params: { company, quarter }, query: { round } })

export async function openRoundAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { quarter = '', idempotencyKey = '' } = textOf(form, ['quarter', 'idempotencyKey'])
  return attempt({ quarter }, paths.sheet(company, quarter), () =>
    call(openRound, { params: { company }, body: { quarter, mode: 'joint' } }, { idempotencyKey }),
  )
}

export async function handInAction(shown: ShownRound, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  return attempt(
    {},
    paths.round(shown.company, shown.quarter),
    () => call(handInSheet, partsOf(shown), { idempotencyKey }),
    ['sheet-handed-in', 'round-closed'],
  )
}

export async function takeBackAction(shown: ShownRound): Promise<FormState> {
  return attempt({}, paths.sheet(shown.company, shown.quarter), () => call(takeBackSheet, partsOf(shown)))
}

export async function closeRoundAction(shown: ShownRound, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  return attempt(
    {},
    paths.round(shown.company, shown.quarter),
    () => call(closeRound, partsOf(shown), { idempotencyKey }),
    ['round-closed'],
  )
}

export async function voidRoundAction(shown: ShownRound, _: FormState, form: FormData): Promise<FormState> {
  const { reason = '', idempotencyKey = '' } = textOf(form, ['reason', 'idempotencyKey'])
  return attempt({ reason }, paths.rounds(shown.company), () =>
    call(voidRound, { ...partsOf(shown), body: { reason } }, { idempotencyKey }),
  )
}

/**
 * Does it and leads on, or comes back with the reason and what was typed.
 *
 * @param settled the refusals that say somebody else did it first: they lead on as well, to what came of it.
 */
async function attempt(
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
