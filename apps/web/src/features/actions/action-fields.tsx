'use client'
import { controlClass, Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import type { ActionChoices } from './action-choices'
import type { ActionValues } from './action-values'
import type { ActionWords } from './action-words'
import { LevelField } from './level-field'
import { ParticipantsField } from './participants-field'
import { ResponsibleField } from './responsible-field'

interface ActionFieldsProps {
  values: Partial<ActionValues>
  errors: Record<string, string>
  choices: ActionChoices
  /** How those are named whom the lists leave out. */
  morePeople: string | undefined
  words: ActionWords
}

const further = ['problem', 'participants', 'department', 'measure', 'followUpOn'] as const

/** What is needed at once, and folded below it what can wait; unfolded where something stands there or is at fault. */
export function ActionFields({ values, errors, choices, morePeople, words }: ActionFieldsProps) {
  const isUnfolded = further.some((field) => values[field] || errors[field])
  return (
    <>
      <Field id="title" label={words.part.title} hint={words.titleHint} error={errors.title}>
        {(control) => (
          <input
            {...control}
            name="title"
            required
            maxLength={200}
            defaultValue={values.title}
            className={controlClass}
          />
        )}
      </Field>
      <LevelField value={values.level} error={errors.level} levels={choices.levels} label={words.part.level} />
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <ResponsibleField values={values} errors={errors} members={choices.members} hint={morePeople} words={words} />
        <DayField name="deadline" label={words.part.deadline} value={values.deadline} error={errors.deadline} />
      </div>
      <details open={isUnfolded}>
        <summary className="min-h-8 w-fit font-semibold text-brand underline underline-offset-3">{words.more}</summary>
        <div className="grid gap-6 pt-4">
          <ProseField name="problem" hint={words.problemHint} {...{ values, errors, words }} />
          <ParticipantsField
            value={values.participants}
            error={errors.participants}
            members={choices.members}
            label={words.part.participants}
          />
          {choices.departments.length > 0 && (
            <Field id="department" label={words.part.department} error={errors.department}>
              {(control) => (
                <select {...control} name="department" defaultValue={values.department} className={controlClass}>
                  <option value="">{words.noDepartment}</option>
                  {choices.departments.map(({ value, text }) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <ProseField name="measure" hint={words.measureHint} {...{ values, errors, words }} />
          <DayField
            name="followUpOn"
            label={words.part.followUpOn}
            hint={words.followUpHint}
            value={values.followUpOn}
            error={errors.followUpOn}
          />
        </div>
      </details>
    </>
  )
}

interface ProseFieldProps extends Pick<ActionFieldsProps, 'values' | 'errors' | 'words'> {
  name: 'problem' | 'measure'
  hint: string
}

function ProseField({ name, hint, values, errors, words }: ProseFieldProps) {
  return (
    <Field id={name} label={words.part[name]} hint={hint} error={errors[name]}>
      {(control) => (
        <TextArea
          {...control}
          name={name}
          rows={3}
          maxLength={2000}
          defaultValue={values[name]}
          className={controlClass}
        />
      )}
    </Field>
  )
}

interface DayFieldProps {
  name: string
  label: string
  hint?: string
  value: string | undefined
  error: string | undefined
}

function DayField({ name, label, hint, value, error }: DayFieldProps) {
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {(control) => (
        // Which days will do is said by the answer, in our words; the limit only keeps the year at four digits.
        <input {...control} type="date" name={name} max="9999-12-31" defaultValue={value} className={controlClass} />
      )}
    </Field>
  )
}
