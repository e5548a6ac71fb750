'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface BeginFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  idempotencyKey: string
  /** Titles to choose from; any other can be written. */
  suggestions: string[]
  languages: { value: string; text: string }[]
  language: string
  words: { title: string; titleHint: string; language: string; languageHint: string; submit: string }
  children: ReactNode
}

/** What a text is called to begin with, and the language it is written in. */
export function BeginForm({ suggestions, languages, language, words, children, ...form }: BeginFormProps) {
  return (
    <ActionForm {...form} className="grid gap-5">
      {({ values, fields }) => (
        <>
          <Field id="title" label={words.title} hint={words.titleHint} error={fields.title}>
            {(control) => (
              <input
                {...control}
                name="title"
                list="titles"
                required
                maxLength={120}
                autoComplete="off"
                defaultValue={values.title}
                className={controlClass}
              />
            )}
          </Field>
          <datalist id="titles">
            {suggestions.map((title) => (
              <option key={title} value={title} />
            ))}
          </datalist>
          <Field id="language" label={words.language} hint={words.languageHint} error={fields.language}>
            {(control) => (
              <select
                // A select does not take a new default once it is there.
                key={values.language}
                {...control}
                name="language"
                defaultValue={values.language ?? language}
                className={`${controlClass} sm:max-w-60`}
              >
                {languages.map(({ value, text }) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
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
