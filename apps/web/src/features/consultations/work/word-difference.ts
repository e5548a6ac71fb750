/** A piece of text that both have, or that only one of them has. */
export interface Piece {
  change: 'same' | 'removed' | 'added'
  text: string
}

/**
 * What differs between two texts, word by word, in the order it is read: what goes before what comes. Spaces between two
 * changed words belong to the change, so that a sentence said anew reads as one.
 */
export function wordDifference(from: string, to: string): Piece[] {
  const [before, after] = [tokensOf(from), tokensOf(to)]
  const lengths = commonLengths(before, after)
  const steps: Piece[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [one, other] = [before[i], after[j]]
    if (one !== undefined && one === other) {
      steps.push({ change: 'same', text: one })
      i++
      j++
    } else if (one !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      steps.push({ change: 'removed', text: one })
      i++
    } else {
      steps.push({ change: 'added', text: other ?? '' })
      j++
    }
  }
  return together(steps)
}

/** Words with the signs that stand at them, and what is between them. */
const tokensOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** How many tokens the rests of both have in common, from each place in one and the other. */
function commonLengths(before: string[], after: string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[]
      row[j] =
        before[i] === after[j]
          ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return lengths
}

/** Neighbouring changes as one: all that goes, then all that comes. */
function together(steps: Piece[]): Piece[] {
  const pieces: Piece[] = []
  let [removed, added] = ['', '']
  const settle = () => {
    if (removed) pieces.push({ change: 'removed', text: removed })
    if (added) pieces.push({ change: 'added', text: added })
    removed = added = ''
  }
  steps.forEach(({ change, text }, place) => {
    const next = steps[place + 1]
    const isBetweenChanges = text.trim() === '' && (removed || added) && next && next.change !== 'same'
    if (change === 'removed') removed += text
    else if (change === 'added') added += text
    else if (isBetweenChanges) {
      removed += text
      added += text
    } else {
      settle()
      const last = pieces.at(-1)
      if (last?.change === 'same') last.text += text
      else pieces.push({ change: 'same', text })
    }
  })
  settle()
  return pieces
}
