'use client'
import { controlClass, Field } from '@/components/field'
import { type ActionValues, SOMEBODY } from './action-values'
import type { ActionWords } from './action-words'
import type { Choice } from './choice'

interface ResponsibleFieldProps {
  values: Partial<ActionValues>
  errors: Record<string, string>
  members: Choice[]
  hint: string | undefined
  words: ActionWords
}

/** Who sees to it: a member, or somebody by name; the field for the name is there where that is chosen, also without script. */
export function ResponsibleField({ values, errors, members, hint, words }: ResponsibleFieldProps) {
  return (
    <div className="group/who grid gap-3">
      <Field id="responsible" label={words.part.responsible} hint={hint} error={errors.responsible}>
        {(control) => (
          <select {...control} name="responsible" defaultValue={values.responsible} className={controlClass}>
            <option value="">{words.nobodyYet}</option>
            {members.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
            <option value={SOMEBODY}>{words.somebody}</option>
          </select>
        )}
      </Field>
      <div className="hidden group-has-[[value=somebody]:checked]/who:block">
        <Field id="responsibleName" label={words.responsibleName} error={errors.responsibleName}>
          {(control) => (
            <input
              {...control}
              name="responsibleName"
              maxLength={120}
              defaultValue={values.responsibleName}
              className={controlClass}
            />
          )}
        </Field>
      </div>
    </div>
  )
}
