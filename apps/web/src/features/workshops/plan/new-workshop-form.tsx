'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { Choice, Those } from '@/features/actions/choice'
import type { FormState } from '@/lib/form-state'
import { InvitedFields } from './invited-fields'
import { PlanFields } from './plan-fields'
import type { InvitedValues, PlanValues } from './plan-values'
import type { InvitedWords, PlanWords } from './plan-words'

interface NewWorkshopFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  idempotencyKey: string
  values: PlanValues & InvitedValues & { language: string }
  choices: Those
  languages: Choice[]
  words: PlanWords & InvitedWords & { language: string; languageHint: string; submit: string }
  children: ReactNode
}

/** Planning a workshop with a tool. What was typed stays after a refusal. */
export function NewWorkshopForm({ values, choices, languages, words, children, ...form }: NewWorkshopFormProps) {
  return (
    <ActionForm {...form} className="grid gap-5">
      {(state) => {
        const shown = { ...values, ...state.values }
        return (
          <>
            <PlanFields values={shown} errors={state.fields} choices={choices} isNew words={words} />
            <Field id="language" label={words.language} hint={words.languageHint}>
              {(control) => (
                <select
                  // A select does not take a new default once it is there.
                  key={shown.language}
                  {...control}
                  name="language"
                  defaultValue={shown.language}
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
            <InvitedFields values={shown} errors={state.fields} members={choices.members} words={words} />
            {children}
            <div>
              <SubmitButton>{words.submit}</SubmitButton>
            </div>
          </>
        )
      }}
    </ActionForm>
  )
}
