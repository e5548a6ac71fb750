'use client'
import type { TalkGuide } from '@trivselsrum/contracts/talks'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { PartForm } from '@/features/discussions/part-form'
import type { FormState } from '@/lib/form-state'
import { TalkFields } from './talk-fields'
import type { TalkWords } from './talk-words'

interface TalkFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  guide: TalkGuide
  language: string
  values: Record<string, string>
  words: TalkWords
  seenBy: ReactNode
  /** The version that is shown; or what makes sending a new one twice the same as once. */
  of: { version: number } | { idempotencyKey: string }
}

/** The form of a talk, new or changed. Works without script, and loses nothing that was typed: once saved, another stands in its place. */
export function TalkForm({ action, values, seenBy, of, words, ...rest }: TalkFormProps) {
  const fields = (state: FormState) => (
    <>
      {seenBy}
      <TalkFields {...rest} words={words} values={{ ...values, ...state.values }} errors={state.fields} />
    </>
  )
  if ('version' in of)
    return (
      <PartForm action={action} version={of.version} words={words}>
        {fields}
      </PartForm>
    )
  return (
    <ActionForm action={action} idempotencyKey={of.idempotencyKey} className="grid gap-5">
      {(state) => (
        <>
          {fields(state)}
          <div>
            <SubmitButton>{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
