'use client'
import { startRegistration } from '@simplewebauthn/browser'
import { useActionState } from 'react'
import { AskDevice } from '@/components/ask-device'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import { type CodesState, type MakingState, noCodes, notMaking } from './codes-state'
import { type CodesWords, RecoveryCodes } from './recovery-codes'

interface AddPasskeyProps {
  begin: (state: MakingState, form: FormData) => Promise<MakingState>
  add: (state: CodesState, form: FormData) => Promise<CodesState>
  to: string
  words: {
    title: string
    name: string
    nameHint: string
    proof: string
    next: string
    ready: string
    use: string
    refused: string
    needsScript: string
    codes: CodesWords
  }
}

/** Two steps: a name and who one is; then the device makes the key, which browsers do only when a button is pressed. */
export function AddPasskey({ begin, add, to, words }: AddPasskeyProps) {
  const [begun, sendBegin] = useActionState(begin, notMaking)
  const [added, sendAdd] = useActionState(add, noCodes)
  const form = useTroubleFocus(begun)
  const { making } = begun
  const problem = added.problem ?? begun.problem
  if (added.codes?.length) return <RecoveryCodes codes={added.codes} words={words.codes} to={to} />
  return (
    <section className="card grid gap-5">
      <h2>{words.title}</h2>
      {problem && (
        <Notice tone="trouble" title={problem.title}>
          <p>{problem.detail}</p>
        </Notice>
      )}
      {making ? (
        <form action={sendAdd} className="grid gap-4">
          <p role="status">{words.ready}</p>
          <input type="hidden" name="name" value={begun.values.name ?? ''} />
          <AskDevice name="made" ask={() => startRegistration({ optionsJSON: making })} words={words} />
        </form>
      ) : (
        <form ref={form} action={sendBegin} className="grid max-w-md gap-5">
          <Field id="name" label={words.name} hint={words.nameHint} error={begun.fields.name}>
            {(control) => (
              <input
                {...control}
                name="name"
                required
                maxLength={60}
                defaultValue={begun.values.name}
                className={controlClass}
              />
            )}
          </Field>
          <Field id="proof" label={words.proof} error={begun.fields.proof}>
            {(control) => (
              <input
                {...control}
                name="proof"
                type="password"
                autoComplete="current-password"
                required
                maxLength={200}
                className={controlClass}
              />
            )}
          </Field>
          <div>
            <SubmitButton>{words.next}</SubmitButton>
          </div>
        </form>
      )}
    </section>
  )
}
