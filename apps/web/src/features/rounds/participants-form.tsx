'use client'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'
import { type Askable, ChoiceFields, type ChoiceWords } from './choice-fields'

interface ParticipantsFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  idempotencyKey: string
  askable: Askable
  words: ChoiceWords
  submit: string
}

/** Who is asked as well; who was asked already is not asked twice. */
export function ParticipantsForm({ action, idempotencyKey, askable, words, submit }: ParticipantsFormProps) {
  return (
    <ActionForm action={action} idempotencyKey={idempotencyKey}>
      {({ values }) => (
        <>
          <ChoiceFields askable={askable} words={words} values={values} whom="some" />
          <div>
            <SubmitButton look="quiet">{submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
