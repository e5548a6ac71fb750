'use server'
import {
  type ActionLevel,
  type ActionStatus,
  addActionNote,
  changeAction,
  changeActionStatus,
  createAction,
  type OriginNamed,
  removeAction,
} from '@trivselsrum/contracts/actions'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'
import type { ActionState, Seen } from './action-state'
import { type ActionValues, SOMEBODY, sentValues } from './action-values'
import { chosenValues, refusedAction } from './refused-action'

/** The action a form is about, and the version of it that its reader saw. */
interface Shown {
  company: string
  action: string
  version: number
}

/** What was typed as a call takes it: a member who is responsible, or somebody by name. */
function bodyOf({ responsible, responsibleName, participants, ...values }: ActionValues) {
  const isSomebody = responsible === SOMEBODY
  return {
    ...values,
    level: values.level as ActionLevel,
    responsible: isSomebody ? null : responsible || null,
    // A name that was chosen and not written is missing, and said to be.
    responsibleName: isSomebody ? responsibleName : null,
    participants: participants.split(' ').filter(Boolean),
    department: values.department || null,
    deadline: values.deadline || null,
    followUpOn: values.followUpOn || null,
  }
}

async function create(company: string, origin: OriginNamed, values: ActionValues, form: FormData) {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  const body = { ...bodyOf(values), origin }
  return call(createAction, { params: { company }, body }, { idempotencyKey })
}

export async function createActionAction(
  { company, origin }: { company: string; origin: OriginNamed },
  _: ActionState,
  form: FormData,
): Promise<ActionState> {
  const values = sentValues(form)
  let made: string
  try {
    made = (await create(company, origin, values, form)).id
  } catch (error) {
    return refusedAction(error, values)
  }
  revalidatePath('/', 'layout')
  redirect(paths.action(company, made))
}

/** Changes an action; one that somebody has deleted meanwhile is made anew by whoever then sends it once more. */
export async function changeActionAction(
  shown: { company: string; action: string; origin: OriginNamed; seen: Seen | null },
  state: ActionState,
  form: FormData,
): Promise<ActionState> {
  const { company, action, origin } = shown
  const seen = state.seen ?? shown.seen
  const values = chosenValues(sentValues(form), state, form)
  let kept: string
  try {
    kept =
      state.gone || !seen
        ? (await create(company, state.gone?.origin ?? origin, values, form)).id
        : (
            await call(changeAction, {
              params: { company, action },
              body: { ...bodyOf(values), version: seen.version },
            })
          ).id
  } catch (error) {
    return refusedAction(error, values, { ...state, seen, origin })
  }
  revalidatePath('/', 'layout')
  redirect(paths.action(company, kept))
}

export async function changeStatusAction(
  shown: Shown & { status: ActionStatus },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { company, action, status, version } = shown
  const { reason = '' } = textOf(form, ['reason'])
  const state = await attempt({ reason }, paths.action(company, action), () =>
    call(changeActionStatus, { params: { company, action }, body: { status, reason, version } }),
  )
  // Beside the refusal stands what it was refused for: the action as it is by now.
  revalidatePath('/', 'layout')
  return state
}

export async function addNoteAction(
  { company, action }: { company: string; action: string },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { text = '', idempotencyKey = '' } = textOf(form, ['text', 'idempotencyKey'])
  return attempt({ text }, paths.action(company, action), () =>
    call(addActionNote, { params: { company, action }, body: { text } }, { idempotencyKey }),
  )
}

export async function removeActionAction({ company, action, version }: Shown): Promise<FormState> {
  return attempt(
    {},
    paths.plan(company),
    () => call(removeAction, { params: { company, action }, query: { version } }),
    // Deleted by somebody else: it is gone, as was wanted.
    ['not-found'],
  )
}
