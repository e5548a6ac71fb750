'use client'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'
import { Notice } from '@/components/notice'
import { TextArea } from '@/components/text-area'
import { fill } from './fill'
import { Scale } from './scale'
import type { Cell, SheetStore } from './sheet-store'
import type { SheetTexts } from './sheet-texts'
import type { SheetWords } from './words'

/** What every statement of a sheet is shown with. */
export interface StatementCommon {
  store: SheetStore
  words: SheetWords
  /** Whether the group writes down why: notes are for those who answer together. */
  hasNotes: boolean
  /** Who will see what is written. */
  promise: ReactNode
  /** The round takes no more: what was typed can be read and copied, and nothing else. */
  isEnded: boolean
}

interface StatementCardProps extends StatementCommon {
  id: string
  statement: string
  texts: SheetTexts
  cell: Cell
  isLegendShown: boolean
}

/** One statement: the scale, the note of a group, and where two wrote at once, both answers to choose from. */
export function StatementCard({ id, statement, texts, cell, isLegendShown, ...common }: StatementCardProps) {
  const { store, words, hasNotes, promise, isEnded } = common
  const noteId = `note-${id}`
  return (
    <div className="grid gap-5">
      <Scale
        name={id}
        legend={statement}
        isLegendShown={isLegendShown}
        steps={texts.steps}
        lowest={texts.lowest}
        score={cell.score}
        isDisabled={isEnded}
        onScore={(score) => store.setScore(id, score)}
      />
      {cell.theirs && !isEnded && <Conflict id={id} cell={cell} theirs={cell.theirs} store={store} words={words} />}
      <div className="grid gap-1.5">
        {hasNotes && (
          <>
            <label htmlFor={noteId} className="text-[0.95rem] text-ink-soft">
              {words.note}
            </label>
            <TextArea
              id={noteId}
              rows={2}
              maxLength={2000}
              placeholder={words.noteHint}
              value={cell.note}
              readOnly={isEnded}
              aria-invalid={cell.refused ? true : undefined}
              aria-describedby={cell.refused && `${noteId}-refused`}
              onChange={(event) => store.setNote(id, event.target.value)}
              onBlur={() => void store.flush(id)}
              className={controlClass}
            />
          </>
        )}
        {cell.refused && (
          <p id={`${noteId}-refused`} role="alert" className="text-[0.95rem] font-semibold text-accent">
            {words.refused} {cell.refused}
          </p>
        )}
        {promise}
      </div>
    </div>
  )
}

function Conflict({
  id,
  cell,
  theirs,
  store,
  words,
}: Pick<StatementCardProps, 'id' | 'cell' | 'store' | 'words'> & { theirs: NonNullable<Cell['theirs']> }) {
  const say = ({ score, note }: { score: number | null; note: string }) =>
    fill(words.scoreAndNote, { score: score ?? words.noScore, note: note ? `· ${note}` : '' })
  return (
    <Notice tone="trouble" title={words.conflictTitle}>
      <p>
        {fill(words.theirs, { name: theirs.savedBy })} <b className="font-semibold">{say(theirs)}</b>
      </p>
      <p>
        {words.mine} <b className="font-semibold">{say(cell)}</b>
      </p>
      <div className="flex flex-wrap gap-3 pt-2">
        <Button onClick={() => store.choose(id, 'theirs')}>{words.takeTheirs}</Button>
        <Button look="quiet" onClick={() => store.choose(id, 'mine')}>
          {words.keepMine}
        </Button>
      </div>
    </Notice>
  )
}
