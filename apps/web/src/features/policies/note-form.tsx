'use client'
import { type ReactNode, useState } from 'react'
import { controlClass, Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import { PartForm, type PartWords } from '@/features/discussions/part-form'
import type { FormState } from '@/lib/form-state'

interface NoteFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** The box it writes in. */
  id: string
  version: number
  text: string
  label: string
  hint: ReactNode
  words: PartWords
}

/**
 * One box of the talk. It stays with the version its text was read with: when another box on the page is saved, the page is
 * made anew, but what stands in this one is still what was read before.
 */
export function NoteForm({ action, id, version, text, label, hint, words }: NoteFormProps) {
  const [read] = useState({ version, text })
  return (
    <PartForm action={action} version={read.version} words={words} look="quiet">
      {({ values, fields }) => (
        <Field id={id} label={label} hint={hint} error={fields.text}>
          {(control) => (
            <TextArea
              {...control}
              name="text"
              rows={5}
              maxLength={8000}
              defaultValue={values.text ?? read.text}
              className={controlClass}
            />
          )}
        </Field>
      )}
    </PartForm>
  )
}
