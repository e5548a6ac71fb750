'use client'
import type { FillInPlace } from '@trivselsrum/toolkit/document/document'
import { controlClass, Field } from '@/components/field'
import { PartForm, type PartWords } from '@/features/discussions/part-form'
import type { FormState } from '@/lib/form-state'

interface Place {
  name: FillInPlace
  label: string
  /** What it is for, and whether the draft names it and it says nothing yet. */
  hint: string
  value: string
  maxLength: number
}

interface SettingsFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  version: number
  title: string
  titleLabel: string
  places: Place[]
  placesTitle: string
  placesHint: string
  words: PartWords
}

/** What a text is called, and what its fill-in places say wherever it names them. */
export function SettingsForm({ title, titleLabel, places, placesTitle, placesHint, ...form }: SettingsFormProps) {
  return (
    <PartForm {...form}>
      {({ values, fields }) => (
        <>
          <Field id="title" label={titleLabel} error={fields.title}>
            {(control) => (
              <input
                {...control}
                name="title"
                required
                maxLength={120}
                defaultValue={values.title ?? title}
                className={controlClass}
              />
            )}
          </Field>
          <fieldset className="grid min-w-0 gap-5">
            <legend className="pb-1 font-serif text-[1.2rem]/snug font-medium">{placesTitle}</legend>
            <p className="text-ink-soft">{placesHint}</p>
            {places.map(({ name, label, hint, value, maxLength }) => (
              <Field key={name} id={name} label={label} hint={hint} error={fields[`fillIns.${name}`]}>
                {(control) => (
                  <input
                    {...control}
                    name={name}
                    maxLength={maxLength}
                    autoComplete="off"
                    defaultValue={values[name] ?? value}
                    className={controlClass}
                  />
                )}
              </Field>
            ))}
          </fieldset>
        </>
      )}
    </PartForm>
  )
}
