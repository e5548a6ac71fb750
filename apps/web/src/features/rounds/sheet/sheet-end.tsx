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

/** The end of the sheet: what is missing or must be settled, or the button that hands it in. */
export function SheetEnd({ statements, state, words, onJump, handIn, idempotencyKey }: SheetEndProps) {
  const missing = statements.filter(({ id }) => state.cells[id]?.score == null)
  const unsettled = statements.filter(({ id }) => state.cells[id]?.theirs || state.cells[id]?.refused)
  const isOpen = missing.length > 0 || unsettled.length > 0
  return (
    <section className="card grid gap-4">
      {unsettled.length > 0 && (
        <Jumps title={fill(words.unsettledTitle, { count: unsettled.length })} to={unsettled} onJump={onJump} />
      )}
      {missing.length > 0 && (
        <Jumps title={fill(words.missingTitle, { count: missing.length })} to={missing} onJump={onJump} />
      )}
      {!isOpen && (
        <>
          <h2>{words.doneTitle}</h2>
          <p className="text-ink-soft">{words.doneDetail}</p>
          {state.ended ? null : state.status === 'saved' ? (
            <ActionForm action={handIn} idempotencyKey={idempotencyKey}>
              <div>
                <SubmitButton>{words.handIn}</SubmitButton>
              </div>
            </ActionForm>
          ) : (
            <p role="status">{words.unsavedHandIn}</p>
          )}
        </>
      )}
    </section>
  )
}

function Jumps({
  title,
  to,
  onJump,
}: { title: string; to: SheetEndProps['statements'] } & Pick<SheetEndProps, 'onJump'>) {
  return (
    <>
      <h2>{title}</h2>
      <ul className="grid gap-1">
        {to.map(({ id, text }) => (
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
    </>
  )
}
