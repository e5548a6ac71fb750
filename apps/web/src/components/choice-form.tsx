'use client'
import type { ReactNode } from 'react'
import type { FormState } from '@/lib/form-state'
import { ActionForm } from './action-form'
import type { ButtonLook } from './button'
import { controlClass, Field } from './field'
import { SubmitButton } from './submit-button'

interface ChoiceFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** The name the choice is sent under. */
  name: string
  /** Of the control, where the page has several of its name. */
  id?: string
  label: string
  hint?: ReactNode
  choices: { value: string; text: string }[]
  chosen?: string
  submit: string
  look?: ButtonLook
  idempotencyKey?: string
}

/** A form that settles one choice among a few; it stays chosen when it was refused. */
export function ChoiceForm({
  action,
  name,
  id = name,
  label,
  hint,
  choices,
  chosen,
  submit,
  ...rest
}: ChoiceFormProps) {
  const { look = 'quiet', idempotencyKey } = rest
  return (
    <ActionForm action={action} {...(idempotencyKey && { idempotencyKey })}>
      {(state) => (
        <>
          <Field id={id} label={label} hint={hint} error={state.fields[name]}>
            {(control) => (
              <select
                // A select does not take a new default once it is there.
                key={`${chosen} ${state.values[name]}`}
                {...control}
                name={name}
                defaultValue={state.values[name] ?? chosen}
                className={controlClass}
              >
                {choices.map(({ value, text }) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div>
            <SubmitButton look={look}>{submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
