'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import type { FormState } from '@/lib/form-state'

interface AnswerFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What was told, or a draft of it. */
  answer: string
  language: string
  words: { label: string; hint: string; submit: string }
  children: ReactNode
}

/** What everybody is told. */
export function AnswerForm({ action, answer, language, words, children }: AnswerFormProps) {
  return (
    <ActionForm action={action}>
      {({ values, fields }) => (
        <>
          <Field id="answer-text" label={words.label} hint={words.hint} error={fields.answer}>
            {(control) => (
              <TextArea
                {...control}
                name="answer"
                lang={language}
                rows={12}
                required
                maxLength={4000}
                defaultValue={values.answer ?? answer}
                className={controlClass}
              />
            )}
          </Field>
          {children}
          <div>
            <SubmitButton>{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
