'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { Notice } from '@/components/notice'
import { paths } from '@/lib/paths'
import { AllStatements } from './all-statements'
import { fill } from './fill'
import { OneByOne } from './one-by-one'
import { SaveStatus } from './save-status'
import { SheetEnd } from './sheet-end'
import type { SheetState } from './sheet-store'
import type { SheetTexts } from './sheet-texts'
import { type SheetSource, useSheet } from './use-sheet'
import type { SheetWords } from './words'

interface SheetEditorProps {
  /** What the page is about, beside the way out of it. */
  title: ReactNode
  source: SheetSource
  texts: SheetTexts
  words: SheetWords
  hasNotes: boolean
  /** Who will see the answers. */
  promise: ReactNode
  handIn: Parameters<typeof SheetEnd>[0]['handIn']
  idempotencyKey: string
}

/** A sheet, the group’s or one’s own: one statement after another, or all on one page. */
export function SheetEditor({
  title,
  source,
  texts,
  words,
  hasNotes,
  promise,
  handIn,
  idempotencyKey,
}: SheetEditorProps) {
  const statements = texts.groups.flatMap((group) => group.statements)
  const firstMissing = ({ cells }: SheetState) => {
    const index = statements.findIndex(({ id }) => cells[id]?.score == null)
    return index === -1 ? statements.length : index
  }
  const { store, state } = useSheet(source, () => setAt(firstMissing(store.get())))
  const [isAll, setIsAll] = useState(false)
  const [isHeld, setIsHeld] = useState(false)
  const [at, setAt] = useState(() => firstMissing(state))
  const answered = statements.filter(({ id }) => state.cells[id]?.score != null).length
  const round = paths.round(source.place.company, source.place.quarter)
  const router = useRouter()

  async function pause(event: MouseEvent) {
    if (!store.hasUnsaved() || state.ended) return
    event.preventDefault()
    await store.flushAll()
    if (store.hasUnsaved()) setIsHeld(true)
    else router.push(round)
  }
  const end = (
    <SheetEnd
      statements={statements}
      state={state}
      words={words}
      onJump={(id) => {
        setIsAll(false)
        setAt(statements.findIndex((statement) => statement.id === id))
      }}
      handIn={handIn}
      idempotencyKey={idempotencyKey}
    />
  )
  const common = { texts, words, state, store, hasNotes, promise, isEnded: state.ended !== undefined }
  return (
    <div className="grid gap-7">
      <div className="flex flex-wrap justify-between gap-x-4 text-[0.95rem] text-ink-soft">
        {title}
        <Link href={round} onClick={pause} className="text-brand underline underline-offset-3">
          {words.pause}
        </Link>
      </div>
      {isHeld && store.hasUnsaved() && !state.ended && (
        <Notice tone="trouble" title={words.heldTitle}>
          <p>{words.heldDetail}</p>
          <p>
            <Link href={round}>{words.leave}</Link>
          </p>
        </Notice>
      )}
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
          <p>
            <Link href={paths.rounds(source.place.company)}>{words.toRounds}</Link>
          </p>
        </Notice>
      )}
      {state.status === 'signed out' && (
        <Notice tone="trouble" title={words.signedOutTitle}>
          <p>{words.signedOutDetail}</p>
          <p>
            <a
              href={paths.signIn(paths.sheet(source.place.company, source.place.quarter))}
              target="_blank"
              rel="noopener"
            >
              {words.signIn}
            </a>
          </p>
        </Notice>
      )}
      {isAll ? (
        <AllStatements {...common} end={end} />
      ) : (
        <OneByOne {...common} statements={statements} at={at} onMove={setAt} end={end} />
      )}
      <div className="border-t border-line pt-4">
        <SaveStatus state={state} words={words} />
      </div>
    </div>
  )
}
