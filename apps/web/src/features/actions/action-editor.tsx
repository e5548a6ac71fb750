'use client'
import { type ReactNode, useActionState } from 'react'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import type { ActionChoices } from './action-choices'
import { ActionFields } from './action-fields'
import { type ActionState, unsent } from './action-state'
import type { ActionValues } from './action-values'
import type { ActionWords } from './action-words'
import { withThose } from './choice'
import { Clashes } from './clashes'

interface ActionEditorProps {
  action: (state: ActionState, form: FormData) => Promise<ActionState>
  /** Made with the page: sent twice, it is one action. */
  idempotencyKey: string
  /** What stands there, where something does. */
  values?: ActionValues
  choices: ActionChoices
  morePeople: string | undefined
  words: ActionWords
  submit: string
  /** The way out without saving, and who sees what is written. */
  children: ReactNode
}

/** The one form for making and changing an action. Works without script, and loses nothing that was typed. */
export function ActionEditor({ action, idempotencyKey, submit, children, ...rest }: ActionEditorProps) {
  const { words, morePeople } = rest
  const [state, send] = useActionState(action, unsent)
  const form = useTroubleFocus(state)
  const choices = withThose(rest.choices, state.named)
  const shown = { ...rest.values, ...state.values }
  return (
    <form ref={form} action={send} className="grid gap-6">
      {state.problem && (
        <Notice tone="trouble" title={state.problem.title}>
          <p>{state.problem.detail}</p>
        </Notice>
      )}
      <Clashes state={state} choices={choices} words={words} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <ActionFields
        // Boxes and selects do not take a new default once they are there.
        key={JSON.stringify(shown)}
        values={shown}
        errors={state.fields}
        choices={choices}
        morePeople={morePeople}
        words={words}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton>{state.gone ? words.asNew : submit}</SubmitButton>
        {children}
      </div>
    </form>
  )
}
