'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/button'
import { fill } from './fill'
import type { SheetState, SheetStore } from './sheet-store'
import type { SheetTexts } from './sheet-texts'
import { StatementCard } from './statement-card'
import type { SheetWords } from './words'

interface OneByOneProps {
  texts: SheetTexts
  statements: SheetTexts['groups'][number]['statements']
  at: number
  onMove: (at: number) => void
  state: SheetState
  store: SheetStore
  words: SheetWords
  end: ReactNode
}

/** One statement at a time; the keys 1 to 5 score, Enter goes on. After the last comes the end of the sheet. */
export function OneByOne({ texts, statements, at, onMove, state, store, words, end }: OneByOneProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const statement = statements[at]
  const cell = statement && state.cells[statement.id]
  useKeys((event) => {
    const score = Number(event.key)
    if (!statement || !Number.isInteger(score) || score < texts.lowest || score >= texts.lowest + texts.steps.length)
      return
    store.setScore(statement.id, score)
  })
  function move(to: number) {
    onMove(to)
    // The new statement is read out, and the next Tab leads to its scale.
    requestAnimationFrame(() => heading.current?.focus())
  }
  return (
    <div className="grid gap-7">
      {statement && cell ? (
        <section className="grid gap-6">
          <div className="grid gap-3">
            <p className="text-[0.95rem] text-ink-soft">
              {fill(words.position, { at: at + 1, of: statements.length })} · {texts.question}
            </p>
            <h2 ref={heading} tabIndex={-1} className="min-h-[4.6rem] text-[1.65rem]/tight outline-none">
              {statement.text}
            </h2>
          </div>
          <StatementCard
            key={statement.id}
            id={statement.id}
            statement={statement.text}
            steps={texts.steps}
            lowest={texts.lowest}
            cell={cell}
            store={store}
            words={words}
            isLegendShown={false}
          />
        </section>
      ) : (
        <div ref={heading} tabIndex={-1} className="outline-none">
          {end}
        </div>
      )}
      <div className="flex items-center justify-between gap-4">
        <Button look="quiet" onClick={() => move(at - 1)} disabled={at === 0}>
          {words.back}
        </Button>
        {statement && (
          <Button onClick={() => move(at + 1)}>{at === statements.length - 1 ? words.summary : words.next}</Button>
        )}
      </div>
      {statement && <p className="hidden text-[0.9rem] text-ink-soft pointer-fine:block">{words.keys}</p>}
    </div>
  )
}

/** Keys pressed anywhere on the page, except while something is being written. */
function useKeys(onKey: (event: KeyboardEvent) => void) {
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event
      const isWriting = target instanceof HTMLElement && (target.tagName === 'TEXTAREA' || target.isContentEditable)
      if (!isWriting && !event.metaKey && !event.ctrlKey && !event.altKey) latest.current(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
