'use client'
import { controlClass, Field } from '@/components/field'
import type { Choice, Those } from '@/features/actions/choice'
import type { PlanValues } from './plan-values'
import type { PlanWords } from './plan-words'

interface PlanFieldsProps {
  values: PlanValues
  errors: Record<string, string>
  choices: Those
  /** Whether nobody is named yet: then whoever plans it is the facilitator. */
  isNew: boolean
  words: PlanWords
}

/** What it is called, when and where it is, in which department, and who leads it. */
export function PlanFields({ values, errors, choices, isNew, words }: PlanFieldsProps) {
  return (
    <>
      <Field id="title" label={words.title} hint={words.titleHint} error={errors.title}>
        {(control) => (
          <input
            {...control}
            name="title"
            required
            maxLength={120}
            autoComplete="off"
            defaultValue={values.title}
            className={controlClass}
          />
        )}
      </Field>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field id="day" label={words.day} error={errors.day}>
          {(control) => (
            <input
              {...control}
              type="date"
              name="day"
              required
              min="2000-01-01"
              max="2099-12-31"
              defaultValue={values.day}
              className={controlClass}
            />
          )}
        </Field>
        <Field id="time" label={words.time}>
          {(control) => (
            <input {...control} type="time" name="time" required defaultValue={values.time} className={controlClass} />
          )}
        </Field>
      </div>
      <Field id="place" label={words.place} hint={words.placeHint} error={errors.place}>
        {(control) => (
          <input
            {...control}
            name="place"
            maxLength={200}
            autoComplete="off"
            defaultValue={values.place}
            className={controlClass}
          />
        )}
      </Field>
      <ChoiceField
        name="facilitator"
        label={words.facilitator}
        hint={words.facilitatorHint}
        value={values.facilitator}
        error={errors.facilitator}
        choices={[...(isNew ? [{ value: '', text: words.me }] : []), ...choices.members]}
      />
      {choices.departments.length > 0 && (
        <ChoiceField
          name="department"
          label={words.department}
          hint={words.departmentHint}
          value={values.department}
          error={errors.department}
          choices={[{ value: '', text: words.noDepartment }, ...choices.departments]}
        />
      )}
    </>
  )
}

interface ChoiceFieldProps {
  name: string
  label: string
  hint: string
  value: string
  error: string | undefined
  choices: Choice[]
}

function ChoiceField({ name, label, hint, value, error, choices }: ChoiceFieldProps) {
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {(control) => (
        <select
          // A select does not take a new default once it is there.
          key={value}
          {...control}
          name={name}
          defaultValue={value}
          className={controlClass}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
