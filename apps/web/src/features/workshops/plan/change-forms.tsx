'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import type { Choice, Those } from '@/features/actions/choice'
import { PartForm, type PartWords } from '@/features/discussions/part-form'
import type { FormState } from '@/lib/form-state'
import { InvitedFields } from './invited-fields'
import { PlanFields } from './plan-fields'
import type { InvitedValues, PlanValues } from './plan-values'
import type { InvitedWords, PlanWords } from './plan-words'

interface ChangePlanFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  version: number
  values: PlanValues
  choices: Those
  words: PlanWords
  partWords: PartWords
  seenBy: ReactNode
}

/** The plan, changed; what somebody else has saved meanwhile stands above what was typed. */
export function ChangePlanForm({ values, choices, words, partWords, ...form }: ChangePlanFormProps) {
  return (
    <PartForm {...form} words={partWords}>
      {(state) => (
        <PlanFields
          values={{ ...values, ...state.values }}
          errors={state.fields}
          choices={choices}
          isNew={false}
          words={words}
        />
      )}
    </PartForm>
  )
}

interface InviteFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  values: InvitedValues
  members: Choice[]
  words: InvitedWords & { submit: string }
}

/** Who is invited. */
export function InviteForm({ action, values, members, words }: InviteFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      {(state) => (
        <>
          <InvitedFields
            values={{ ...values, ...state.values }}
            errors={state.fields}
            members={members}
            words={words}
          />
          <div>
            <SubmitButton look="quiet">{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
