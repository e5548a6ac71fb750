import type { ApiError } from '@trivselsrum/contracts/client'
import type { ProblemCode } from '@trivselsrum/contracts/problems'
import { readTool } from '@trivselsrum/contracts/tools'
import { activityOf } from '@trivselsrum/toolkit/tool'
import { getTranslations } from 'next-intl/server'
import { readOrRefusal } from '@/lib/api-server'
import { refusedState } from '@/lib/refused-state'
import type { SheetState } from './asked'
import { askedOf } from './asked-of'
import type { SentSheet } from './sent-sheet'

/** Refusals after which the same sheet can be sent once the link was opened again, or another one. */
const reopened: readonly ProblemCode[] = ['share-ended', 'share-not-open', 'passcode-needed', 'another-link-open']
const signedOut: readonly ProblemCode[] = ['not-signed-in', 'session-ended']
const over: readonly ProblemCode[] = ['round-closed', 'round-voided']

/** The sheet as it comes back: what was typed, what is missing, and what to do. */
export async function refusedSheet(error: unknown, { values }: SentSheet): Promise<SheetState> {
  const state = await refusedState(error, values)
  const { code, missing } = (error as ApiError).problem
  const isOneOf = (codes: readonly ProblemCode[]) => codes.some((known) => known === code)
  const t = await getTranslations('guestSheet')
  const ways = [
    ...(isOneOf(reopened) ? [t('reopen')] : []),
    ...(isOneOf(signedOut) ? [t('signIn')] : []),
    ...(isOneOf(over) ? [t('over')] : []),
  ]
  const asked = code === 'sheet-incomplete' ? undefined : await askedAgain(values)
  return {
    ...state,
    missing: Array.isArray(missing) ? missing.map(String) : [],
    isOver: isOneOf(over),
    ...(ways[0] && { way: ways[0] }),
    ...(asked && { asked }),
  }
}

/** What the form was shown with, from what it sent along. */
async function askedAgain({ tool = '', version, company = '', quarter = '', department }: Record<string, string>) {
  const { reply } = await readOrRefusal(readTool, { params: { tool, version: Number(version) } })
  const rating = activityOf(reply, 'rating')
  const [id, ...name] = department?.split(' ') ?? []
  return rating && askedOf(rating, { company, quarter }, id ? [{ id, name: name.join(' ') }] : [])
}
