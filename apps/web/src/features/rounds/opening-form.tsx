'use client'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'
import { type Askable, ChoiceFields, type ChoiceWords, Tick } from './choice-fields'
import { type Mode, ModeChoice } from './mode-choice'

interface OpeningFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  idempotencyKey: string
  quarters: { quarter: Quarter; name: string }[]
  modes: Mode[]
  askable: Askable
  words: { quarter: string; quarterHint: string; mode: string; links: string; linksHint: string; submit: string } & {
    choice: ChoiceWords
  }
}

/** Which quarter, how it is answered, and by whom. All of it stays chosen when it was refused. */
export function OpeningForm({ action, idempotencyKey, quarters, modes, askable, words }: OpeningFormProps) {
  return (
    <ActionForm action={action} idempotencyKey={idempotencyKey} className="group/opening grid gap-7">
      {({ values, fields }) => (
        <>
          <Field id="quarter" label={words.quarter} hint={words.quarterHint} error={fields.quarter}>
            {(control) => (
              <select
                // A select does not take a new default once it is there.
                key={values.quarter}
                {...control}
                name="quarter"
                defaultValue={values.quarter ?? quarters[0]?.quarter}
                className={controlClass}
              >
                {quarters.map(({ quarter, name }) => (
                  <option key={quarter} value={quarter}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <ModeChoice legend={words.mode} modes={modes} chosen={values.mode ?? 'joint'} />
          {/* The group answers together: nobody is asked one by one. */}
          <div className="group-has-[[value=joint]:checked]/opening:hidden">
            <ChoiceFields askable={askable} words={words.choice} values={values} whom="everyone">
              <div className="hidden border-t border-line pt-3 group-has-[[value=anonymous]:checked]/opening:block">
                <Tick type="checkbox" name="hasLinks" value="on" isOn={values.hasLinks === 'on'} label={words.links} />
                <p className="pl-8 text-[0.95rem] text-ink-soft">{words.linksHint}</p>
              </div>
            </ChoiceFields>
          </div>
          <div>
            <SubmitButton>{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
