'use client'
import { controlClass, keptToOneself } from '@/components/field'
import { TextArea } from '@/components/text-area'

interface OwnTextProps {
  name: string
  label: string
  /** What it begins with, and what stands in it now: a control cuts off on paper what it has no room for. */
  given: string
  now: string
}

/** A prompt, and what somebody writes to themselves about it. */
export function OwnText({ name, label, given, now }: OwnTextProps) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name}>{label}</label>
      <TextArea
        id={name}
        name={name}
        rows={3}
        {...keptToOneself}
        defaultValue={given}
        className={`${controlClass} print:hidden`}
      />
      <p dir="auto" translate="no" className="hidden min-h-8 whitespace-pre-line border-line border-b print:block">
        {now}
      </p>
    </div>
  )
}
