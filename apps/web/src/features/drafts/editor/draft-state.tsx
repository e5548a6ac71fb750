'use client'
import { fill } from '@/features/rounds/sheet/fill'
import type { LiveState } from '../live/connection'
import type { DraftWords } from '../words'

interface Props {
  state: LiveState
  isKept: boolean
  words: DraftWords
  ways: { signIn: string }
}

/** Whether what is written is saved, and who else is here. */
export function DraftState({ state, isKept, words, ways }: Props) {
  const { status } = state
  const isPressing = status === 'offline' || status === 'signed-out'
  const sentence = sentenceOf(state, isKept, words)
  return (
    <div className="flex flex-wrap gap-x-5 px-4 py-2 text-[0.95rem]">
      <p data-status={status} className={isPressing ? 'font-semibold text-accent' : 'text-ink-soft'}>
        {sentence} {status === 'signed-out' && <a href={ways.signIn}>{words.signIn}</a>}
      </p>
      {/* Read out when the connection goes and comes, and not at every letter. */}
      <p role="status" className="sr-only">
        {status === 'saving' ? words.saved : sentence}
      </p>
      {status !== 'ended' && <p className="text-ink-soft">{presenceOf(state, words)}</p>}
    </div>
  )
}

function sentenceOf({ status, mayWrite }: LiveState, isKept: boolean, words: DraftWords): string {
  if (status === 'ended') return ''
  if (status === 'connecting') return words.connecting
  if (status === 'signed-out') return words.signedOut
  if (!mayWrite) return status === 'offline' ? words.offlineReading : words.reading
  if (status === 'offline') return isKept ? words.offline : words.offlineUnkept
  return status === 'saving' ? words.saving : words.saved
}

function presenceOf({ others, status }: LiveState, words: DraftWords): string {
  if (status !== 'saved' && status !== 'saving') return ''
  if (others.length === 0) return words.alone
  const names = [...new Set(others.map(({ name, mayWrite }) => (mayWrite ? name : fill(words.readsAlong, { name }))))]
  return fill(words.alsoHere, { names: names.join(', ') })
}
