import type { Comparison } from '@trivselsrum/contracts/policy-drafts'
import { getLocale } from 'next-intl/server'

interface Props {
  block: Comparison['sections'][number]['blocks'][number]
  words: { added: string; removed: string; end: string }
}

/** A block with what came and what went in it: underlined and struck out, and said in words to whoever hears it. */
export async function ComparedBlock({ block: { kind, pieces }, words }: Props) {
  const language = await getLocale()
  const text = pieces.map(({ change, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no names; nothing moves on this page
    if (change === 'same') return <span key={index}>{text}</span>
    const Tag = change === 'added' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Tag key={index} className={change}>
        <span className="sr-only" lang={language}>
          {words[change]}:{' '}
        </span>
        {text}
        <span className="sr-only" lang={language}>
          {' '}
          ({words.end})
        </span>
      </Tag>
    )
  })
  if (kind === 'heading') return <p className="font-serif text-[1.2rem]">{text}</p>
  if (kind === 'item') return <p className="compared-item">{text}</p>
  return <p>{text}</p>
}
