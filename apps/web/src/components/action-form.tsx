'use client'
import { type ReactNode, useActionState } from 'react'
import { type FormState, untouched } from '@/lib/form-state'
import { Notice } from './notice'
import { useTroubleFocus } from './use-trouble-focus'

interface ActionFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** Made when the page was: sent again, the same key does nothing twice. */
  idempotencyKey?: string
  className?: string
  children: ReactNode | ((state: FormState) => ReactNode)
}

/** A form that does one thing and says why when it was refused. Works without script. */
export function ActionForm({ action, idempotencyKey, className = 'grid gap-4', children }: ActionFormProps) {
  const [state, send] = useActionState(action, untouched)
  const form = useTroubleFocus(state)
  return (
    <form ref={form} action={send} className={className} data-refused={state.problem ? true : undefined}>
      {state.problem && (
        <Notice tone="trouble" title={state.problem.title}>
          <p>{state.problem.detail}</p>
        </Notice>
      )}
      {state.done && (
        <div role="status">
          <Notice title={state.done} />
        </div>
      )}
      {idempotencyKey && <input type="hidden" name="idempotencyKey" value={idempotencyKey} />}
      {typeof children === 'function' ? children(state) : children}
    </form>
  )
}
