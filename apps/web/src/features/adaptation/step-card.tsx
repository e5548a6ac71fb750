'use client'
import { controlClass, Field } from '@/components/field'
import { ActivityFieldset, type FieldsetProps } from './activity-fieldset'
import type { StepFields } from './adaptation-fields'
import { WordTexts } from './word-texts'

interface StepCardProps extends FieldsetProps {
  step: StepFields
  /** How many steps there are. */
  of: number
}

/** One step: where it stands, how long it takes, whether it is held; and the words of it and of its activities. */
export function StepCard({ step, of, ...common }: StepCardProps) {
  const { values, words, language } = common
  const { id, title, place, minutes, isSkipped, activities } = step
  const name = (part: string) => `steps.${id}.${part}`
  const number = (part: 'place' | 'minutes', label: string, read: number, most: number, hint?: string) => (
    <Field id={name(part)} label={label} hint={hint} error={values.errorOf(name(part))}>
      {(control) => (
        <input
          {...control}
          name={name(part)}
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          defaultValue={values.of(name(part), String(read))}
          className={`${controlClass} max-w-28`}
        />
      )}
    </Field>
  )
  const skipped = values.of(name('isSkipped'), isSkipped ? 'on' : '') === 'on'
  const isNowOtherwise = minutes.now !== minutes.published
  return (
    <li>
      <fieldset className="card grid min-w-0 gap-4">
        {/* Floated, it stands inside the card like anything else. */}
        <legend className="float-left">
          <h2 lang={language}>{title}</h2>
        </legend>
        <input type="hidden" name={name('shown')} defaultValue={values.of(name('shown'), String(place))} />
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          {number('place', words.number, place, of)}
          {number(
            'minutes',
            words.minutes,
            minutes.now,
            480,
            isNowOtherwise ? words.publishedMinutes.replace('{minutes}', String(minutes.published)) : undefined,
          )}
          <label className="flex min-h-12 cursor-pointer items-center gap-3">
            <input
              // A box does not take a new default once it is there.
              key={String(skipped)}
              type="checkbox"
              name={name('isSkipped')}
              defaultChecked={skipped}
              className="size-5 shrink-0 accent-brand"
            />
            {words.skip}
          </label>
        </div>
        <WordTexts
          summary={words.stepWords}
          fields={step.words}
          isOpen={values.hasErrorIn(name('name')) || values.hasErrorIn(name('how'))}
          {...common}
        />
        {activities.map((activity) => (
          <ActivityFieldset key={activity.id} activity={activity} {...common} />
        ))}
      </fieldset>
    </li>
  )
}
