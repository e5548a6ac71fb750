import { getTranslations } from 'next-intl/server'
import { type Piece, wordDifference } from './word-difference'

/** A passage and the words suggested for it as one text: what goes is struck through, what comes underlined, and both are said. */
export async function Difference({ from, to }: { from: string; to: string }) {
  const t = await getTranslations('contributionWork')
  const words = { added: t('diff.added'), removed: t('diff.removed'), end: t('diff.end') }
  return (
    <p className="border-l-4 border-line pl-4 font-serif text-[1.1rem]/relaxed whitespace-pre-line">
      {wordDifference(from, to).map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
        <OnePiece key={place} piece={piece} words={words} />
      ))}
    </p>
  )
}

const looks = {
  added: 'bg-brand-soft font-semibold decoration-brand decoration-2 underline-offset-3',
  removed: 'mr-[0.2em] bg-accent-soft decoration-accent',
}

function OnePiece({
  piece: { change, text },
  words,
}: {
  piece: Piece
  words: Record<'added' | 'removed' | 'end', string>
}) {
  if (change === 'same') return text
  const Mark = change === 'added' ? 'ins' : 'del'
  return (
    <Mark className={looks[change]}>
      <span className="sr-only">{words[change]} </span>
      {text}
      <span className="sr-only"> {words.end} </span>
    </Mark>
  )
}
