import type { OpenConsultation } from '@trivselsrum/contracts/taking-part'
import type { Block } from '@trivselsrum/toolkit/document/document'
import { isList, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import { getTranslations } from 'next-intl/server'
import { MarkedWords, type Shown } from './marked-words'

interface MarkedTextProps extends Pick<Shown, 'fillIns' | 'passages' | 'writeAbout'> {
  blocks: readonly Block[]
  language: OpenConsultation['language']
}

/**
 * A section's text in which every piece says where it stands: its block (`data-block`), its first character in it
 * (`data-from`) and, of a fill-in place, that it counts as one (`data-place`). What is marked on the page is found by
 * these, and passages others wrote about are underlined, each with a number that leads to them.
 */
export async function MarkedText({ blocks, language, ...props }: MarkedTextProps) {
  const [t, named] = [await getTranslations('takingPart'), await getTranslations('documentText')]
  const shown: Shown = {
    ...props,
    places: new Map(textBlocksOf(blocks).map((block, place) => [block, place])),
    names: {
      company: named('place.company'),
      contact: named('place.contact'),
      phone: named('place.phone'),
      provider: named('place.provider'),
    },
    words: {
      about: (words) => t('aboutBlock', { words }),
      leadsTo: (number) => t('leadsTo', { number }),
    },
  }
  return (
    <div lang={language} className="grid min-w-0 gap-3">
      <Blocks blocks={blocks} shown={shown} />
    </div>
  )
}

function Blocks({ blocks, shown }: { blocks: readonly Block[]; shown: Shown }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no other name, and never moves
    <OneBlock key={place} block={block} shown={shown} />
  ))
}

function OneBlock({ block, shown }: { block: Block; shown: Shown }) {
  if (isList(block)) {
    const items = block.content.map((item, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name, and never moves
      <li key={place}>
        <div className="grid gap-1.5">
          <Blocks blocks={item.content} shown={shown} />
        </div>
      </li>
    ))
    if (block.type === 'orderedList') return <ol className="grid list-decimal gap-1.5 pl-6">{items}</ol>
    return <ul className="grid list-disc gap-1.5 pl-6">{items}</ul>
  }
  const words = <MarkedWords block={block} shown={shown} />
  if (block.type === 'paragraph') return <p>{words}</p>
  return block.attrs.level === 2 ? <h2>{words}</h2> : <h3 className="pt-1">{words}</h3>
}
