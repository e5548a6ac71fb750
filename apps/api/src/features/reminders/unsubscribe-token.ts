import { timingSafeEqual } from 'node:crypto'
import { parse, stringify } from 'uuid'
import type { DerivedSecrets } from '../../platform/derived-secrets.ts'

/** Whose reminders a link ends. */
export interface Subscription {
  companyId: string
  member: string
}

/** How many bytes an id is, and what proves that we wrote it. */
const [ID, SECRET] = [16, 32]

function secretOf(secrets: DerivedSecrets, { companyId, member }: Subscription): Buffer {
  return Buffer.from(secrets.token({ purpose: 'unsubscribe', id: `${companyId} ${member}` }), 'base64url')
}

/** What the link of a letter carries: whose it is, and the proof that we wrote it. It is the same in every letter. */
export function unsubscribeToken(secrets: DerivedSecrets, subscription: Subscription): string {
  const ids = [parse(subscription.companyId), parse(subscription.member)]
  return Buffer.concat([...ids, secretOf(secrets, subscription)]).toString('base64url')
}

/** Whose it is, if we wrote it. */
export function readUnsubscribeToken(secrets: DerivedSecrets, token: string): Subscription | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 2 * ID + SECRET) return undefined
  const [companyId, member] = [idAt(bytes, 0), idAt(bytes, ID)]
  if (!companyId || !member) return undefined
  const isOurs = timingSafeEqual(bytes.subarray(2 * ID), secretOf(secrets, { companyId, member }))
  return isOurs ? { companyId, member } : undefined
}

/** An id as it is written; nothing where the bytes are none. */
function idAt(bytes: Buffer, start: number): string | undefined {
  try {
    return stringify(bytes, start)
  } catch {
    return undefined
  }
}
