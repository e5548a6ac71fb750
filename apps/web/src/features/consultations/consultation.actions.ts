'use server'
import { answerConsultation, changeConsultation, closeConsultation } from '@trivselsrum/contracts/consultations'
import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { call } from '@/lib/api-server'
import { attempt, stay } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

interface Place {
  company: string
  consultation: string
}

export async function changeConsultationAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const values = textOf(form, ['lead', 'closesOn'])
  const { lead = '', closesOn = '' } = values
  const t = await getTranslations('consultationWork')
  const state = await stay(values, async () => {
    await call(changeConsultation, { params: place, body: { lead: lead.replaceAll('\r\n', '\n'), closesOn } })
    return t('saved')
  })
  const { problem } = state
  if (problem?.code !== 'closing-day-not-allowed') return state
  return { ...state, fields: { ...state.fields, closesOn: problem.detail ?? '' } }
}

export async function closeConsultationAction(place: Place): Promise<FormState> {
  const { company, consultation } = place
  return attempt({}, paths.consultation(company, consultation), () => call(closeConsultation, { params: place }))
}

export async function answerConsultationAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const values = textOf(form, ['answer'])
  const { answer = '' } = values
  const t = await getTranslations('consultationAnswer')
  const state = await stay(values, async () => {
    await call(answerConsultation, { params: place, body: { answer: answer.replaceAll('\r\n', '\n') } })
    return t('done')
  })
  // Something may wait again that waited for nothing when the page was made.
  if (state.problem?.code === 'contributions-waiting') revalidatePath('/', 'layout')
  return state
}
