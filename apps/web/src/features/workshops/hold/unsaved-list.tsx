'use client'
import { quietClass } from '../activities/quiet-class'

/** Something written that is not where one would look for it, and what can be done with it. */
export interface UnsavedText {
  key: string
  text: string
  /** Why the server will not have it as it is. */
  refused?: string | undefined
  acts: { says: string; does: () => void }[]
}

/** Texts that are not saved, under what is said about them; nothing where there are none. */
export function UnsavedList({
  id,
  title,
  detail,
  texts,
}: {
  id: string
  title: string
  detail: string
  texts: UnsavedText[]
}) {
  if (texts.length === 0) return null
  return (
    <section className="grid gap-3 rounded-card border-[1.5px] border-dashed border-accent p-5" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="text-ink-soft">{detail}</p>
      <ul className="grid gap-3">
        {texts.map(({ key, text, refused, acts }) => (
          <li key={key} className="rounded-control bg-sunken px-3.5 py-2">
            <p dir="auto" className="whitespace-pre-wrap py-1">
              {text}
            </p>
            {refused && <p className="text-[0.9rem] font-semibold text-accent">{refused}</p>}
            <div className="flex gap-4">
              {acts.map(({ says, does }) => (
                <button key={says} type="button" className={quietClass} onClick={does}>
                  {says}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
