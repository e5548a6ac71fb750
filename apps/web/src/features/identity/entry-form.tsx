'use client'
import { type ReactNode, useActionState } from 'react'
import type { ButtonLook } from '@/components/button'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import { type FormState, untouched } from '@/lib/form-state'

interface EntryField {
  name: string
  label: string
  hint?: string
  type: 'text' | 'email' | 'password'
  autoComplete: string
  inputMode?: 'numeric'
  minLength?: number
  maxLength?: number
  /** What stands there before anything was typed. */
  value?: string
}

interface EntryFormProps {
  fields: EntryField[]
  submit: string
  look?: ButtonLook
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden?: Record<string, string>
  /** Beside the problem of that code: a way on, such as signing in instead. */
  ways?: Record<string, ReactNode>
  children?: ReactNode
}

/** A short form of text fields. Works without script; what was typed stays after a refusal, passwords excepted. */
export function EntryForm({
  fields,
  submit,
  look = 'primary',
  action,
  hidden = {},
  ways = {},
  children,
}: EntryFormProps) {
  const [state, send] = useActionState(action, untouched)
  const form = useTroubleFocus(state)
  return (
    <form ref={form} action={send} className="grid gap-5" noValidate={false}>
      {state.problem && (
        <Notice tone="trouble" title={state.problem.title}>
          <p>{state.problem.detail}</p>
          {ways[state.problem.code]}
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ label, hint, name, value, ...rest }) => (
        <Field key={name} id={name} label={label} hint={hint} error={state.fields[name]}>
          {(control) => (
            <input
              {...control}
              {...rest}
              name={name}
              required
              defaultValue={state.values[name] ?? value}
              className={controlClass}
            />
          )}
        </Field>
      ))}
      {children}
      <SubmitButton look={look}>{submit}</SubmitButton>
    </form>
  )
}
