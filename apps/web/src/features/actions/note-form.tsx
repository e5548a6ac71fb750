'use client'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import type { FormState } from '@/lib/form-state'

interface NoteFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  idempotencyKey: string
  words: { label: string; submit: string }
}

/** Writes what happened with an action. */
export function NoteForm({ action, idempotencyKey, words }: NoteFormProps) {
  return (
    <ActionForm action={action} idempotencyKey={idempotencyKey} className="grid gap-3">
      {(state) => (
        <>
          <Field id="text" label={words.label} error={state.fields.text}>
            {(control) => (
              <TextArea
                // Empty again once the note stands below, which came with a new key.
                key={idempotencyKey}
                {...control}
                name="text"
                rows={3}
                required
                maxLength={2000}
                defaultValue={state.values.text}
                className={controlClass}
              />
            )}
          </Field>
          <div>
            <SubmitButton look="quiet">{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
