import type { OpenConsultation } from '@trivselsrum/contracts/taking-part'
import type { FillInPlace, Mark } from '@trivselsrum/toolkit/document/document'
import { plainText, type TextBlock } from '@trivselsrum/toolkit/document/sections'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { type Piece, piecesOf, type Stretch } from './pieces'

/** A passage that somebody wrote about, and the number that leads to what they wrote. */
interface Numbered extends Stretch {
  block: number
  number: number
  href: string
}

/** What the blocks of a section are shown with. */
export interface Shown {
  fillIns: OpenConsultation['fillIns']
  passages: readonly Numbered[]
  /** The address for writing about a block as a whole, by its place; without it nothing can be written any more. */
  writeAbout: ((block: number, length: number) => string) | undefined
  /** Which block of text each is, counted through the section. */
  places: Map<TextBlock, number>
  /** How a fill-in place that says nothing is named. */
  names: Record<FillInPlace, string>
  words: { about: (words: string) => string; leadsTo: (number: number) => string }
}

/** The words of a block, and the way to write about it as a whole: of a section's heading that is the section's own. */
export function MarkedWords({ block, shown }: { block: TextBlock; shown: Shown }) {
  const place = shown.places.get(block) ?? 0
  const passages = shown.passages.filter((passage) => passage.block === place)
  const length = plainText(block.content).length
  const isHeading = block.type === 'heading' && block.attrs.level === 2
  return (
    <>
      {piecesOf(block.content, passages).map((piece) => (
        <OnePiece key={piece.from} piece={piece} block={place} shown={shown} />
      ))}
      {shown.writeAbout && length > 0 && !isHeading && (
        <a
          href={shown.writeAbout(place, length)}
          aria-label={shown.words.about(opening(block, shown))}
          className="ml-1 inline-flex size-6 items-center justify-center rounded-[6px] align-text-bottom text-ink-soft select-none hover:bg-brand-soft hover:text-brand print:hidden"
        >
          <Icon name="talk" className="size-4" />
        </a>
      )}
    </>
  )
}

/** The first words of a block, by which its link is told from the others. */
function opening(block: TextBlock, { fillIns }: Shown): string {
  const text = plainText(block.content, (name) => fillIns[name]).trim()
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()} …` : text
}

function OnePiece({ piece, block, shown }: { piece: Piece<Numbered>; block: number; shown: Shown }) {
  if (piece.shown.type === 'break') return <br />
  const isPlace = piece.shown.type === 'place'
  return (
    <>
      <span
        data-block={block}
        data-from={piece.from}
        data-place={isPlace || undefined}
        className={
          piece.isWrittenAbout ? 'underline decoration-accent/60 decoration-dotted underline-offset-4' : undefined
        }
      >
        {piece.shown.type === 'place' ? (
          <FillIn said={shown.fillIns[piece.shown.place].trim()} name={shown.names[piece.shown.place]} />
        ) : (
          piece.shown.marks.reduce<ReactNode>(marked, piece.shown.text)
        )}
      </span>
      {piece.ending.map(({ number, href }) => (
        <sup key={number} className="select-none">
          <a
            href={href}
            aria-label={shown.words.leadsTo(number)}
            className="ml-0.5 rounded-[6px] bg-accent-soft px-2 py-1 font-sans text-[0.72rem] font-semibold text-accent tabular-nums no-underline"
          >
            {number}
          </a>
        </sup>
      ))}
    </>
  )
}

function FillIn({ said, name }: { said: string; name: string }) {
  if (said) return <bdi>{said}</bdi>
  return <span className="rounded-[6px] border-[1.5px] border-accent border-dashed px-1.5 text-accent">[{name}]</span>
}

function marked(words: ReactNode, mark: Mark): ReactNode {
  if (mark.type === 'bold') return <strong>{words}</strong>
  if (mark.type === 'italic') return <em>{words}</em>
  if (mark.type === 'accepted') return words
  return (
    <a href={mark.attrs.href} rel="noreferrer">
      {words}
    </a>
  )
}
