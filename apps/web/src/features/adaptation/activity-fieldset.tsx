'use client'
import { controlClass, Field } from '@/components/field'
import type { ActivityFields } from './adaptation-fields'
import type { AdaptationWords, FormValues } from './form-values'
import { OwnList } from './own-list'
import { WordTexts } from './word-texts'

export interface FieldsetProps {
  values: FormValues
  words: AdaptationWords
  spare: Record<string, string[]>
  language: string
}

/** What one’s own can be of an activity: what is added to it, its film, and its words. */
export function ActivityFieldset({ activity, spare, ...common }: FieldsetProps & { activity: ActivityFields }) {
  const { values, words, language } = common
  const { id, title, grows, film } = activity
  const address = `films.${id}`
  return (
    <fieldset className="grid min-w-0 gap-3 border-line border-t pt-4">
      <legend className="float-left font-semibold" lang={language}>
        {title}
      </legend>
      {grows && (
        <OwnList
          activity={id}
          list={grows.list}
          own={grows.own}
          spare={spare[id] ?? []}
          {...{ values, words, language }}
        />
      )}
      {film !== null && (
        <Field id={address} label={words.film} hint={words.filmHint} error={values.errorOf(address)}>
          {(control) => (
            <input
              {...control}
              name={address}
              type="url"
              inputMode="url"
              autoComplete="off"
              maxLength={500}
              defaultValue={values.of(address, film)}
              className={controlClass}
            />
          )}
        </Field>
      )}
      <WordTexts summary={words.words} fields={activity.words} isOpen={values.hasErrorIn(`words.${id}.`)} {...common} />
    </fieldset>
  )
}
