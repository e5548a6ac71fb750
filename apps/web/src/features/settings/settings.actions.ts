'use server'
import { changeFacts, changeThresholds } from '@trivselsrum/contracts/companies'
import type { Language } from '@trivselsrum/toolkit/tool'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

/** What is not typed is not there; anything but a number is for the API to refuse. */
const numberOf = (text: string | undefined) => Number(text?.trim() || Number.NaN)

export async function changeFactsAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const values = textOf(form, ['name', 'cvr', 'industry', 'headcount', 'language'])
  const { name = '', cvr, industry, headcount, language } = values
  const body = {
    name,
    cvr: cvr?.trim() || null,
    industry: industry?.trim() || null,
    headcount: headcount?.trim() ? numberOf(headcount) : null,
    language: language as Language,
  }
  return attempt(values, paths.settings(company, 'facts'), () => call(changeFacts, { params: { company }, body }))
}

export async function changeThresholdsAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const values = textOf(form, ['meansFrom', 'detailsFrom'])
  const body = { meansFrom: numberOf(values.meansFrom), detailsFrom: numberOf(values.detailsFrom) }
  return attempt(values, paths.settings(company, 'thresholds'), () =>
    call(changeThresholds, { params: { company }, body }),
  )
}
