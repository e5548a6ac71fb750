import type { Block, FillInPlace, Inline, List, Mark } from '@trivselsrum/toolkit/document/document'
import type { FillIns } from '@trivselsrum/toolkit/document/fill-ins'
import { isList } from '@trivselsrum/toolkit/document/sections'
import type { Language } from '@trivselsrum/toolkit/tool'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

interface DocumentTextProps {
  /** A whole document's content, or a section's blocks. */
  blocks: readonly Block[]
  /** The language the text is written in, which may not be the reader's. */
  language: Language
  /** What the fill-in places say; without it, as in a template, each stands as a place to fill in. */
  fillIns?: FillIns
  /** By how much its headings lie deeper than in the text itself, where they begin at level 2. */
  deeper?: 0 | 1 | 2
  /** Whether words that came in from a contribution are marked. */
  isMarked?: boolean
}

interface Shown {
  /** How a fill-in place that says nothing is named. */
  names: Record<FillInPlace, string>
  fillIns: FillIns | undefined
  deeper: number
  isMarked: boolean
}

/** A text as what it is, headings, lists and links, with its fill-in places filled in or shown as empty. */
export async function DocumentText({ blocks, language, fillIns, deeper = 0, isMarked = false }: DocumentTextProps) {
  const t = await getTranslations('documentText')
  const names = {
    company: t('place.company'),
    contact: t('place.contact'),
    phone: t('place.phone'),
    provider: t('place.provider'),
  }
  return (
    <div lang={language} className="grid min-w-0 gap-3">
      <Blocks blocks={blocks} shown={{ names, fillIns, deeper, isMarked }} />
    </div>
  )
}

/** A text never changes between two of its blocks while it is shown: each is its place. */
function Blocks({ blocks, shown }: { blocks: readonly Block[]; shown: Shown }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no other name
    <OneBlock key={place} block={block} shown={shown} />
  ))
}

function OneBlock({ block, shown }: { block: Block; shown: Shown }) {
  if (isList(block)) return <OneList list={block} shown={shown} />
  const words = <Words content={block.content} shown={shown} />
  if (block.type === 'paragraph') return <p>{words}</p>
  const Heading = `h${block.attrs.level + shown.deeper}` as 'h2' | 'h3' | 'h4' | 'h5'
  return <Heading className={block.attrs.level === 2 ? 'pt-3 text-[1.35rem] first:pt-0' : 'pt-1'}>{words}</Heading>
}

function OneList({ list, shown }: { list: List; shown: Shown }) {
  const items = list.content.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name
    <li key={place}>
      <div className="grid gap-1.5">
        <Blocks blocks={item.content} shown={shown} />
      </div>
    </li>
  ))
  if (list.type === 'orderedList') return <ol className="grid list-decimal gap-1.5 pl-6">{items}</ol>
  return <ul className="grid list-disc gap-1.5 pl-6">{items}</ul>
}

function Words({ content = [], shown }: { content: readonly Inline[] | undefined; shown: Shown }) {
  return content.map((inline, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of text has no other name
    <OneInline key={place} inline={inline} shown={shown} />
  ))
}

function OneInline({ inline, shown }: { inline: Inline; shown: Shown }) {
  if (inline.type === 'hardBreak') return <br />
  if (inline.type === 'text')
    return (inline.marks ?? []).reduce<ReactNode>((words, mark) => marked(words, mark, shown), inline.text)
  const { place } = inline.attrs
  const said = shown.fillIns?.[place].trim()
  if (said) return <bdi>{said}</bdi>
  return (
    <span className="rounded-[6px] border-[1.5px] border-accent border-dashed px-1.5 text-accent">
      [{shown.names[place]}]
    </span>
  )
}

function marked(words: ReactNode, mark: Mark, { isMarked }: Shown): ReactNode {
  if (mark.type === 'bold') return <strong>{words}</strong>
  if (mark.type === 'italic') return <em>{words}</em>
  if (mark.type === 'link')
    return (
      <a href={mark.attrs.href} rel="noreferrer">
        {words}
      </a>
    )
  return isMarked ? <ins className="bg-brand-soft decoration-brand underline-offset-3">{words}</ins> : words
}
