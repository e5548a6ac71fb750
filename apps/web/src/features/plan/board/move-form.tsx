'use client'
import type { ActionStatus } from '@trivselsrum/contracts/actions'
import { useEffect, useRef } from 'react'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import type { FormState } from '@/lib/form-state'

export interface MoveWords {
  move: string
  to: string
  reason: string
  reasonHint: string
  submit: string
}

export interface MoveFormProps {
  id: string
  version: number
  title: string
  choices: { status: ActionStatus; name: string }[]
  send: (form: FormData) => void
  refused: FormState
  /** Set anew each time the card was dragged to where a reason is asked for. */
  asked: object | undefined
  words: MoveWords
}

/** Moves a card to another status. Why something is dropped is asked for once that is chosen, by the style sheet alone. */
export function MoveForm({ id, version, title, choices, send, refused, asked, words }: MoveFormProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const form = useTroubleFocus(refused)
  useEffect(() => {
    if (!asked || !fold.current || !form.current) return
    fold.current.open = true
    const field = (name: string) => form.current?.elements.namedItem(name) as HTMLInputElement
    field('status').value = 'dropped'
    field('reason').focus()
  }, [asked, form])
  return (
    <details ref={fold} open={Boolean(refused.problem)} className="print:hidden">
      <summary className="flex min-h-8 w-fit items-center text-[0.95rem] text-brand underline underline-offset-3">
        {words.move}
        <span className="sr-only">: {title}</span>
      </summary>
      <form ref={form} action={send} className="group grid gap-3 pt-2">
        <input type="hidden" name="action" value={id} />
        <input type="hidden" name="version" value={version} />
        <Field id={`status-${id}`} label={words.to}>
          {(control) => (
            <select
              // A select does not take a new default once it is there.
              key={refused.values.status}
              {...control}
              name="status"
              defaultValue={refused.values.status}
              className={controlClass}
            >
              {choices.map(({ status, name }) => (
                <option key={status} value={status}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className="hidden group-has-[option[value=dropped]:checked]:block">
          <Field id={`reason-${id}`} label={words.reason} hint={words.reasonHint} error={refused.fields.reason}>
            {(control) => (
              <input
                {...control}
                name="reason"
                maxLength={500}
                defaultValue={refused.values.reason}
                className={controlClass}
              />
            )}
          </Field>
        </div>
        <div>
          <SubmitButton look="quiet">{words.submit}</SubmitButton>
        </div>
      </form>
    </details>
  )
}
