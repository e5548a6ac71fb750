import type { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import { Problem } from '../../platform/problems.ts'

/** How long what somebody has of their own in a programme can be, in characters of JSON. */
const LONGEST = 60_000

/** @throws Problem `adaptation-too-long`. */
export function requireShort(adaptation: Adaptation) {
  if (JSON.stringify(adaptation).length > LONGEST) throw new Problem('adaptation-too-long')
}
