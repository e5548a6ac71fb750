'use client'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from './button'

/** Sends its form once: while the answer is awaited it is marked busy and sends no more. */
export function SubmitButton({ look = 'primary', children }: { look?: ButtonLook; children: ReactNode }) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      className={buttonClass(look)}
      aria-busy={pending}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {children}
    </button>
  )
}
