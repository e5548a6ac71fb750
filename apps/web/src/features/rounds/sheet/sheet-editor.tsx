'use client'
import { type ReactNode, useState } from 'react'
import { Notice } from '@/components/notice'
import { AllStatements } from './all-statements'
import { fill } from './fill'
import { OneByOne } from './one-by-one'
import { SaveStatus } from './save-status'
import { SheetEnd } from './sheet-end'
import type { SheetTexts } from './sheet-texts'
import { type SheetSource, useSheet } from './use-sheet'
import type { SheetWords } from './words'

interface SheetEditorProps {
  source: SheetSource
  texts: SheetTexts
  words: SheetWords
  /** Who will see the answers. */
  promise: ReactNode
  handIn: Parameters<typeof SheetEnd>[0]['handIn']
  idempotencyKey: string
}

/** The joint sheet: one statement after another, or all on one page. */
export function SheetEditor({ source, texts, words, promise, handIn, idempotencyKey }: SheetEditorProps) {
  const { store, state } = useSheet(source)
  const [isAll, setIsAll] = useState(false)
  const statements = texts.groups.flatMap((group) => group.statements)
  const firstMissing = statements.findIndex(({ id }) => state.cells[id]?.score === null)
  const [at, setAt] = useState(firstMissing === -1 ? statements.length : firstMissing)
  const answered = statements.filter(({ id }) => state.cells[id]?.score != null).length
  const jumpTo = (id: string) => {
    setIsAll(false)
    setAt(statements.findIndex((statement) => statement.id === id))
  }
  const end = (
    <SheetEnd
      statements={statements}
      state={state}
      words={words}
      onJump={jumpTo}
      handIn={handIn}
      idempotencyKey={idempotencyKey}
    />
  )
  const common = { texts, words, state, store }
  return (
    <div className="grid gap-7">
      <div className="grid gap-2">
        <div className="flex flex-wrap justify-between gap-x-4 text-[0.95rem] text-ink-soft tabular-nums">
          <p>{fill(words.progress, { answered, of: statements.length })}</p>
          <fieldset className="flex gap-4">
            <legend className="sr-only">{words.view}</legend>
            {[false, true].map((value) => (
              <label
                key={String(value)}
                className="cursor-pointer underline-offset-4 has-checked:text-ink has-checked:underline has-focus-visible:outline-3 has-focus-visible:outline-focus"
              >
                <input
                  type="radio"
                  name="view"
                  className="sr-only"
                  checked={isAll === value}
                  onChange={() => setIsAll(value)}
                />
                {value ? words.all : words.oneByOne}
              </label>
            ))}
          </fieldset>
        </div>
        <svg aria-hidden="true" width="100%" height="5">
          <rect width="100%" height="5" rx="2.5" className="fill-sunken" />
          <rect width={`${(100 * answered) / statements.length}%`} height="5" rx="2.5" className="fill-brand" />
        </svg>
      </div>
      {state.ended && (
        <Notice tone="trouble" title={state.ended.title}>
          <p>{state.ended.detail}</p>
        </Notice>
      )}
      {isAll ? (
        <AllStatements {...common} end={end} />
      ) : (
        <OneByOne {...common} statements={statements} at={at} onMove={setAt} end={end} />
      )}
      <div className="grid gap-1.5 border-t border-line pt-4">
        {promise}
        <SaveStatus state={state} words={words} />
      </div>
    </div>
  )
}
