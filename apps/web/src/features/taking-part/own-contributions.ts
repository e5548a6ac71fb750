import type { Reply } from '@trivselsrum/contracts/endpoint'
import { readOwnContributions } from '@trivselsrum/contracts/taking-part'
import { callForPage } from '@/lib/api-server'
import { keptCode } from './code-cookie'

/** What became of everything that was contributed with a code, and the code. */
export type OwnContributions = Reply<typeof readOwnContributions> & { receipt: string }

/** What was contributed with a code this device knows: of the consultation named, else the code used last. */
export async function findOwnContributions(consultation: unknown): Promise<OwnContributions | undefined> {
  const code = await keptCode(typeof consultation === 'string' ? consultation : undefined)
  if (!code) return undefined
  return callForPage(readOwnContributions, { body: { receipt: code.receipt } }).then(
    (own) => ({ ...own, receipt: code.receipt }),
    // A code that leads nowhere, or not just now, is none.
    () => undefined,
  )
}
