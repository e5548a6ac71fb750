'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface AdoptionFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  today: string
  reviewOn: string
  /** Whether nothing is missing; else it is said in place of the button. */
  isReady: boolean
  words: {
    adoptedBy: string
    adoptedByHint: string
    adoptedOn: string
    reviewOn: string
    reviewOnHint: string
    submit: string
    notReady: string
    readAgain: string
  }
  children: ReactNode
}

/** Who adopts a draft, when, and when it is looked at again. */
export function AdoptionForm({ action, today, reviewOn, isReady, words, children }: AdoptionFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      {({ values, fields, problem }) => (
        <>
          {problem?.code === 'draft-changed' && (
            <p>
              <a href="#text">{words.readAgain}</a>
            </p>
          )}
          <Field id="adoptedBy" label={words.adoptedBy} hint={words.adoptedByHint} error={fields.adoptedBy}>
            {(control) => (
              <input
                {...control}
                name="adoptedBy"
                required
                maxLength={120}
                defaultValue={values.adoptedBy}
                className={controlClass}
              />
            )}
          </Field>
          <div className="grid gap-5">
            <Field id="adoptedOn" label={words.adoptedOn} error={fields.adoptedOn}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  name="adoptedOn"
                  required
                  max="9999-12-31"
                  defaultValue={values.adoptedOn ?? today}
                  className={controlClass}
                />
              )}
            </Field>
            <Field id="reviewOn" label={words.reviewOn} hint={words.reviewOnHint} error={fields.reviewOn}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  name="reviewOn"
                  required
                  max="9999-12-31"
                  defaultValue={values.reviewOn ?? reviewOn}
                  className={controlClass}
                />
              )}
            </Field>
          </div>
          {children}
          {isReady ? (
            <div>
              <SubmitButton>{words.submit}</SubmitButton>
            </div>
          ) : (
            <p className="font-semibold">{words.notReady}</p>
          )}
        </>
      )}
    </ActionForm>
  )
}
