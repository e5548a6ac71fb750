'use client'
import type { KeyboardEvent } from 'react'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'
import { TextArea } from '@/components/text-area'
import { fill } from '@/features/rounds/sheet/fill'
import { notesIn } from '../hold/hold-state'
import { keyOf } from '../hold/unsaved'
import { NoteRow } from './note-row'
import { UnsavedNoteRow } from './unsaved-note-row'
import type { ViewProps } from './view'

/** The longest a note may be; the contract says the same. */
const LONGEST = 4000

interface Props extends ViewProps<'notes'> {
  box: string
  name: string
  hint: string | undefined
  boxes: { box: string; name: string }[]
}

/** One box: what stands in it, what is on its way, and where the next note is written. */
export function NoteBox({ activity, box, name, hint, boxes, state, store, words }: Props) {
  const isOpen = state.workshop.at.state === 'underway' && !state.ended
  const notes = notesIn(state, activity.id, box)
  const saved = new Set(notes.map(({ id }) => id))
  const unsaved = state.unsaved.notes.filter(
    (note) => note.activity === activity.id && note.box === box && !saved.has(note.id),
  )
  const id = `box-${activity.id}-${box}`
  return (
    <section className="card grid content-start gap-3" aria-labelledby={`${id}-name`}>
      <div className="grid gap-1">
        <h4 id={`${id}-name`} className="text-[1.1rem] font-semibold">
          {name}
        </h4>
        {hint && <p className="text-[0.95rem] text-ink-soft">{hint}</p>}
      </div>
      {notes.length + unsaved.length > 0 && (
        <ul className="grid gap-2">
          {notes.map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              edit={state.unsaved.edits[note.id]}
              boxes={boxes}
              store={isOpen ? store : undefined}
              words={words}
            />
          ))}
          {unsaved.map((note) => (
            <UnsavedNoteRow key={note.id} note={note} store={store} words={words} />
          ))}
        </ul>
      )}
      {store && <Writing {...{ id, name, box, isOpen, state, store, words }} activity={activity.id} />}
    </section>
  )
}

interface WritingProps extends Pick<Props, 'name' | 'box' | 'state' | 'words'> {
  id: string
  activity: string
  isOpen: boolean
  store: NonNullable<Props['store']>
}

/** Enter makes a note of it; a new line comes with Shift. What stands here is kept, whatever happens to the page. */
function Writing({ id, name, box, activity, isOpen, state, store, words }: WritingProps) {
  const text = state.unsaved.typed[keyOf(activity, box)] ?? ''
  const tooLong = text.trim().length > LONGEST
  const add = () => {
    if (!tooLong && isOpen) store.add(activity, box)
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  if (!isOpen && text === '') return null
  return (
    <div className="grid gap-2">
      <TextArea
        id={id}
        aria-label={fill(words.notes.write, { name })}
        aria-describedby={tooLong ? `${id}-long` : undefined}
        aria-invalid={tooLong || undefined}
        dir="auto"
        rows={Math.min(8, Math.max(1, text.split('\n').length, Math.ceil(text.length / 60)))}
        value={text}
        placeholder={words.notes.placeholder}
        onChange={({ target }) => store.type(activity, box, target.value)}
        onKeyDown={enter}
        className={`${controlClass} resize-y`}
      />
      {tooLong && (
        <p id={`${id}-long`} className="text-[0.95rem] font-semibold text-accent">
          {fill(words.notes.tooLong, { most: LONGEST, count: text.trim().length })}
        </p>
      )}
      {text.trim() !== '' && (
        <div className="flex flex-wrap items-center gap-3">
          <Button look="quiet" onClick={add} disabled={tooLong || !isOpen}>
            {words.notes.add}
          </Button>
          <span className="text-[0.9rem] text-ink-soft">{words.notes.notYet}</span>
        </div>
      )}
    </div>
  )
}
