'use client'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface DropFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: { reason: string; reasonHint: string; submit: string }
}

/** Drops an action, and asks why: in a year somebody will want to know. */
export function DropForm({ action, words }: DropFormProps) {
  return (
    <ActionForm action={action}>
      {(state) => (
        <>
          <Field id="reason" label={words.reason} hint={words.reasonHint} error={state.fields.reason}>
            {(control) => (
              <textarea
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
        </>
      )}
    </ActionForm>
  )
}
