import { readReceipt } from '@trivselsrum/contracts/anonymous-sheets'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import { callForPage } from '@/lib/api-server'
import { keptReceipt } from './receipt-cookie'

/** What became of some answers, and the code they were given for. */
export type OwnSheet = Reply<typeof readReceipt> & { receipt: string }

/** The answers whose receipt this device knows. */
export async function findOwnSheet(): Promise<OwnSheet | undefined> {
  const receipt = await keptReceipt()
  if (!receipt) return undefined
  return callForPage(readReceipt, { body: { receipt } }).then(
    (sheet) => ({ ...sheet, receipt }),
    // A code that leads nowhere, or not just now, is none.
    () => undefined,
  )
}
