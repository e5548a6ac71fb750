'use client'
import { controlClass, Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import type { WordField } from './adaptation-fields'
import type { AdaptationWords, FormValues } from './form-values'

interface WordTextsProps {
  summary: string
  fields: WordField[]
  /** Whether something in it wants to be seen. */
  isOpen: boolean
  values: FormValues
  words: AdaptationWords
  language: string
}

/** The longest own words there can be. */
export const LONGEST = 400

/** Texts that can be said in other words, folded; where they were, the published words stand beside them. */
export function WordTexts({ summary, fields, isOpen, values, words, language }: WordTextsProps) {
  const isOwn = fields.some(({ said, published }) => said !== published)
  return (
    <details open={isOpen || isOwn} className="text-[0.98rem]">
      <summary className="min-h-8 w-fit text-brand underline underline-offset-3">{summary}</summary>
      <div className="mt-3 grid gap-4">
        {fields.map(({ name, place, number, published, said }) => (
          <Field
            key={name}
            id={name}
            label={(words.place[place] ?? '').replace('{number}', String(number))}
            hint={said !== published && words.published.replace('{words}', published)}
            error={values.errorOf(name)}
          >
            {(control) => (
              <TextArea
                {...control}
                name={name}
                rows={published.length > 70 ? 3 : 1}
                maxLength={LONGEST}
                lang={language}
                defaultValue={values.of(name, said)}
                className={controlClass}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  )
}
