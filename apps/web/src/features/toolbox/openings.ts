import { readRound } from '@trivselsrum/contracts/rounds'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { readRating } from '@/features/rounds/rating-words'
import { readIfThere } from '@/lib/api-server'

/** What the statements of a round say, by id; nothing where there is none, or it cannot be read. */
export async function statementsIn(company: string, quarter: Quarter | null): Promise<Record<string, string>> {
  const round = quarter && (await readIfThere(readRound, { params: { company, quarter } }))
  return round ? (await readRating(round.askedWith)).text.statements : {}
}
