'use client'
import type { HoldStore } from '../hold/hold-store'
import type { UnsavedNote } from '../hold/unsaved'
import type { HoldWords } from '../hold/words'
import { quietClass } from './quiet-class'

interface Props {
  note: UnsavedNote
  store: HoldStore | undefined
  words: HoldWords
}

/** A note that the server has not got yet; or will not have, and why. */
export function UnsavedNoteRow({ note, store, words }: Props) {
  const { id, text, refused } = note
  return (
    <li className="rounded-control border-[1.5px] border-dashed border-accent px-3.5 py-2.5">
      <p dir="auto" className="whitespace-pre-wrap">
        {text}
      </p>
      <p className="text-[0.9rem] font-semibold text-accent">{refused ?? words.notes.unsaved}</p>
      {refused !== undefined && store && (
        <div className="flex flex-wrap gap-x-4">
          <button type="button" className={quietClass} onClick={() => store.retry(id)}>
            {words.notes.again}
          </button>
          <button type="button" className={quietClass} onClick={() => store.takeBack(note)}>
            {words.notes.rewrite}
          </button>
          <button type="button" className={quietClass} onClick={() => store.discard(id)}>
            {words.notes.discard}
          </button>
        </div>
      )}
    </li>
  )
}
