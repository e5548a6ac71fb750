import type { RemindedText } from '../passage.ts'

/** How many texts a letter names. */
const NAMED = 20

/** What a letter says of texts, whose editions are the subjects; nothing of none. */
export function passageOf<K extends 'policy-review' | 'policy-unread'>(
  kind: K,
  found: (RemindedText & { edition: string })[],
) {
  if (found.length === 0) return undefined
  return {
    subjects: found.map(({ edition }) => edition),
    passage: { kind, texts: found.slice(0, NAMED), more: Math.max(found.length - NAMED, 0) },
  }
}
