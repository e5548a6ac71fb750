'use server'
import { openConsultation } from '@trivselsrum/contracts/consultations'
import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

interface ShownDraft {
  company: string
  policy: string
  edition: string
}

/** Opens a consultation; sent again with the same id it is the same one. Refused, the page is made anew around what was typed. */
export async function openConsultationAction(shown: ShownDraft, _: FormState, form: FormData): Promise<FormState> {
  const { company, policy, edition } = shown
  const typed = textOf(form, ['consultation', 'lead', 'closesOn', 'whom'])
  const { consultation = '', lead = '', closesOn = '', whom } = typed
  const sections = form.getAll('sections').map(String)
  const values = { ...typed, sections: ` ${sections.join(' ')}` }
  const state = await attempt(values, paths.consultation(company, consultation), () =>
    call(openConsultation, {
      params: { company, policy },
      body: {
        consultation,
        edition,
        sections,
        lead: lead.replaceAll('\r\n', '\n'),
        closesOn,
        membersOnly: whom === 'members',
      },
    }),
  )
  // The draft may be another by now: its sections are shown as they are.
  revalidatePath('/', 'layout')
  return { ...state, fields: { ...state.fields, ...(await faulty(state)) } }
}

/** The field that a refusal is about: it is said there as well. */
async function faulty({ problem, fields }: FormState): Promise<Record<string, string>> {
  if (problem?.code === 'closing-day-not-allowed') return { closesOn: problem.detail ?? '' }
  if (!fields.sections) return {}
  return { sections: (await getTranslations('newConsultation'))('chooseOne') }
}
