import type { Comparison } from '@trivselsrum/contracts/policy-drafts'
import type { Document, FillInPlace } from '@trivselsrum/toolkit/document/document'
import { isList, plainText, type Section, sectionsOf, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import { alignedLines, type Line } from './line-alignment.ts'
import { comparePieces, countWords, type Piece, wordsOf } from './word-comparison.ts'

type ComparedSection = Comparison['sections'][number]
type ComparedBlock = ComparedSection['blocks'][number]

/**
 * What differs between two texts, section by section in the order of the later one; what was taken out stands where it
 * stood. Only words count: how they look, and that a section moved, is no difference.
 *
 * @param said what a fill-in place says, in both alike.
 */
export function compareTexts(
  before: Document,
  after: Document,
  said: (place: FillInPlace) => string,
): Pick<Comparison, 'sections' | 'words'> {
  const pairs = pairsOf(sectionsOf(before), sectionsOf(after))
  const sections = pairs.map((pair) => compareSection(pair, said)).filter((section) => section !== null)
  const pieces = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.pieces))
  return { sections, words: { added: countWords(pieces, 'added'), removed: countWords(pieces, 'removed') } }
}

/** A section as it was and as it is; one of them is missing where it came or went. */
interface Pair {
  before: Section | undefined
  after: Section | undefined
}

/** Sections that belong together by their names, or by their headings where nobody named them. */
function pairsOf(before: readonly Section[], after: readonly Section[]): Pair[] {
  const free = new Set(before)
  const take = (fits: (section: Section) => boolean) => {
    const found = [...free].find(fits)
    if (found) free.delete(found)
    return found
  }
  const partners = new Map<Section, Section>()
  const pair = (fits: (one: Section, other: Section) => boolean) => {
    for (const section of after) {
      const partner = partners.has(section) ? undefined : take((other) => fits(section, other))
      if (partner) partners.set(section, partner)
    }
  }
  pair(
    (one, other) =>
      one.id === other.id && isNamed(one) === isNamed(other) && (isNamed(one) || isSameHeading(one, other)),
  )
  pair(isSameHeading)
  pair((one, other) => one.id === other.id && !isNamed(one) && !isNamed(other))
  const pairs: Pair[] = after.map((section) => ({ before: partners.get(section), after: section }))
  for (const [index, section] of before.entries()) {
    if (!free.has(section)) continue
    const earlier = before[index - 1]
    const place = earlier ? pairs.findIndex((known) => known.before === earlier) + 1 : 0
    pairs.splice(place, 0, { before: section, after: undefined })
  }
  return pairs
}

/** Whether a section goes by a name of its own and not by its place, which another can come to have. */
function isNamed({ id, blocks: [first] }: Section): boolean {
  return first?.type !== 'heading' || first.attrs.level !== 2 || first.attrs.section === id
}

function isSameHeading(one: Section, other: Section): boolean {
  return one.heading === other.heading
}

function compareSection({ before, after }: Pair, said: (place: FillInPlace) => string): ComparedSection | null {
  const [old, now] = [linesOf(before, said), linesOf(after, said)]
  const blocks = alignedLines(old, now).map(compareLine)
  if (before && after && blocks.every(({ change }) => change === 'same')) return null
  const [shown] = (after ?? before)?.blocks ?? []
  const heading = shown?.type === 'heading' ? plainText(shown.content, said) : ''
  return { heading, change: !before ? 'added' : !after ? 'removed' : 'changed', blocks }
}

function compareLine({ before, after }: { before?: Line; after?: Line }): ComparedBlock {
  const { kind } = after ?? before ?? { kind: 'paragraph' as const }
  const whole = (change: Piece['change'], text: string) => ({ kind, change, pieces: [{ change, text }] })
  if (!before) return whole('added', after?.text ?? '')
  if (!after) return whole('removed', before.text)
  if (before.text === after.text) return whole('same', after.text)
  return { kind, change: 'changed', pieces: comparePieces(wordsOf(before.text), wordsOf(after.text)) }
}

/** The blocks of a section that say something, one by one as they are read. */
function linesOf(section: Section | undefined, said: (place: FillInPlace) => string): Line[] {
  return (section?.blocks ?? [])
    .flatMap((block) =>
      textBlocksOf([block]).map(({ type, content }) => ({
        kind: isList(block) ? ('item' as const) : type,
        text: plainText(content, said),
      })),
    )
    .filter(({ text }) => text.trim() !== '')
}
