'use server'
import {
  adoptDraft,
  beginEdition,
  confirmReading,
  createEditionShare,
  publishEdition,
} from '@trivselsrum/contracts/editions'
import { revalidatePath } from 'next/cache'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'
import { attemptShare } from '../shares/attempt-share'
import type { MakeState } from '../shares/make-state'

interface ShownPolicy {
  company: string
  policy: string
}

interface ShownEdition extends ShownPolicy {
  edition: number
}

/** The draft as it stood on the page: what is adopted is what was read. */
interface ShownDraft extends ShownPolicy {
  edition: string
  number: number
  head: number
}

/** Adopts what was read; where somebody has written meanwhile, the page is shown anew with what they wrote. */
export async function adoptAction(
  { edition, number, head, ...params }: ShownDraft,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const values = textOf(form, ['adoptedBy', 'adoptedOn', 'reviewOn'])
  const { adoptedBy = '', adoptedOn = '', reviewOn = '' } = values
  const body = { edition, head, adoptedBy, adoptedOn, reviewOn }
  const state = await attempt(values, paths.edition(params.company, params.policy, number, 'adopted'), () =>
    call(adoptDraft, { params, body }),
  )
  revalidatePath('/', 'layout')
  return state
}

export async function beginEditionAction(params: ShownPolicy): Promise<FormState> {
  return attempt({}, paths.policy(params.company, params.policy, 'edition'), () => call(beginEdition, { params }), [
    'draft-exists',
  ])
}

export async function publishEditionAction(params: ShownEdition): Promise<FormState> {
  const { company, policy, edition } = params
  return attempt({}, paths.edition(company, policy, edition, 'published'), () => call(publishEdition, { params }))
}

export async function confirmReadingAction(params: ShownEdition): Promise<FormState> {
  const { company, policy, edition } = params
  return attempt({}, paths.edition(company, policy, edition, 'read'), () => call(confirmReading, { params }))
}

export async function createEditionShareAction(params: ShownEdition, _: MakeState, form: FormData): Promise<MakeState> {
  return attemptShare(form, (body) => call(createEditionShare, { params, body }))
}
