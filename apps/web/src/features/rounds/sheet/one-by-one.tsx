'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/button'
import { fill } from './fill'
import type { SheetState } from './sheet-store'
import type { SheetTexts } from './sheet-texts'
import { StatementCard, type StatementCommon } from './statement-card'
import { useScoreKeys } from './use-score-keys'

interface OneByOneProps extends StatementCommon {
  texts: SheetTexts
  statements: SheetTexts['groups'][number]['statements']
  at: number
  onMove: (at: number) => void
  state: SheetState
  end: ReactNode
}

/** One statement at a time; the keys 1 to 5 score. After the last comes the end of the sheet. */
export function OneByOne({ texts, statements, at, onMove, state, end, ...common }: OneByOneProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const statement = statements[at]
  const cell = statement && state.cells[statement.id]
  const keys = useScoreKeys<HTMLDivElement>(
    texts.lowest,
    texts.steps.length,
    (score) => statement && !common.isEnded && common.store.setScore(statement.id, score),
  )
  // The statement is read out, the keys score it, and the next Tab leads to its scale.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for every statement that comes onto the screen
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at])
  return (
    <div ref={keys} className="grid gap-7">
      {statement && cell ? (
        <section className="grid gap-6">
          <div className="grid gap-3">
            <p className="text-[0.95rem] text-ink-soft">
              {fill(common.words.position, { at: at + 1, of: statements.length })} · {texts.question}
            </p>
            <h2 ref={heading} tabIndex={-1} className="min-h-[4.6rem] text-[1.65rem]/tight outline-none">
              {statement.text}
            </h2>
          </div>
          <StatementCard
            key={statement.id}
            id={statement.id}
            statement={statement.text}
            texts={texts}
            cell={cell}
            {...common}
            isLegendShown={false}
          />
        </section>
      ) : (
        <div ref={heading} tabIndex={-1} className="outline-none">
          {end}
        </div>
      )}
      <div className="flex items-center justify-between gap-4">
        <Button look="quiet" onClick={() => onMove(at - 1)} disabled={at === 0}>
          {common.words.back}
        </Button>
        {statement && (
          <Button onClick={() => onMove(at + 1)}>
            {at === statements.length - 1 ? common.words.summary : common.words.next}
          </Button>
        )}
      </div>
      {statement && <p className="hidden text-[0.9rem] text-ink-soft pointer-fine:block">{common.words.keys}</p>}
    </div>
  )
}
