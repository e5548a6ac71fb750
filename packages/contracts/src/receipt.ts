import { z } from 'zod'

// Crockford's base 32: no letter that is taken for a digit or for another letter, none that makes words.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 20

/**
 * The code with which somebody who answered without an account finds their answers again: 100 random bits, as typed
 * from a piece of paper, in whatever case and grouping, with O for 0 and I or L for 1.
 */
export const Receipt = z
  .string()
  .max(60)
  .overwrite((text) => text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1'))
  .regex(new RegExp(`^[${letters}]{${LENGTH}}$`))

/** A new code; 256 is a multiple of 32, so every letter is as likely as any other. */
export function newReceipt(): string {
  return [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => letters[byte % letters.length]).join('')
}

/** A code as it is shown: `7K3M-Q9TX-…`. */
export function formatReceipt(receipt: string): string {
  return receipt.match(/.{1,4}/g)?.join('-') ?? ''
}
