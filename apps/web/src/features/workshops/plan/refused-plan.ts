import type { ProblemCode } from '@trivselsrum/contracts/problems'
import { getTranslations } from 'next-intl/server'
import type { FormState } from '@/lib/form-state'
import { refusedState } from '@/lib/refused-state'

/** The field that a refusal is about: it is said there as well, where the writer goes on. */
const faulty: { [C in ProblemCode]?: string } = {
  'participant-not-active': 'participants',
  'facilitator-not-active': 'facilitator',
  'department-closed': 'department',
}

/** The fields of the form that paths of a request lie in: `names.3` in `names`, a moment in its day. */
const fieldOf: Record<string, string> = { members: 'participants', startsAt: 'day' }

/** A refusal with its faults at the fields of the form. */
export function faultyFields({ fields, ...state }: FormState): FormState {
  const { code, detail = '' } = state.problem ?? {}
  const field = faulty[code as ProblemCode]
  const named = Object.entries(fields).map(([path, message]) => {
    const [first = ''] = path.split('.')
    return [fieldOf[first] ?? first, message]
  })
  return { ...state, fields: { ...Object.fromEntries(named), ...(field && { [field]: detail }) } }
}

/** The form after a refusal: nothing typed is lost. */
export async function refusedPlan(error: unknown, values: Record<string, string>): Promise<FormState> {
  return faultyFields(await refusedState(error, values))
}

/** A day or a time that is none: browsers hold it back, but not all do. */
export async function withoutTime(values: Record<string, string>): Promise<FormState> {
  const t = await getTranslations('workshopPlan')
  const detail = t('noTimeDetail')
  return { problem: { code: 'invalid-request', title: t('noTime'), detail }, fields: { day: detail }, values }
}
