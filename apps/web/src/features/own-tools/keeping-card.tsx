'use client'
import type { ChangeEvent, ReactNode } from 'react'
import { Button, buttonClass } from '@/components/button'
import { PrintButton } from '@/components/print-button'
import { SeenBy } from '@/components/seen-by'
import type { OwnWords } from './own-words'

interface KeepingCardProps {
  words: OwnWords
  isKept: boolean
  /** What was just done. */
  said: string
  onKeep: (isOn: boolean) => void
  onSave: () => void
  onOpen: (event: ChangeEvent<HTMLInputElement>) => void
  onClear: () => void
  /** What is asked first. */
  children: ReactNode
}

/** What becomes of it: nothing, unless its author saves it, prints it or lets this device keep it. */
export function KeepingCard({ words, isKept, said, onKeep, onSave, onOpen, onClear, children }: KeepingCardProps) {
  return (
    <section className="card grid gap-4 print:hidden" aria-labelledby="keeping">
      <h2 id="keeping">{words.keeping}</h2>
      <SeenBy>{isKept ? words.kept : words.inMemory}</SeenBy>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onSave}>{words.save}</Button>
        <PrintButton>{words.print}</PrintButton>
        <label
          className={`${buttonClass('quiet')} cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-focus`}
        >
          {words.open}
          <input type="file" accept=".html,text/html" onChange={onOpen} className="sr-only" />
        </label>
        <Button look="quiet" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      {children}
      <p role="status" className="text-[0.95rem] empty:hidden">
        {said}
      </p>
      <div className="grid gap-1">
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            checked={isKept}
            onChange={(event) => onKeep(event.target.checked)}
            aria-describedby="keep-hint"
            className="size-5 shrink-0 accent-brand"
          />
          {words.keep}
        </label>
        <p id="keep-hint" className="text-[0.95rem] text-ink-soft">
          {words.keepHint}
        </p>
      </div>
    </section>
  )
}
