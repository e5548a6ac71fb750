'use client'
import type { ReactNode } from 'react'
import type { FormState } from '@/lib/form-state'
import { ActionForm } from './action-form'
import type { ButtonLook } from './button'
import { controlClass, Field } from './field'
import { SubmitButton } from './submit-button'

interface LineFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** The name the text is sent under. */
  name: string
  /** Of the control, where the page has several of its name. */
  id?: string
  label: string
  hint?: ReactNode
  value?: string
  maxLength: number
  submit: string
  look?: ButtonLook
  idempotencyKey?: string
}

/** A form of one line of text. */
export function LineForm({ action, name, id = name, label, hint, value, maxLength, submit, ...rest }: LineFormProps) {
  const { look = 'quiet', idempotencyKey } = rest
  return (
    <ActionForm action={action} {...(idempotencyKey && { idempotencyKey })}>
      {(state) => (
        <>
          <Field id={id} label={label} hint={hint} error={state.fields[name]}>
            {(control) => (
              <input
                key={value}
                {...control}
                name={name}
                required
                maxLength={maxLength}
                defaultValue={state.values[name] ?? value}
                className={controlClass}
              />
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
