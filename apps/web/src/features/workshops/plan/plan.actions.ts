'use server'
import { ApiError } from '@trivselsrum/contracts/client'
import { changeWorkshop, inviteToWorkshop, planWorkshop, WorkshopChanged } from '@trivselsrum/contracts/workshops'
import type { Language } from '@trivselsrum/toolkit/tool'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'
import { planAsText } from './plan-as-text'
import { invitedBody, planBody, sentInvited, sentPlan } from './plan-values'
import { faultyFields, refusedPlan, withoutTime } from './refused-plan'

/** The workshop a form was shown for. */
interface ShownWorkshop {
  company: string
  workshop: string
}

export async function planWorkshopAction(
  { company, tool }: { company: string; tool: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { language = '', idempotencyKey = '' } = textOf(form, ['language', 'idempotencyKey'])
  const [plan, invited] = [sentPlan(form), sentInvited(form)]
  const values = { ...plan, ...invited, language }
  const said = planBody(plan)
  if (!said) return withoutTime(values)
  const body = { tool, language: language as Language, ...said, ...invitedBody(invited) }
  let planned: string
  try {
    planned = (await call(planWorkshop, { params: { company }, body }, { idempotencyKey })).id
  } catch (error) {
    return refusedPlan(error, values)
  }
  revalidatePath('/', 'layout')
  redirect(paths.workshop(company, planned, 'planned'))
}

/** Changes a plan; where somebody else was faster, what they saved comes back beside what was typed. */
export async function changePlanAction(params: ShownWorkshop, _: FormState, form: FormData): Promise<FormState> {
  const { version = '' } = textOf(form, ['version'])
  const values = sentPlan(form)
  const said = planBody(values)
  if (!said) return withoutTime({ ...values, version })
  const body = { ...said, version: Number(version) }
  try {
    await call(changeWorkshop, { params, body })
  } catch (error) {
    const state = await refusedPlan(error, { ...values, version })
    const current = error instanceof ApiError && WorkshopChanged.safeParse(error.problem).data?.current
    if (!current || state.problem?.code !== 'workshop-changed') return state
    const theirs = { version: String(current.version), theirs: await planAsText(current) }
    return { ...state, values: { ...state.values, ...theirs } }
  }
  revalidatePath('/', 'layout')
  redirect(paths.workshop(params.company, params.workshop, 'plan'))
}

export async function inviteAction(params: ShownWorkshop, _: FormState, form: FormData): Promise<FormState> {
  const values = sentInvited(form)
  const state = await attempt({ ...values }, paths.workshop(params.company, params.workshop, 'people'), () =>
    call(inviteToWorkshop, { params, body: invitedBody(values) }),
  )
  return faultyFields(state)
}
