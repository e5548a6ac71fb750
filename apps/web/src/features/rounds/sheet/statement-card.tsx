'use client'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'
import { Notice } from '@/components/notice'
import { fill } from './fill'
import { Scale } from './scale'
import type { Cell, SheetStore } from './sheet-store'
import type { SheetWords } from './words'

interface StatementCardProps {
  id: string
  statement: string
  steps: readonly string[]
  lowest: number
  cell: Cell
  store: SheetStore
  words: SheetWords
  isLegendShown: boolean
}

/** One statement: the scale, the note, and where two wrote at once, both answers to choose from. */
export function StatementCard({ id, statement, steps, lowest, cell, store, words, isLegendShown }: StatementCardProps) {
  return (
    <div className="grid gap-5">
      <Scale
        name={id}
        legend={statement}
        isLegendShown={isLegendShown}
        steps={steps}
        lowest={lowest}
        score={cell.score}
        onScore={(score) => store.setScore(id, score)}
      />
      {cell.theirs && <Conflict id={id} cell={cell} theirs={cell.theirs} store={store} words={words} />}
      <label className="grid gap-1.5">
        <span className="text-[0.95rem] text-ink-soft">{words.note}</span>
        <textarea
          rows={2}
          maxLength={2000}
          placeholder={words.noteHint}
          value={cell.note}
          onChange={(event) => store.setNote(id, event.target.value)}
          onBlur={() => void store.flush(id)}
          className={controlClass}
        />
      </label>
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
