'use client'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface QuarterFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  idempotencyKey: string
  quarters: { quarter: Quarter; name: string }[]
  words: { label: string; hint: string; submit: string }
  /** What the reader should know before they send it. */
  children: ReactNode
}

/** A choice among quarters that stays chosen when it was refused. */
export function QuarterForm({ action, idempotencyKey, quarters, words, children }: QuarterFormProps) {
  return (
    <ActionForm action={action} idempotencyKey={idempotencyKey} className="grid gap-6">
      {(state) => (
        <>
          <Field id="quarter" label={words.label} hint={words.hint} error={state.fields.quarter}>
            {(control) => (
              <select
                // A select does not take a new default once it is there.
                key={state.values.quarter}
                {...control}
                name="quarter"
                defaultValue={state.values.quarter ?? quarters[0]?.quarter}
                className={controlClass}
              >
                {quarters.map(({ quarter, name }) => (
                  <option key={quarter} value={quarter}>
                    {name}
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
