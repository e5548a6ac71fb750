'use server'
import { changeName, changePassword, endOtherSessions, endSession } from '@trivselsrum/contracts/account'
import { ApiError } from '@trivselsrum/contracts/client'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'

export async function changeNameAction(_: FormState, form: FormData): Promise<FormState> {
  const { name = '' } = textOf(form, ['name'])
  return attempt({ name }, 'name', () => call(changeName, { body: { name } }))
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const { currentPassword = '', newPassword = '' } = textOf(form, ['currentPassword', 'newPassword'])
  return attempt({}, 'password', () => call(changePassword, { body: { currentPassword, newPassword } }))
}

export async function endSessionAction(session: string): Promise<FormState> {
  return attempt({}, 'device', async () => {
    await call(endSession, { params: { session } }).catch((error: unknown) => {
      // Ended meanwhile, on that device or another: what was asked for is so.
      if (!(error instanceof ApiError && error.problem.code === 'not-found')) throw error
    })
  })
}

export async function endOtherSessionsAction(): Promise<FormState> {
  return attempt({}, 'devices', () => call(endOtherSessions))
}

/** Does it and says so on the account's page, or comes back with the reason and what was typed. */
async function attempt(values: Record<string, string>, done: string, work: () => Promise<unknown>): Promise<FormState> {
  try {
    await work()
  } catch (error) {
    return refusedState(error, values)
  }
  revalidatePath('/', 'layout')
  redirect(paths.account(done))
}
