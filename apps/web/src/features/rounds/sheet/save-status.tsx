'use client'
import { fill } from './fill'
import type { SheetState } from './sheet-store'
import type { SheetWords } from './words'

const pressing = new Set<SheetState['status']>(['waiting', 'signed out', 'refused', 'conflict'])

/** Whether what stands on the screen is saved; read out when it changes. */
export function SaveStatus({ state, words }: { state: SheetState; words: SheetWords }) {
  return (
    <p
      role="status"
      className={`text-[0.9rem] ${pressing.has(state.status) ? 'font-semibold text-accent' : 'text-ink-soft'}`}
    >
      {sentence()}
    </p>
  )

  function sentence() {
    if (state.status === 'ended') return ''
    if (state.status === 'waiting' || state.status === 'signed out') return words.waiting
    if (state.status === 'refused' || state.status === 'conflict') return words.unsettled
    if (state.status === 'saving') return words.saving
    if (!state.savedAt) return words.nothingYet
    const language = document.documentElement.lang === 'en' ? 'en-GB' : 'da-DK'
    const time = new Date(state.savedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
    return fill(words.saved, { time })
  }
}
