'use client'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface FollowUpFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  value: string
  words: { label: string; hint: string; submit: string }
}

/** The day on which it is looked at what became of a workshop. */
export function FollowUpForm({ action, value, words }: FollowUpFormProps) {
  return (
    <ActionForm action={action} className="grid gap-3">
      {({ values, fields }) => (
        <>
          <Field id="followUpOn" label={words.label} hint={words.hint} error={fields.followUpOn}>
            {(control) => (
              <input
                key={value}
                {...control}
                type="date"
                name="followUpOn"
                min="2000-01-01"
                max="2099-12-31"
                defaultValue={values.followUpOn ?? value}
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
