'use server'
import { chooseReminders, type ReminderKind, unsubscribe } from '@trivselsrum/contracts/reminders'
import { call, callForPage } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

export async function chooseRemindersAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const kinds = form.getAll('kinds').map(String) as ReminderKind[]
  return attempt({}, paths.reminders(company, 'yes'), () =>
    call(chooseReminders, { params: { company }, body: { kinds } }),
  )
}

/** Whoever has the link may: nobody is signed in, and a page of another site that had it could do the same itself. */
export async function unsubscribeAction(token: string): Promise<FormState> {
  return attempt({}, paths.unsubscribe(token), () => callForPage(unsubscribe, { params: { unsubscription: token } }))
}
