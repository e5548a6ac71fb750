import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { controlClass, Field } from './field'

/** Something a list can be narrowed down by: a choice, or what is typed. */
export type FilterField = { name: string; label: string; value: string | undefined } & (
  | { choices: { value: string; text: string }[] }
  | { type: 'search' | 'date' }
)

/** What a list is narrowed down to. A plain form: the choice stands in the address, and works without script. */
export function FilterForm({ fields, submit, label }: { fields: FilterField[]; submit: ReactNode; label: string }) {
  return (
    <search aria-label={label}>
      <form className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
        {fields.map(({ name, label, value, ...kind }) => (
          <div key={name} className="min-w-0 grow basis-44">
            <Field id={`filter-${name}`} label={label}>
              {(control) =>
                'choices' in kind ? (
                  <select key={value} {...control} name={name} defaultValue={value} className={controlClass}>
                    {kind.choices.map((choice) => (
                      <option key={choice.value} value={choice.value}>
                        {choice.text}
                      </option>
                    ))}
                  </select>
                ) : (
                  <input
                    key={value}
                    {...control}
                    type={kind.type}
                    name={name}
                    maxLength={120}
                    defaultValue={value}
                    className={controlClass}
                  />
                )
              }
            </Field>
          </div>
        ))}
        <button type="submit" className={buttonClass('quiet')}>
          {submit}
        </button>
      </form>
    </search>
  )
}
