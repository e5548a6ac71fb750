'use client'
import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/form-state'

/** After a refusal the focus goes to the first field that is at fault, where the reader goes on. */
export function useTroubleFocus({ problem, fields }: FormState) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (problem && Object.keys(fields).length) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problem, fields])
  return form
}
