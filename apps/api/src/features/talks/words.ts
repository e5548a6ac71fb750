import { z } from 'zod'
import { openUnder, sealUnder } from '../../platform/sealing.ts'
import type { Author } from './author-keys.ts'

/** What of a talk is encrypted. */
export interface Words {
  subject: string
  /** By the part of the form. */
  texts: Record<string, string>
}

/** Whose words they are and in which row they lie; moved to another, or to the other column, they no longer open. */
export interface TalkPlace extends Author {
  id: string
}

const placeOf = ({ companyId, authorId, id }: TalkPlace, column: keyof Words) =>
  `talks.${column} ${companyId} ${authorId} ${id}`

export function sealWords(key: Uint8Array, place: TalkPlace, { subject, texts }: Words) {
  return {
    subject: sealUnder(key, Buffer.from(subject), placeOf(place, 'subject')),
    texts: sealUnder(key, Buffer.from(JSON.stringify(texts)), placeOf(place, 'texts')),
  }
}

/** @throws Error when the key does not fit, or a byte of it was changed or lies elsewhere than where it was written. */
export function openSubject(key: Uint8Array, place: TalkPlace, subject: Uint8Array): string {
  return Buffer.from(openUnder(key, subject, placeOf(place, 'subject'))).toString()
}

/** @throws Error as `openSubject`. */
export function openWords(
  key: Uint8Array,
  place: TalkPlace,
  { subject, texts }: Record<keyof Words, Uint8Array>,
): Words {
  const json = Buffer.from(openUnder(key, texts, placeOf(place, 'texts'))).toString()
  return { subject: openSubject(key, place, subject), texts: z.record(z.string(), z.string()).parse(JSON.parse(json)) }
}
