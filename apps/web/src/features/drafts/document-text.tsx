import type { Block, Document, Inline, Mark } from '@trivselsrum/toolkit/document/document'
import { isList } from '@trivselsrum/toolkit/document/sections'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Place, Places } from './editor/fill-in'

interface Props {
  document: Document
  places: Places
  /** The language it is written in, which need not be the reader's. */
  language: string
}

/** A text to be read, as the editor shows it too; without script. */
export function DocumentText({ document, places, language }: Props) {
  return (
    <div className="policy-text" lang={language}>
      {document.content.map((block, index) => (
        <BlockText key={keyOf(block, index)} block={block} places={places} />
      ))}
    </div>
  )
}

/** Blocks have no names of their own; the text does not change while it is shown. */
function keyOf({ type }: { type: string }, index: number): string {
  return `${index} ${type}`
}

function BlockText({ block, places }: { block: Block; places: Places }): ReactNode {
  if (isList(block)) {
    const List = block.type === 'bulletList' ? 'ul' : 'ol'
    return (
      <List>
        {block.content.map((item, index) => (
          <li key={keyOf(item, index)}>
            {item.content.map((part, place) => (
              <BlockText key={keyOf(part, place)} block={part} places={places} />
            ))}
          </li>
        ))}
      </List>
    )
  }
  const Tag = block.type === 'paragraph' ? 'p' : block.attrs.level === 2 ? 'h2' : 'h3'
  return (
    <Tag>
      {(block.content ?? []).map((inline, index) => (
        <InlineText key={keyOf(inline, index)} inline={inline} places={places} />
      ))}
    </Tag>
  )
}

function InlineText({ inline, places }: { inline: Inline; places: Places }): ReactNode {
  if (inline.type === 'hardBreak') return <br />
  if (inline.type === 'fillIn') {
    const place = places.all.find(({ id }) => id === inline.attrs.place)
    return place && <PlaceText place={place} places={places} />
  }
  return (inline.marks ?? []).reduce<ReactNode>(marked, inline.text)
}

function PlaceText({ place, places }: { place: Place; places: Places }) {
  if (place.said) return <span data-place={place.id}>{place.said}</span>
  return (
    <Link href={places.settings} data-place={place.id} className="empty-place">
      {places.empty.replace('{name}', place.name)}
    </Link>
  )
}

function marked(text: ReactNode, mark: Mark): ReactNode {
  if (mark.type === 'bold') return <strong>{text}</strong>
  if (mark.type === 'italic') return <em>{text}</em>
  if (mark.type === 'link')
    return (
      <a href={mark.attrs.href} rel="noreferrer">
        {text}
      </a>
    )
  return <mark>{text}</mark>
}
