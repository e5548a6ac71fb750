import type { FillInPlace, Inline, Mark } from '@trivselsrum/toolkit/document/document'

/** A stretch of a block's text that somebody wrote about; places are characters of the block, a fill-in place being one. */
export interface Stretch {
  from: number
  to: number
}

/** A part of a block's text that is shown in one way from end to end. */
export interface Piece<S extends Stretch = Stretch> {
  from: number
  shown:
    | { type: 'text'; text: string; marks: readonly Mark[] }
    | { type: 'place'; place: FillInPlace }
    | { type: 'break' }
  /** Whether somebody wrote about it. */
  isWrittenAbout: boolean
  /** Those that end with it, in the order they were given. */
  ending: S[]
}

/** The text of a block cut wherever a stretch begins or ends. */
export function piecesOf<S extends Stretch>(content: readonly Inline[] = [], stretches: readonly S[] = []): Piece<S>[] {
  const edges = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  let at = 0
  return content.flatMap((inline) => {
    const begin = at
    at += inline.type === 'text' ? inline.text.length : 1
    const cuts = [begin, ...edges.filter((edge) => edge > begin && edge < at), at]
    return cuts.slice(1).map((to, index) => {
      const from = cuts[index] ?? begin
      return {
        from,
        shown: shownOf(inline, from - begin, to - begin),
        isWrittenAbout: stretches.some((stretch) => stretch.from < to && stretch.to > from),
        ending: stretches.filter((stretch) => stretch.to === to && stretch.from < to),
      }
    })
  })
}

function shownOf(inline: Inline, from: number, to: number): Piece['shown'] {
  if (inline.type === 'hardBreak') return { type: 'break' }
  if (inline.type === 'fillIn') return { type: 'place', place: inline.attrs.place }
  return { type: 'text', text: inline.text.slice(from, to), marks: inline.marks ?? [] }
}
