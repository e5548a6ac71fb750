'use server'
import { addParticipants, remindParticipants } from '@trivselsrum/contracts/participants'
import { closeRound, openRound, type RoundMode, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { getTranslations } from 'next-intl/server'
import { call } from '@/lib/api-server'
import { attempt, stay } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'
import { choiceOf, choiceValues } from './choice'

/** The round a form was shown for: where it lies, and which one it is should its quarter have another by now. */
interface ShownRound {
  company: string
  quarter: string
  round: string
}

const partsOf = ({ company, quarter, round }: ShownRound) => ({ params: { company, quarter }, query: { round } })

export async function openRoundAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { quarter = '', mode = '', idempotencyKey = '' } = textOf(form, ['quarter', 'mode', 'idempotencyKey'])
  const hasLinks = mode === 'anonymous' && form.has('hasLinks')
  const values = { ...choiceValues(form), quarter, mode, hasLinks: form.has('hasLinks') ? 'on' : '' }
  const to = mode === 'joint' ? paths.sheet(company, quarter) : paths.round(company, quarter)
  return attempt(values, to, () => {
    // What was ticked for another way of answering does not count, and stays where it was ticked.
    const chosen = mode === 'joint' ? {} : choiceOf(form)
    const body = { quarter, mode: mode as RoundMode, hasLinks, ...chosen }
    return call(openRound, { params: { company }, body }, { idempotencyKey })
  })
}

export async function addParticipantsAction(shown: ShownRound, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  const t = await getTranslations('participants')
  return stay(choiceValues(form), async () => {
    const { added } = await call(addParticipants, { ...partsOf(shown), body: choiceOf(form) }, { idempotencyKey })
    return t('added', { count: added })
  })
}

export async function remindAction(shown: ShownRound, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  const t = await getTranslations('reminder')
  return stay({}, async () => {
    const { asked } = await call(remindParticipants, partsOf(shown), { idempotencyKey })
    return t('done', { count: asked })
  })
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
