'use server'
import { ApiError } from '@trivselsrum/contracts/client'
import {
  beginPolicy,
  changePolicy,
  choosePolicyForm,
  choosePolicyWriters,
  type PolicyBox,
  PolicyChanged,
  type PolicyForm,
  PolicyNoteChanged,
  removePolicy,
  retirePolicy,
  savePolicyNote,
} from '@trivselsrum/contracts/policies'
import type { Language } from '@trivselsrum/toolkit/tool'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import { factsOf } from './policy-facts'

/** The text a form was shown for. */
interface ShownPolicy {
  company: string
  policy: string
}

export async function beginPolicyAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const values = textOf(form, ['title', 'language'])
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  const body = { title: values.title ?? '', language: values.language as Language }
  let begun: string
  try {
    begun = (await call(beginPolicy, { params: { company }, body }, { idempotencyKey })).id
  } catch (error) {
    return refusedState(error, values)
  }
  revalidatePath('/', 'layout')
  redirect(paths.policy(company, begun, 'begun'))
}

/**
 * Saves one box and stays: the others may hold what is not saved yet. What was saved comes back with its version, which
 * the next save of the box is for; where somebody else was faster, what they saved comes back beside what was typed.
 */
export async function saveNoteAction(
  { box, ...params }: ShownPolicy & { box: PolicyBox },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { text = '', version = '' } = textOf(form, ['text', 'version'])
  // As browsers send it, a line ends in two characters.
  const body = { text: text.replaceAll('\r\n', '\n'), version: Number(version) }
  try {
    const { notes } = await call(savePolicyNote, { params: { ...params, box }, body })
    const saved = notes.find((note) => note.box === box)
    revalidatePath('/', 'layout')
    const done = (await getTranslations('policyNotes'))('saved')
    return { fields: {}, values: { text: saved?.text ?? text, version: String(saved?.version ?? version) }, done }
  } catch (error) {
    const state = await refusedState(error, { text, version })
    const current = error instanceof ApiError && PolicyNoteChanged.safeParse(error.problem).data?.current
    if (!current || state.problem?.code !== 'policy-note-changed') return state
    const theirs = { version: String(current.version), theirsBy: current.savedBy ?? '', theirs: current.text }
    return { ...state, values: { text, ...theirs } }
  }
}

export async function chooseFormAction(
  { chosen, ...params }: ShownPolicy & { chosen: PolicyForm },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { startsFrom = '' } = textOf(form, ['startsFrom'])
  const body = { form: chosen, startsFrom: startsFrom === 'nothing' ? ('nothing' as const) : ('template' as const) }
  return attempt({ startsFrom }, paths.policy(params.company, params.policy, 'form'), () =>
    call(choosePolicyForm, { params, body }),
  )
}

export async function changePolicyAction(params: ShownPolicy, _: FormState, form: FormData): Promise<FormState> {
  const {
    title = '',
    version = '',
    ...places
  } = textOf(form, ['title', 'version', 'company', 'contact', 'phone', 'provider'])
  const values = { title, ...places }
  const to = paths.policy(params.company, params.policy, 'settings')
  let refusal: unknown
  const state = await attempt(values, to, () =>
    call(changePolicy, { params, body: { title, fillIns: places, version: Number(version) } }).catch((error) => {
      refusal = error
      throw error
    }),
  )
  const current = refusal instanceof ApiError && PolicyChanged.safeParse(refusal.problem).data?.current
  if (!current || state.problem?.code !== 'policy-changed') return { ...state, values: { ...values, version } }
  return { ...state, values: { ...values, version: String(current.version), theirs: await factsOf(current) } }
}

export async function chooseWritersAction(params: ShownPolicy, _: FormState, form: FormData): Promise<FormState> {
  const members = form.getAll('participants').map(String)
  return attempt(
    { participants: ` ${members.join(' ')}` },
    paths.policy(params.company, params.policy, 'writers'),
    () => call(choosePolicyWriters, { params, body: { members } }),
  )
}

export async function retirePolicyAction(params: ShownPolicy): Promise<FormState> {
  return attempt({}, paths.policy(params.company, params.policy, 'retired'), () => call(retirePolicy, { params }), [
    'policy-retired',
  ])
}

export async function removePolicyAction(params: ShownPolicy): Promise<FormState> {
  return attempt({}, paths.policies(params.company), () => call(removePolicy, { params }), ['not-found'])
}
