'use server'
import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'

interface Place {
  company: string
  quarter: string
}

export async function openRoundAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { quarter = '', idempotencyKey = '' } = textOf(form, ['quarter', 'idempotencyKey'])
  return attempt({ quarter }, paths.sheet(company, quarter), () =>
    call(openRound, { params: { company }, body: { quarter, mode: 'joint' } }, { idempotencyKey }),
  )
}

export async function handInAction(params: Place, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  return attempt({}, paths.round(params.company, params.quarter), () =>
    call(handInSheet, { params }, { idempotencyKey }),
  )
}

export async function takeBackAction(params: Place): Promise<FormState> {
  return attempt({}, paths.sheet(params.company, params.quarter), () => call(takeBackSheet, { params }))
}

export async function closeRoundAction(params: Place, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  return attempt({}, paths.round(params.company, params.quarter), () =>
    call(closeRound, { params }, { idempotencyKey }),
  )
}

export async function voidRoundAction(params: Place, _: FormState, form: FormData): Promise<FormState> {
  const { reason = '', idempotencyKey = '' } = textOf(form, ['reason', 'idempotencyKey'])
  return attempt({ reason }, paths.rounds(params.company), () =>
    call(voidRound, { params, body: { reason } }, { idempotencyKey }),
  )
}

/** Does it and leads on, or comes back with the reason and what was typed. */
async function attempt(values: Record<string, string>, to: string, work: () => Promise<unknown>): Promise<FormState> {
  try {
    await work()
  } catch (error) {
    return refusedState(error, values)
  }
  redirect(to)
}
