'use server'
import { createShare, revokeShare } from '@trivselsrum/contracts/shares'
import { revalidatePath } from 'next/cache'
import { call } from '@/lib/api-server'
import { type FormState, untouched } from '@/lib/form-state'
import { refusedState } from '@/lib/refused-state'
import { attemptShare } from './attempt-share'
import type { MakeState } from './make-state'

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
  return attemptShare(form, (body, { department }) =>
    call(createShare, {
      params: { company, quarter },
      query: { round },
      body: { ...body, ...(department && { department }) },
    }),
  )
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
