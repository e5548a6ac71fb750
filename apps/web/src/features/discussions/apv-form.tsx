'use client'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface ApvFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  value: string
  words: { label: string; submit: string; seenBy: string }
}

/** The day of the last APV; taken out, nothing is known of it. */
export function ApvForm({ action, value, words }: ApvFormProps) {
  return (
    <ActionForm action={action} className="mt-1 grid gap-3">
      {({ values, fields }) => (
        <>
          <Field id="apvOn" label={words.label} error={fields.apvOn}>
            {(control) => (
              <input
                key={value}
                {...control}
                type="date"
                name="apvOn"
                min="2000-01-01"
                max="2099-12-31"
                defaultValue={values.apvOn ?? value}
                className={controlClass}
              />
            )}
          </Field>
          <SeenBy>{words.seenBy}</SeenBy>
          <div>
            <SubmitButton look="quiet">{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
