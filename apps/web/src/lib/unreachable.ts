import { getTranslations } from 'next-intl/server'
import type { FormState } from './form-state'

/** A refusal without words of its own, because no answer came, gets them here in the reader's language. */
export async function withWords(state: FormState): Promise<FormState> {
  if (state.problem?.code !== 'unreachable') return state
  const t = await getTranslations('trouble')
  return { ...state, problem: { ...state.problem, title: t('unreachable'), detail: t('unreachableDetail') } }
}
