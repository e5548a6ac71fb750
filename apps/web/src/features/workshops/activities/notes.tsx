'use client'
import { Button } from '@/components/button'
import { fill } from '@/features/rounds/sheet/fill'
import { boxIds } from '../hold/places'
import { NoteBox } from './note-box'
import type { ViewProps } from './view'

/** Boxes that notes are written in as people speak: below one another, side by side as a board, or as a table. */
export function Notes(props: ViewProps<'notes'>) {
  const { activity, state, store, words } = props
  const { rows, columns } = activity.content
  const { text } = activity
  const isTable = columns.length > 0 && rows.length > 1
  const here = state.notes.filter((note) => note.activity === activity.id).length
  const left = (state.workshop.notesIn[activity.id] ?? 0) - here
  const boxes = boxIds(activity.content).map((box) => ({ box, name: nameOf(activity, box) }))
  const box = (id: string, name: string, hint: string | undefined) => (
    <NoteBox key={id} {...props} box={id} name={name} hint={hint} boxes={boxes} />
  )
  const beside = 'grid gap-4 md:auto-cols-fr md:grid-flow-col'
  const below = store ? 'grid gap-4' : 'grid items-start gap-4 lg:grid-cols-2'
  return (
    <div className="grid gap-5">
      {isTable ? (
        rows.map((row) => (
          <section key={row} className="grid gap-3" aria-labelledby={`row-${row}`}>
            <h4 id={`row-${row}`} className="font-serif text-[1.25rem] font-medium">
              {text.rows[row]?.name}
            </h4>
            {text.rows[row]?.hint && <p className="text-ink-soft">{text.rows[row]?.hint}</p>}
            <div className={beside}>
              {columns.map((column) =>
                box(`${row}.${column}`, text.columns[column]?.name ?? '', text.columns[column]?.hint),
              )}
            </div>
          </section>
        ))
      ) : (
        <div className={columns.length > 0 ? beside : below}>
          {columns.length > 0
            ? columns.map((column) =>
                box(`${rows[0]}.${column}`, text.columns[column]?.name ?? '', text.columns[column]?.hint),
              )
            : rows.map((row) => box(row, text.rows[row]?.name ?? '', text.rows[row]?.hint))}
        </div>
      )}
      {store && state.pages[activity.id] && left > 0 && (
        <div>
          <Button look="quiet" onClick={() => void store.more(activity.id)}>
            {fill(words.notes.showMore, { count: left })}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What a box is called where it stands among all: `Mål · Hvad gør vi`. */
function nameOf({ content, text }: ViewProps<'notes'>['activity'], box: string): string {
  const [row = '', column] = box.split('.')
  if (!column) return text.rows[row]?.name ?? box
  const name = text.columns[column]?.name ?? column
  return content.rows.length > 1 ? `${text.rows[row]?.name} · ${name}` : name
}
