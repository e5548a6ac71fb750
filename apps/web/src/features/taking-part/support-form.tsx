'use client'
import { useActionState } from 'react'
import { Icon } from '@/components/icon'
import { type FormState, untouched } from '@/lib/form-state'

interface SupportFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Record<string, string>
  isSupported: boolean
  label: string
}

/** Says that one agrees, or no longer. Works without script; a refusal is said beside it. */
export function SupportForm({ action, hidden, isSupported, label }: SupportFormProps) {
  const [state, send, isPending] = useActionState(action, untouched)
  return (
    <form action={send} className="flex flex-wrap items-center gap-3 print:hidden">
      {Object.entries({ ...hidden, isSupported: isSupported ? 'no' : 'yes' }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        aria-pressed={isSupported}
        aria-disabled={isPending}
        onClick={(event) => isPending && event.preventDefault()}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-control border-[1.5px] border-line-strong px-3.5 text-[0.95rem] font-semibold text-brand hover:bg-brand-soft aria-pressed:border-brand aria-pressed:bg-brand-soft"
      >
        {isSupported && <Icon name="check" />}
        {label}
      </button>
      {state.problem && (
        <p role="alert" className="text-[0.95rem] text-accent">
          {state.problem.title}
        </p>
      )}
    </form>
  )
}
