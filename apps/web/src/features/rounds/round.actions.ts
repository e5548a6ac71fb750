'use server'
import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

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
