import type { Comparison } from '@trivselsrum/contracts/policy-drafts'
import { diffArrays } from 'diff'

export type Piece = Comparison['sections'][number]['blocks'][number]['pieces'][number]

/** Two texts that differ in more places than this are two texts: one that went, and one that came. */
const MOST_EDITS = 400

// Danish and English alike: where words end is the same, and letters such as æ, ø and é are letters.
const segmenter = new Intl.Segmenter('da', { granularity: 'word' })

/** A text in words and what stands between them; together they are the text. */
export function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * What two texts have in common and what only one has, in the order of reading, what went before what came. What is same
 * or removed is the old text together, what is same or added the new one.
 */
export function comparePieces(before: string[], after: string[]): Piece[] {
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) return inOrder('', before.join(''), after.join(''))
  const pieces: Piece[] = []
  let [same, removed, added] = ['', '', '']
  const flush = () => {
    pieces.push(...inOrder(same, removed, added))
    same = removed = added = ''
  }
  for (const [index, change] of changes.entries()) {
    const text = change.value.join('')
    if (change.added) added += text
    else if (change.removed) removed += text
    // The space between two words that changed changed with them: whole phrases are read, not one word after the other.
    else if (removed && added && text.trim() === '' && index < changes.length - 1) {
      removed += text
      added += text
    } else {
      flush()
      same = text
      flush()
    }
  }
  flush()
  return pieces
}

function inOrder(same: string, removed: string, added: string): Piece[] {
  const pieces: Piece[] = [
    { change: 'same', text: same },
    { change: 'removed', text: removed },
    { change: 'added', text: added },
  ]
  return pieces.filter(({ text }) => text !== '')
}

/** How many words stand in the pieces of one kind. */
export function countWords(pieces: readonly Piece[], change: Piece['change']): number {
  const words = pieces
    .filter((piece) => piece.change === change)
    .flatMap(({ text }) => Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike))
  return words.length
}
