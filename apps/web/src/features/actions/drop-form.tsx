'use client'
import { useActionState } from 'react'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import { type FormState, untouched } from '@/lib/form-state'

interface DropFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: { fold: string; reason: string; reasonHint: string; submit: string }
}

/** Drops an action, and asks why: in a year somebody will want to know. Folded away until it is wanted, or refused. */
export function DropForm({ action, words }: DropFormProps) {
  const [state, send] = useActionState(action, untouched)
  const form = useTroubleFocus(state)
  return (
    <details open={state.problem !== undefined} className="text-[0.98rem] print:hidden">
      <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{words.fold}</summary>
      <form ref={form} action={send} className="grid gap-4 pt-3">
        {state.problem && (
          <Notice tone="trouble" title={state.problem.title}>
            <p>{state.problem.detail}</p>
          </Notice>
        )}
        <Field id="reason" label={words.reason} hint={words.reasonHint} error={state.fields.reason}>
          {(control) => (
            <TextArea
              {...control}
              name="reason"
              rows={2}
              required
              minLength={3}
              maxLength={500}
              defaultValue={state.values.reason}
              className={controlClass}
            />
          )}
        </Field>
        <div>
          <SubmitButton look="quiet">{words.submit}</SubmitButton>
        </div>
      </form>
    </details>
  )
}
