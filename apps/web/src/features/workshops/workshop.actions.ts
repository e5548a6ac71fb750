'use server'
import { beginPolicy } from '@trivselsrum/contracts/policies'
import { changeFollowUp, reopenWorkshop } from '@trivselsrum/contracts/workshop-holding'
import { removeWorkshop } from '@trivselsrum/contracts/workshops'
import type { Language } from '@trivselsrum/toolkit/tool'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'

/** The workshop a form was shown for. */
interface ShownWorkshop {
  company: string
  workshop: string
}

export async function removeWorkshopAction(params: ShownWorkshop): Promise<FormState> {
  return attempt(
    {},
    paths.workshops(params.company, { done: 'removed' }),
    () => call(removeWorkshop, { params }),
    // Deleted by somebody else: it is gone, as was wanted.
    ['not-found'],
  )
}

/** Sets the day of the follow-up; without a day there is none any more. */
export async function changeFollowUpAction(params: ShownWorkshop, _: FormState, form: FormData): Promise<FormState> {
  const { followUpOn = '' } = textOf(form, ['followUpOn'])
  const news = followUpOn ? 'follow-up' : 'followed-up'
  const state = await attempt({ followUpOn }, paths.workshop(params.company, params.workshop, news), () =>
    call(changeFollowUp, { params, body: { followUpOn: followUpOn || null } }),
  )
  const { code, detail = '' } = state.problem ?? {}
  return code === 'day-passed' ? { ...state, fields: { followUpOn: detail } } : state
}

export async function reopenWorkshopAction(params: ShownWorkshop): Promise<FormState> {
  return attempt({}, paths.workshop(params.company, params.workshop, 'reopened'), () =>
    call(reopenWorkshop, { params }),
  )
}

/** Begins a text with what was written in the boxes of a workshop. */
export async function beginPolicyFromAction(
  { company, ...body }: ShownWorkshop & { title: string; language: Language },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  let begun: string
  try {
    begun = (await call(beginPolicy, { params: { company }, body }, { idempotencyKey })).id
  } catch (error) {
    return refusedState(error, {})
  }
  revalidatePath('/', 'layout')
  redirect(paths.policyNotes(company, begun))
}
