'use client'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import { importCompanyAction } from './leaving.actions'

/** Takes one file; what is wrong with it is said beside it. */
export function ImportForm({ label, hint, submit }: Record<'label' | 'hint' | 'submit', string>) {
  return (
    <ActionForm action={importCompanyAction} className="grid gap-5">
      {(state) => (
        <>
          <Field id="archive" label={label} hint={hint} error={state.fields.archive}>
            {(control) => (
              <input
                {...control}
                type="file"
                name="archive"
                accept=".zip,application/zip"
                required
                className={controlClass}
              />
            )}
          </Field>
          <div>
            <SubmitButton>{submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
