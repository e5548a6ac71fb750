'use client'
import { type ReactNode, useActionState } from 'react'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import { type FormState, untouched } from '@/lib/form-state'

interface ChangeFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  lead: string
  closesOn: string
  first: string
  last: string
  words: { fold: string; lead: string; closesOn: string; closesOnHint: string; submit: string }
  children: ReactNode
}

/** What those who are asked are told, and the day it closes: folded away until it is to be changed. */
export function ChangeForm({ action, lead, closesOn, first, last, words, children }: ChangeFormProps) {
  const [state, send] = useActionState(action, untouched)
  const form = useTroubleFocus(state)
  const { problem, done, fields, values } = state
  return (
    <details open={Boolean(problem ?? done)} className="print:hidden">
      <summary className="min-h-8 w-fit text-brand underline underline-offset-3">{words.fold}</summary>
      <form ref={form} action={send} className="grid gap-5 pt-4">
        {problem && (
          <Notice tone="trouble" title={problem.title}>
            <p>{problem.detail}</p>
          </Notice>
        )}
        <div role="status">{done && <Notice title={done} />}</div>
        <Field id="lead" label={words.lead} error={fields.lead}>
          {(control) => (
            <TextArea
              {...control}
              name="lead"
              rows={4}
              maxLength={2000}
              defaultValue={values.lead ?? lead}
              className={controlClass}
            />
          )}
        </Field>
        <div className="max-w-xs">
          <Field id="closesOn" label={words.closesOn} hint={words.closesOnHint} error={fields.closesOn}>
            {(control) => (
              <input
                key={closesOn}
                {...control}
                type="date"
                name="closesOn"
                required
                min={first}
                max={last}
                defaultValue={values.closesOn ?? closesOn}
                className={controlClass}
              />
            )}
          </Field>
        </div>
        {children}
        <div>
          <SubmitButton look="quiet">{words.submit}</SubmitButton>
        </div>
      </form>
    </details>
  )
}
