'use server'
import { ActionChanged, type ActionStatus, changeActionStatus } from '@trivselsrum/contracts/actions'
import { ApiError } from '@trivselsrum/contracts/client'
import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { call } from '@/lib/api-server'
import { type FormState, untouched } from '@/lib/form-state'
import { refusedState, textOf } from '@/lib/refused-state'

/**
 * Gives a card of the board another status. What comes back names the card, for there are many on a page; where somebody
 * was faster, it says where the card stands now, and the board is made anew.
 */
export async function moveAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { action = '', version, status = '', ...typed } = textOf(form, ['action', 'version', 'status', 'reason', 'by'])
  const { reason = '' } = typed
  const values = { action, status, ...typed }
  try {
    const isDropped = status === 'dropped'
    const { title } = await call(changeActionStatus, {
      params: { company, action },
      body: { status: status as ActionStatus, reason: isDropped ? reason : '', version: Number(version) },
    })
    revalidatePath('/', 'layout')
    return { ...untouched, values, done: await standsUnder({ title, status: status as ActionStatus }) }
  } catch (error) {
    return refused(error, values)
  }
}

async function refused(error: unknown, values: Record<string, string>): Promise<FormState> {
  const state = await refusedState(error, values)
  const isOnlyTheReason = Object.keys(state.fields).length > 0
  if (isOnlyTheReason || !state.problem || state.problem.code === 'unreachable') return state
  revalidatePath('/', 'layout')
  const now = error instanceof ApiError ? ActionChanged.safeParse(error.problem).data?.current : undefined
  if (!now) return state
  const t = await getTranslations('planBoard')
  return { ...state, problem: { ...state.problem, detail: `${await standsUnder(now)} ${t('again')}` } }
}

async function standsUnder({ title, status }: { title: string; status: ActionStatus }): Promise<string> {
  const [t, plan] = [await getTranslations('planBoard'), await getTranslations('plan')]
  return t('standsUnder', { title, status: plan(`status.${status}`) })
}
