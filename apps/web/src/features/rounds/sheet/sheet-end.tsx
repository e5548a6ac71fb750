'use client'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'
import { fill } from './fill'
import type { SheetState } from './sheet-store'
import type { SheetWords } from './words'

interface SheetEndProps {
  statements: { id: string; text: string }[]
  state: SheetState
  words: SheetWords
  onJump: (id: string) => void
  handIn: (state: FormState, form: FormData) => Promise<FormState>
  idempotencyKey: string
}

/** The end of the sheet: what is missing, or the button that hands it in. */
export function SheetEnd({ statements, state, words, onJump, handIn, idempotencyKey }: SheetEndProps) {
  const missing = statements.filter(({ id }) => state.cells[id]?.score == null)
  if (missing.length)
    return (
      <section className="card grid gap-4">
        <h2>{fill(words.missingTitle, { count: missing.length })}</h2>
        <ul className="grid gap-1">
          {missing.map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => onJump(id)}
                className="min-h-11 cursor-pointer text-left text-brand underline underline-offset-3"
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      </section>
    )
  const isSettled = state.status === 'saved' && !Object.values(state.cells).some(({ theirs }) => theirs)
  return (
    <section className="card grid gap-4">
      <h2>{words.doneTitle}</h2>
      <p className="text-ink-soft">{words.doneDetail}</p>
      {isSettled ? (
        <ActionForm action={handIn} idempotencyKey={idempotencyKey}>
          <div>
            <SubmitButton>{words.handIn}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <p role="status">{words.unsavedHandIn}</p>
      )}
    </section>
  )
}
