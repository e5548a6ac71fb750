import type { Language } from '@trivselsrum/contracts/values'

/** A piece of a letter, in the order of reading. */
export type Part =
  | { text: string }
  /** Less important: what to do when it was not you. */
  | { aside: string }
  | { button: string; href: string }
  | { code: string }
  /** Things that each lead somewhere. */
  | { links: { text: string; href: string }[] }

/** What a mail says, in one language. */
export interface Letter {
  subject: string
  heading: string
  parts: Part[]
}

/** A kind of mail: its words in both languages, and what they need to know. */
export type LetterKind<Facts> = Record<Language, (facts: Facts) => Letter>
