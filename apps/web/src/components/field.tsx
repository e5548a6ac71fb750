import type { ReactNode } from 'react'

interface FieldProps {
  id: string
  label: string
  /** One line under the label: what is wanted, and who will see it. */
  hint?: ReactNode
  error?: string | undefined
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A labelled control with its hint and its error, both read out with it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-[0.95rem] text-ink-soft">
          {hint}
        </p>
      )}
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {error && (
        <p id={`${id}-error`} className="text-[0.95rem] font-semibold text-accent">
          {error}
        </p>
      )}
    </div>
  )
}

/**
 * For a control whose words are its author’s alone: the browser neither remembers them nor hands them to anybody by itself.
 * Some browsers check the spelling of what is typed on a server of their own.
 */
export const keptToOneself = { autoComplete: 'off', spellCheck: false } as const

/** How every text control looks. */
export const controlClass =
  'min-h-12 w-full rounded-control border-[1.5px] border-line-strong bg-surface px-3.5 py-2.5 text-ink placeholder:text-ink-soft aria-invalid:border-accent'
