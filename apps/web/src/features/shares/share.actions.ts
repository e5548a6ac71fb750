'use server'
import { createShare, revokeShare } from '@trivselsrum/contracts/shares'
import { revalidatePath } from 'next/cache'
import { call } from '@/lib/api-server'
import { type FormState, untouched } from '@/lib/form-state'
import { refusedState, textOf } from '@/lib/refused-state'
import type { MakeState } from './make-state'
import { qrPath } from './qr-path'

interface ShownRound {
  company: string
  quarter: string
  round: string
}

export async function createShareAction(
  { company, quarter, round }: ShownRound,
  _: MakeState,
  form: FormData,
): Promise<MakeState> {
  const values = textOf(form, ['share', 'label', 'department', 'days', 'passcode'])
  const { share = '', label = '', department, days, passcode } = values
  const chosen = { ...(department && { department }), ...(passcode && { passcode }) }
  const body = { share, label, days: Number(days), ...chosen }
  try {
    const made = await call(createShare, { params: { company, quarter }, query: { round }, body })
    revalidatePath('/', 'layout')
    return { ...untouched, made: { id: made.share.id, ...made, qr: qrPath(made.address) } }
  } catch (error) {
    return refusedState(error, values)
  }
}

export async function revokeShareAction(place: { company: string; share: string }): Promise<FormState> {
  try {
    await call(revokeShare, { params: place })
  } catch (error) {
    return refusedState(error, {})
  }
  revalidatePath('/', 'layout')
  return untouched
}
