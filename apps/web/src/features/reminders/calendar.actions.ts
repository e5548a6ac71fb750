'use server'
import { endCalendar, makeCalendar } from '@trivselsrum/contracts/calendars'
import { revalidatePath } from 'next/cache'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import { type FormState, untouched } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import type { MakeState } from './make-state'

export async function makeCalendarAction(company: string, _: MakeState, form: FormData): Promise<MakeState> {
  const { replaces = '' } = textOf(form, ['replaces'])
  try {
    const { calendar, address } = await call(makeCalendar, {
      params: { company },
      body: { replaces: replaces || null },
    })
    revalidatePath('/', 'layout')
    return { ...untouched, made: { id: calendar.id, address } }
  } catch (error) {
    return refusedState(error, {})
  }
}

export async function endCalendarAction(company: string): Promise<FormState> {
  return attempt({}, paths.reminders(company), () => call(endCalendar, { params: { company } }))
}
