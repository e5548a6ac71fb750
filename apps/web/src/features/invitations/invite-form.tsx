'use client'
import { type ReactNode, useActionState } from 'react'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import { untouched } from '@/lib/form-state'
import type { InviteState } from './invitation.actions'
import { Outcomes, type OutcomeWords } from './outcomes'

type Outcome = InviteState['outcomes'][number]['outcome']
type Choice = { value: string; text: string }

interface InviteFormProps {
  action: (state: InviteState, form: FormData) => Promise<InviteState>
  idempotencyKey: string
  roles: Choice[]
  departments: Choice[]
  words: Record<'addresses' | 'addressesHint' | 'role' | 'roleHint' | 'department' | 'submit', string>
  outcomeWords: OutcomeWords & Record<Outcome, string>
  children: ReactNode
}

/** A pasted list, and as what: the same for all of it. What was refused stays; what became of whom stands above. */
export function InviteForm({
  action,
  idempotencyKey,
  roles,
  departments,
  words,
  outcomeWords,
  children,
}: InviteFormProps) {
  const [state, send] = useActionState(action, { ...untouched, outcomes: [] })
  const form = useTroubleFocus(state)
  const { fields, values, problem, outcomes } = state
  return (
    <form ref={form} action={send} className="grid gap-5">
      {problem && (
        <Notice tone="trouble" title={problem.title}>
          <p>{problem.detail}</p>
        </Notice>
      )}
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} words={outcomeWords} />}
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <Field id="addresses" label={words.addresses} hint={words.addressesHint} error={fields.addresses}>
        {(control) => (
          <TextArea
            key={idempotencyKey}
            {...control}
            name="addresses"
            required
            rows={5}
            spellCheck={false}
            autoComplete="off"
            defaultValue={values.addresses}
            className={controlClass}
          />
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Select name="role" label={words.role} choices={roles} value={values.role} error={fields.role} />
        <Select
          name="department"
          label={words.department}
          choices={departments}
          value={values.department}
          error={fields.department}
        />
      </div>
      <p className="text-[0.95rem] text-ink-soft">{words.roleHint}</p>
      {children}
      <div>
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </form>
  )
}

interface SelectProps {
  name: string
  label: string
  choices: Choice[]
  value: string | undefined
  error: string | undefined
}

function Select({ name, label, choices, value, error }: SelectProps) {
  return (
    <Field id={name} label={label} error={error}>
      {(control) => (
        <select key={value} {...control} name={name} defaultValue={value} className={controlClass}>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
