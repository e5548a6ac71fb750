'use client'
import { useId } from 'react'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'
import { Icon } from '@/components/icon'
import type { HoldStore } from '../hold/hold-store'
import type { Edit } from '../hold/unsaved'
import type { WireNote } from '../hold/wire'
import type { HoldWords } from '../hold/words'
import { noteId } from './note-id'
import { quietClass } from './quiet-class'

interface Props {
  note: WireNote
  edit: Edit | undefined
  boxes: { box: string; name: string }[]
  store: HoldStore | undefined
  words: HoldWords
}

/** One note: read, picked, or written anew. */
export function NoteRow({ note, edit, boxes, store, words }: Props) {
  if (edit && store) return <EditedNote {...{ note, edit, boxes, store, words }} />
  return (
    <li
      id={noteId(note.id)}
      className={`flex scroll-mt-[12rem] scroll-mb-8 flex-wrap items-start justify-between gap-x-4 rounded-control px-3.5 py-2 ${note.isPicked ? 'bg-brand-soft' : 'bg-sunken'}`}
    >
      <p dir="auto" className="min-w-0 max-w-none flex-[1_1_14rem] whitespace-pre-wrap py-1">
        {note.isPicked && <Icon name="check" className="me-2 inline size-[1em] text-brand" />}
        {note.text}
        {note.isPicked && !store && <span className="sr-only"> ({words.notes.picked})</span>}
      </p>
      {store && (
        <div className="flex gap-4">
          <button
            type="button"
            aria-label={`${note.isPicked ? words.notes.picked : words.notes.pick}: ${note.text}`}
            className={quietClass}
            onClick={() => void store.pick(note)}
          >
            {note.isPicked ? words.notes.picked : words.notes.pick}
          </button>
          <button
            type="button"
            aria-label={`${words.notes.edit}: ${note.text}`}
            className={quietClass}
            onClick={() => store.edit(note)}
          >
            {words.notes.edit}
          </button>
        </div>
      )}
    </li>
  )
}

function EditedNote({ note, edit, boxes, store, words }: Props & { edit: Edit; store: HoldStore }) {
  const id = useId()
  const isClash = edit.theirs !== undefined
  return (
    <li className="grid gap-3 rounded-control border-[1.5px] border-line-strong px-3.5 py-3">
      <label htmlFor={id} className="sr-only">
        {words.notes.text}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: whoever presses «Ret» goes on in the text
        autoFocus
        dir="auto"
        rows={Math.min(8, Math.max(2, edit.text.split('\n').length))}
        value={edit.text}
        onChange={({ target }) => store.changeEdit(note.id, { text: target.value })}
        // What was changed is not lost by one key.
        onKeyDown={({ key }) => key === 'Escape' && edit.text === note.text && store.cancelEdit(note.id)}
        className={controlClass}
      />
      {boxes.length > 1 && (
        <label className="grid gap-1.5 text-[0.95rem]">
          {words.notes.moveTo}
          <select
            value={edit.box}
            onChange={({ target }) => store.changeEdit(note.id, { box: target.value })}
            className={controlClass}
          >
            {boxes.map(({ box, name }) => (
              <option key={box} value={box}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isClash && (
        <div role="alert" className="grid gap-1 rounded-control bg-accent-soft px-3.5 py-2.5">
          <p className="font-semibold">{edit.theirs ? words.notes.changed : words.notes.deleted}</p>
          {edit.theirs && (
            <p dir="auto" className="whitespace-pre-wrap">
              {edit.theirs.text}
            </p>
          )}
        </div>
      )}
      {edit.refused && <p className="text-[0.95rem] font-semibold text-accent">{edit.refused}</p>}
      {edit.isSent && !edit.refused && <p className="text-[0.9rem] text-accent">{words.notes.unsaved}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => store.saveEdit(note.id)}>{isClash ? words.notes.keepMine : words.notes.save}</Button>
        <Button look="quiet" onClick={() => store.cancelEdit(note.id)}>
          {isClash ? words.notes.takeTheirs : words.notes.cancel}
        </Button>
        <button type="button" className={quietClass} onClick={() => void store.remove(note.id)}>
          {words.notes.remove}
        </button>
      </div>
    </li>
  )
}
