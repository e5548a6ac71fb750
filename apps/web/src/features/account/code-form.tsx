'use client'
import { type ReactNode, useActionState } from 'react'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import { type CodesState, noCodes } from './codes-state'
import { type CodesWords, RecoveryCodes } from './recovery-codes'

interface CodeFormProps {
  action: (state: CodesState, form: FormData) => Promise<CodesState>
  field: { name: 'code' | 'proof'; type: 'text' | 'password'; autoComplete: string }
  words: { label: string; hint?: string; submit: string; codes: CodesWords }
  /** Where to go on to once the codes are kept. */
  to: string
  /** What stands in the place of the form where it can not be sent. */
  instead?: ReactNode
  children?: ReactNode
}

/**
 * A form that is answered with recovery codes. It stays where it is when the page is made anew around it, also without
 * script, since the codes stand in its answer alone.
 */
export function CodeForm({ action, field, words, to, instead, children }: CodeFormProps) {
  const [state, send] = useActionState(action, noCodes)
  const form = useTroubleFocus(state)
  if (state.codes) return <RecoveryCodes codes={state.codes} words={words.codes} to={to} />
  if (instead) return instead
  return (
    <form ref={form} action={send} className="card grid gap-5">
      {state.problem && (
        <Notice tone="trouble" title={state.problem.title}>
          <p>{state.problem.detail}</p>
        </Notice>
      )}
      {children}
      <div className="max-w-md">
        <Field id={field.name} label={words.label} hint={words.hint} error={state.fields[field.name]}>
          {(control) => <input {...control} {...field} required maxLength={200} className={controlClass} />}
        </Field>
      </div>
      <div>
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </form>
  )
}
