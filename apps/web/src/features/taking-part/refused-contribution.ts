import type { ApiError } from '@trivselsrum/contracts/client'
import type { ProblemCode } from '@trivselsrum/contracts/problems'
import { getTranslations } from 'next-intl/server'
import { refusedState } from '@/lib/refused-state'
import type { ContributionState } from './contribution-state'

/** Refusals after which the same can be sent once the link was opened again, or the one it belongs to. */
const reopened: readonly ProblemCode[] = ['share-ended', 'share-not-open', 'passcode-needed', 'another-link-open']
const signedOut: readonly ProblemCode[] = ['not-signed-in', 'session-ended']

/** A contribution as it comes back: what was typed, why it was not taken, and what to do. */
export async function refusedContribution(error: unknown, values: Record<string, string>): Promise<ContributionState> {
  const state = await refusedState(error, values)
  const { code } = (error as ApiError).problem
  const isOneOf = (codes: readonly ProblemCode[]) => codes.some((known) => known === code)
  const t = await getTranslations('contributionForm')
  return {
    ...state,
    isOver: code === 'consultation-closed',
    asksWhetherSure: code === 'names-a-person',
    isPassageLost: code === 'passage-not-in-text',
    ...(isOneOf(reopened) && { way: t('reopen') }),
    ...(isOneOf(signedOut) && { way: t('signIn') }),
  }
}
