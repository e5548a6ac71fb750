'use client'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface ProofFormProps {
  /** One of its own where several stand on a page. */
  id: string
  label: string
  submit: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Asks for password or code before something is taken away. */
export function ProofForm({ id, label, submit, action }: ProofFormProps) {
  return (
    <ActionForm action={action} className="grid max-w-md gap-4">
      {(state) => (
        <>
          <Field id={`proof-${id}`} label={label} error={state.fields.proof}>
            {(control) => (
              <input
                {...control}
                name="proof"
                type="password"
                autoComplete="current-password"
                required
                maxLength={200}
                className={controlClass}
              />
            )}
          </Field>
          <div>
            <SubmitButton look="grave">{submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
