'use client'
import type { GoalOutcome } from '@trivselsrum/contracts/discussions'
import type { ReactNode } from 'react'
import { controlClass, Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import type { FormState } from '@/lib/form-state'
import { PartForm, type PartWords } from './part-form'

interface ReviewFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  version: number
  goals: { goal: string; outcome: GoalOutcome | null; note: string }[]
  text: string
  labels: { note: string; text: string; outcomes: { value: GoalOutcome; label: string }[] }
  words: PartWords
  seenBy: ReactNode
}

/** Whether each goal of the discussion before was met, and what else the year taught. */
export function ReviewForm({ goals, text, labels, ...form }: ReviewFormProps) {
  return (
    <PartForm {...form}>
      {({ values, fields }) => (
        <>
          {goals.map(({ goal, outcome, note }, place) => {
            const chosen = values[`outcome-${place}`] ?? outcome ?? ''
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a goal is its place in the list
              <fieldset key={place} className="grid min-w-0 gap-2 border-b border-line pb-5">
                <legend className="pb-2 font-serif text-[1.2rem]/snug">{goal}</legend>
                <div className="flex flex-wrap gap-x-6">
                  {labels.outcomes.map(({ value, label }) => (
                    <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2.5">
                      <input
                        // A choice does not take a new default once it is there.
                        key={String(chosen === value)}
                        type="radio"
                        name={`outcome-${place}`}
                        value={value}
                        defaultChecked={chosen === value}
                        className="size-5 shrink-0 accent-brand"
                      />
                      {label}
                    </label>
                  ))}
                </div>
                <Field id={`note-${place}`} label={labels.note} error={fields[`outcomes.${place}.note`]}>
                  {(control) => (
                    <input
                      {...control}
                      name={`note-${place}`}
                      maxLength={1000}
                      defaultValue={values[`note-${place}`] ?? note}
                      className={controlClass}
                    />
                  )}
                </Field>
              </fieldset>
            )
          })}
          <Field id="text" label={labels.text} error={fields.text}>
            {(control) => (
              <TextArea
                {...control}
                name="text"
                rows={5}
                maxLength={4000}
                defaultValue={values.text ?? text}
                className={controlClass}
              />
            )}
          </Field>
        </>
      )}
    </PartForm>
  )
}
