'use client'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface VoidFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  idempotencyKey: string
  words: { reason: string; reasonHint: string; submit: string }
}

export function VoidForm({ action, idempotencyKey, words }: VoidFormProps) {
  return (
    <ActionForm action={action} idempotencyKey={idempotencyKey}>
      {(state) => (
        <>
          <Field id="reason" label={words.reason} hint={words.reasonHint} error={state.fields.reason}>
            {(control) => (
              <input
                {...control}
                name="reason"
                required
                minLength={3}
                maxLength={500}
                defaultValue={state.values.reason}
                className={controlClass}
              />
            )}
          </Field>
          <div>
            <SubmitButton look="grave">{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
