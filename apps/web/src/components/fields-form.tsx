'use client'
import type { ReactNode } from 'react'
import type { FormState } from '@/lib/form-state'
import { ActionForm } from './action-form'
import { controlClass, Field } from './field'
import { SubmitButton } from './submit-button'

/** One field of a form: a choice, a line of text, or a whole number. */
type FormField = { name: string; label: string; hint?: string; value: string; isRequired?: boolean } & (
  | { choices: { value: string; text: string }[] }
  | { maxLength: number }
  | { min: number; max: number }
)

interface FieldsFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  fields: FormField[]
  submit: string
  children?: ReactNode
}

/** A form that shows what is settled and takes what it is to be. What was typed stays after a refusal. */
export function FieldsForm({ action, fields, submit, children }: FieldsFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      {(state) => (
        <>
          {fields.map(({ name, label, hint, value, isRequired = false, ...kind }) => {
            const shown = state.values[name] ?? value
            return (
              <Field key={name} id={name} label={label} hint={hint} error={state.fields[name]}>
                {(control) => {
                  const common = {
                    ...control,
                    name,
                    required: isRequired,
                    defaultValue: shown,
                    className: controlClass,
                  }
                  if ('choices' in kind)
                    return (
                      <select key={shown} {...common}>
                        {kind.choices.map((choice) => (
                          <option key={choice.value} value={choice.value}>
                            {choice.text}
                          </option>
                        ))}
                      </select>
                    )
                  if ('maxLength' in kind) return <input key={value} {...common} maxLength={kind.maxLength} />
                  return (
                    <input key={value} {...common} type="number" inputMode="numeric" min={kind.min} max={kind.max} />
                  )
                }}
              </Field>
            )
          })}
          {children}
          <div>
            <SubmitButton>{submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
