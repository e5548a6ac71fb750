import type { Comparison } from '@trivselsrum/contracts/policy-drafts'
import { diffArrays } from 'diff'
import { wordsOf } from './word-comparison.ts'

/** A block of a text in words. */
export interface Line {
  kind: Comparison['sections'][number]['blocks'][number]['kind']
  text: string
}

/** From which likeness on two blocks are one that was changed: so much of their words in common, of 1. */
const ALIKE_FROM = 0.4
/** Blocks that differ in more places are not looked through for what stayed. */
const MOST_EDITS = 1000
/** How many pairs of blocks are held against each other in one place; beyond, they went and came. */
const MOST_PAIRS = 2500

/** A block as it was and as it is, in the order of reading; one of them is missing where it came or went. */
export interface AlignedLine {
  before?: Line
  after?: Line
}

/** The blocks of two sections side by side: those that read the same, and between them those that are alike. */
export function alignedLines(before: readonly Line[], after: readonly Line[]): AlignedLine[] {
  const [old, now] = [[...before], [...after]]
  const changes = diffArrays(old, now, {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: MOST_EDITS,
  })
  if (!changes) return [...old.map((line) => ({ before: line })), ...now.map((line) => ({ after: line }))]
  const aligned: AlignedLine[] = []
  let removed: Line[] = []
  let added: Line[] = []
  const flush = () => {
    aligned.push(...alikeIn(removed, added))
    removed = []
    added = []
  }
  for (const change of changes) {
    if (change.added) added = [...added, ...change.value]
    else if (change.removed) removed = [...removed, ...change.value]
    else {
      flush()
      aligned.push(...change.value.map((line) => ({ before: line, after: line })))
    }
  }
  flush()
  return aligned
}

/** What went and what came in one place, with those paired that are alike. */
function alikeIn(removed: readonly Line[], added: readonly Line[]): AlignedLine[] {
  if (removed.length * added.length > MOST_PAIRS)
    return [...removed.map((line) => ({ before: line })), ...added.map((line) => ({ after: line }))]
  const pairs = pairsOf(removed.map(wordsIn), added.map(wordsIn))
  const aligned: AlignedLine[] = []
  let [gone, come] = [0, 0]
  for (const [one, other] of [...pairs, [removed.length, added.length] as const]) {
    aligned.push(...removed.slice(gone, one).map((before) => ({ before })))
    aligned.push(...added.slice(come, other).map((after) => ({ after })))
    const [before, after] = [removed[one], added[other]]
    if (before && after) aligned.push({ before, after })
    gone = one + 1
    come = other + 1
  }
  return aligned
}

/** The places of those that belong together: as alike together as their order allows. */
function pairsOf(removed: readonly Words[], added: readonly Words[]): (readonly [number, number])[] {
  const likeness = removed.map((one) => added.map((other) => likenessOf(one, other)))
  // How alike those from the i-th on that went and from the j-th on that came can be together.
  const best = [...removed, null].map(() => [...added, null].map(() => 0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const paired = (i: number, j: number) => {
    const alike = likeness[i]?.[j] ?? 0
    return alike < ALIKE_FROM ? -1 : alike + at(i + 1, j + 1)
  }
  for (let i = removed.length - 1; i >= 0; i--)
    for (let j = added.length - 1; j >= 0; j--)
      best[i]?.splice(j, 1, Math.max(at(i + 1, j), at(i, j + 1), paired(i, j)))
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < removed.length && j < added.length) {
    if (paired(i, j) === at(i, j)) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** How often each word stands in a block. */
type Words = ReadonlyMap<string, number>

/** Whatever their letters' size. */
function wordsIn({ text }: Line): Words {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text.toLowerCase()))
    if (/[\p{L}\p{N}]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** How much of the words of two blocks is in both, of 1. */
function likenessOf(one: Words, other: Words): number {
  const size = (words: Words) => [...words.values()].reduce((sum, count) => sum + count, 0)
  const common = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0)
  const total = size(one) + size(other)
  return total === 0 ? 0 : (2 * common) / total
}
