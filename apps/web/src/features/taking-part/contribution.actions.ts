'use server'
import {
  contribute,
  contributeThroughShare,
  supportContribution,
  supportThroughShare,
} from '@trivselsrum/contracts/taking-part'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { RedirectType, redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import { type FormState, untouched } from '@/lib/form-state'
import { ownPath } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import { forgetCode, keepCode, keptCode } from './code-cookie'
import type { ContributionState } from './contribution-state'
import { refusedContribution } from './refused-contribution'
import { type SentContribution, sentContribution } from './sent-contribution'
import { type MemberPlace, wayOf } from './way'

/** Sends a contribution and leads back to the text, or comes back with the reason and all that was typed. */
export async function contributeAction(
  place: MemberPlace | undefined,
  _: ContributionState,
  form: FormData,
): Promise<ContributionState> {
  const { consultation, body, values } = sentContribution(form)
  // Another page of this device may have made the code that counts.
  const receipt = (await keptCode(consultation))?.receipt ?? body.receipt
  try {
    await send(place, { consultation, body: { ...body, receipt } })
  } catch (error) {
    return refusedContribution(error, values)
  }
  await keepCode({ consultation, receipt, sent: body.contribution })
  revalidatePath('/', 'layout')
  redirect(wayOf(place).text('yes'))
}

function send(place: MemberPlace | undefined, { consultation, body }: Omit<SentContribution, 'values'>) {
  if (place) return call(contribute, { params: { ...place }, body })
  return call(contributeThroughShare, { query: { consultation }, body })
}

/** Supports what somebody wrote, or no longer, and stays where it was pressed. */
export async function supportAction(place: MemberPlace | undefined, _: FormState, form: FormData): Promise<FormState> {
  const {
    contribution = '',
    consultation = '',
    receipt: made = '',
    isSupported,
  } = textOf(form, ['contribution', 'consultation', 'receipt', 'isSupported'])
  const own = await keptCode(consultation)
  const receipt = own?.receipt ?? made
  const body = { receipt, isSupported: isSupported === 'yes' }
  try {
    if (place) await call(supportContribution, { params: { ...place, contribution }, body })
    else await call(supportThroughShare, { params: { contribution }, body })
  } catch (error) {
    return refusedState(error, {})
  }
  await keepCode({ ...own, consultation, receipt })
  revalidatePath('/', 'layout')
  const incoming = await headers()
  // Without script the page is made anew from its top: it leads on to what was pressed.
  if (!incoming.has('next-action')) {
    const page = ownPath(incoming.get('x-path')) ?? wayOf(place).text()
    redirect(`${page}#contribution-${encodeURIComponent(contribution)}`, RedirectType.replace)
  }
  return untouched
}

/** The next person on a shared phone begins with nothing of the one before. */
export async function forgetCodeAction(place: MemberPlace | undefined, form: FormData): Promise<void> {
  const { consultation = '' } = textOf(form, ['consultation'])
  await forgetCode(consultation)
  revalidatePath('/', 'layout')
  redirect(wayOf(place).text())
}
