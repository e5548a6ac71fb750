import { ApiError } from '@trivselsrum/contracts/client'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { type OpenConsultation, readOpenConsultation, readSharedConsultation } from '@trivselsrum/contracts/taking-part'
import { callForPage, type Reading } from '@/lib/api-server'
import { type KeptCode, keptCode } from './code-cookie'
import type { MemberPlace } from './way'

/** A consultation as somebody takes part in it. */
export interface TakingPart {
  place: MemberPlace | undefined
  open: OpenConsultation
  /** The contributor's code: the one this device knows, else one made with the page. */
  receipt: string
  isReceiptKnown: boolean
  /** What was sent last from this device. */
  sent: string | undefined
}

/** Of which section more is read, and how many to skip. */
interface More {
  section?: string
  skip?: number
}

/** What a member is asked about, or what a link opens, with what was contributed from this device marked as its own. */
export async function readTakingPart(place: MemberPlace | undefined, more: More = {}): Promise<Reading<TakingPart>> {
  const guess = await keptCode(place?.consultation)
  try {
    const reply = await readWith(place, guess?.receipt, more)
    if (!guess || guess.consultation === reply.id) return { reply: takingPart(place, reply, guess) }
    // What a link opens is known once it is read: its code may be another of this device's.
    const own = await keptCode(reply.id)
    const open = own ? await readWith(place, own.receipt, more) : reply
    return { reply: takingPart(place, open, own) }
  } catch (error) {
    if (error instanceof ApiError) return { problem: error.problem }
    throw error
  }
}

function readWith(place: MemberPlace | undefined, receipt: string | undefined, more: More) {
  const body = { ...more, ...(receipt && { receipt }) }
  if (place) return callForPage(readOpenConsultation, { params: { ...place }, body })
  return callForPage(readSharedConsultation, { body })
}

function takingPart(place: MemberPlace | undefined, open: OpenConsultation, known: KeptCode | undefined): TakingPart {
  return {
    place,
    open,
    receipt: known?.receipt ?? newReceipt(),
    isReceiptKnown: known !== undefined,
    sent: known?.sent,
  }
}
