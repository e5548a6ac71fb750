/** A piece of text on the page and what of it is marked, both in characters as they are shown. */
export interface TouchedPiece {
  section: string
  block: number
  /** Where it begins in its block. */
  from: number
  text: string
  /** Whether it is a fill-in place: one character of the block, however long what is filled in. */
  isPlace: boolean
  start: number
  end: number
}

/** Where in the text something is marked; what can be written about lies in one block. */
export interface MarkedPassage {
  section: string
  block: number
  from: number
  to: number
  /** More was marked than the one block. */
  isCut: boolean
}

/**
 * The passage that is marked, from the pieces it touches in the order they are read: what lies in the first block that
 * has words marked, without white space at its ends. Undefined where no word is marked.
 */
export function markedPassage(touched: readonly TouchedPiece[]): MarkedPassage | undefined {
  const marked = touched.flatMap((piece) => trimmed(piece) ?? [])
  const first = marked[0]
  if (!first) return undefined
  const own = marked.filter(({ section, block }) => section === first.section && block === first.block)
  const last = own.at(-1) ?? first
  return {
    section: first.section,
    block: first.block,
    from: first.from + (first.isPlace ? 0 : first.start),
    to: last.from + (last.isPlace ? 1 : last.end),
    isCut: own.length < marked.length,
  }
}

/** What is marked of a piece without white space at its ends; undefined where nothing is left. */
function trimmed(piece: TouchedPiece): TouchedPiece | undefined {
  const words = piece.text.slice(piece.start, piece.end)
  if (words.trim() === '') return undefined
  const start = piece.start + words.length - words.trimStart().length
  return { ...piece, start, end: start + words.trim().length }
}
