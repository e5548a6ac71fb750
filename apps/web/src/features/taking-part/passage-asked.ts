import type { Passage } from '@trivselsrum/contracts/contributions'
import type { OpenConsultation } from '@trivselsrum/contracts/taking-part'
import { plainText, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import { piecesOf } from './pieces'

type Section = Pick<OpenConsultation['sections'][number], 'blocks'>

/** The longest passage that can be written about, in characters as they are read. */
const LONGEST = 2000

/**
 * The passage that an address names by its places, as it reads there; none where the places are not in the section, and
 * then what is written is about the section as a whole.
 */
export function passageAsked(
  { blocks }: Section,
  fillIns: OpenConsultation['fillIns'],
  asked: Record<string, unknown>,
): Passage | undefined {
  const [block, from, to] = [wholeNumber(asked.block), wholeNumber(asked.from), wholeNumber(asked.to)]
  if (block === undefined || from === undefined || to === undefined || from >= to) return undefined
  const { content } = textBlocksOf(blocks)[block] ?? {}
  if (to > plainText(content).length) return undefined
  const text = piecesOf(content, [{ from, to }])
    .filter(({ isWrittenAbout }) => isWrittenAbout)
    .map(({ shown }) => {
      if (shown.type === 'text') return shown.text
      return shown.type === 'place' ? fillIns[shown.place] : '\n'
    })
    .join('')
  return text && text.length <= LONGEST ? { block, from, to, text } : undefined
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : undefined
}
