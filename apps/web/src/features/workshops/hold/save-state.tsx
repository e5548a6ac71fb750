'use client'
import type { HoldState } from './hold-state'
import { isUnderway } from './unsaved'
import type { HoldWords } from './words'

/** Whether the page is in touch, and whether what was written is saved; read out when it changes. */
export function SaveState({ state, words }: { state: HoldState; words: HoldWords }) {
  const { following, unsaved } = state
  const isPressing = following === 'offline' || following === 'signed-out' || unsaved.notes.some((note) => note.refused)
  return (
    <p
      role="status"
      data-following={following}
      className={`text-[0.9rem] ${isPressing ? 'font-semibold text-accent' : 'text-ink-soft'}`}
    >
      {sentence()}
    </p>
  )

  function sentence() {
    if (state.ended) return ''
    if (following === 'connecting') return words.save.connecting
    if (following === 'offline' || following === 'signed-out') return words.save.offline
    if (unsaved.notes.some((note) => note.refused)) return words.save.refused
    return isUnderway(unsaved) ? words.save.saving : words.save.saved
  }
}
