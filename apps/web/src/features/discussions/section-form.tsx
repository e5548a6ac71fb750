'use client'
import type { ReactNode } from 'react'
import { controlClass, Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import type { FormState } from '@/lib/form-state'
import { PartForm, type PartWords } from './part-form'

interface SectionFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  version: number
  text: string
  label: string
  words: PartWords
  seenBy: ReactNode
}

/** A part that is written as text. */
export function SectionForm({ text, label, ...form }: SectionFormProps) {
  return (
    <PartForm {...form}>
      {({ values, fields }) => (
        <Field id="text" label={label} error={fields.text}>
          {(control) => (
            <TextArea
              {...control}
              name="text"
              rows={8}
              maxLength={4000}
              defaultValue={values.text ?? text}
              className={controlClass}
            />
          )}
        </Field>
      )}
    </PartForm>
  )
}
