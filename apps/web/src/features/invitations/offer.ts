import { ApiError } from '@trivselsrum/contracts/client'
import { readMe } from '@trivselsrum/contracts/identity'
import { readInvitation } from '@trivselsrum/contracts/invitations'
import type { Problem } from '@trivselsrum/contracts/problem'
import { call, readIfThere } from '@/lib/api-server'

/** What a link offers, or why nothing. A refusal is the page here, not an error. */
export async function readOffer(token: string) {
  try {
    return { offer: await call(readInvitation, { params: { token } }), problem: undefined }
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem.status >= 500) throw error
    return { offer: undefined, problem: error.problem satisfies Problem }
  }
}

/** Who is looking; nobody is a good answer. */
export async function readReader() {
  return readIfThere(readMe, {})
}
