'use client'
import type { TalkGuide } from '@trivselsrum/contracts/talks'
import { controlClass, Field, keptToOneself } from '@/components/field'
import { TextArea } from '@/components/text-area'
import type { FormState } from '@/lib/form-state'
import type { TalkWords } from './talk-words'

interface TalkFieldsProps {
  guide: TalkGuide
  /** The language the form is in. */
  language: string
  values: Record<string, string>
  errors: FormState['fields']
  words: TalkWords
}

/** What a talk holds: with whom, the days, and beside each part of the form what it asks. */
export function TalkFields({ guide, language, values, errors, words }: TalkFieldsProps) {
  return (
    <>
      <Field id="subject" label={words.subject} hint={words.subjectHint} error={errors.subject}>
        {(control) => (
          <input
            {...control}
            name="subject"
            required
            maxLength={120}
            {...keptToOneself}
            defaultValue={values.subject}
            className={controlClass}
          />
        )}
      </Field>
      {guide.parts.map(({ id, name, prompts }) => (
        <Part key={id} {...{ id, name, prompts, language }} value={values[`text-${id}`]} error={errors[`text-${id}`]} />
      ))}
      <div className="grid items-start gap-6 sm:grid-cols-2">
        {(['heldOn', 'followUpOn'] as const).map((name) => (
          <Field key={name} id={name} label={words[name]} error={errors[name]}>
            {(control) => (
              <input
                {...control}
                type="date"
                name={name}
                max="9999-12-31"
                defaultValue={values[name]}
                className={controlClass}
              />
            )}
          </Field>
        ))}
      </div>
      <Field id="keptMonths" label={words.keptMonths} hint={words.keptHint} error={errors.keptMonths}>
        {(control) => (
          <select
            {...control}
            key={values.keptMonths}
            name="keptMonths"
            defaultValue={values.keptMonths}
            className={controlClass}
          >
            {words.months.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

interface PartProps {
  id: string
  name: string
  prompts: string[]
  language: string
  value: string | undefined
  error: string | undefined
}

/** A part of the form: on a wide page what it asks stands beside where it is answered. */
function Part({ id, name, prompts, language, value, error }: PartProps) {
  const field = `text-${id}`
  return (
    <div className="grid gap-x-6 gap-y-2.5 border-t border-line pt-5 lg:grid-cols-[1fr_1.35fr]">
      <div lang={language} className="grid content-start gap-1.5">
        <label htmlFor={field} className="font-semibold">
          {name}
        </label>
        <ul id={`${field}-prompts`} className="grid list-disc gap-1 pl-5 text-[0.95rem] text-ink-soft">
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </div>
      <div className="grid content-start gap-1.5">
        <TextArea
          id={field}
          name={field}
          rows={Math.max(prompts.length + 2, 5)}
          {...keptToOneself}
          defaultValue={value}
          aria-describedby={[`${field}-prompts`, error ? `${field}-error` : ''].filter(Boolean).join(' ')}
          aria-invalid={error ? true : undefined}
          className={controlClass}
        />
        {error && (
          <p id={`${field}-error`} className="text-[0.95rem] font-semibold text-accent">
            {error}
          </p>
        )}
      </div>
    </div>
  )
}
