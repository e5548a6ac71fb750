'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import type { FormState } from '@/lib/form-state'

interface OpeningWords {
  sections: string
  sectionsHint: string
  look: string
  lead: string
  leadHint: string
  leadExample: string
  closesOn: string
  closesOnHint: string
  whom: string
  ways: { value: string; title: string; detail: string }[]
  settled: string
  submit: string
}

interface OpeningFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** Made with the page: sent twice, it is one consultation. */
  consultation: string
  sections: { id: string; heading: string; text: ReactNode }[]
  closesOn: { usual: string; first: string; last: string }
  words: OpeningWords
  /** What everybody will see, and who can see it. */
  children: ReactNode
}

/** Which sections go out, what those who are asked are told, until when, and who takes part. */
export function OpeningForm({ action, consultation, sections, closesOn, words, children }: OpeningFormProps) {
  return (
    <ActionForm action={action} className="grid gap-7">
      {({ values, fields }) => (
        <>
          <input type="hidden" name="consultation" value={values.consultation ?? consultation} />
          <Sections sections={sections} chosen={values.sections} error={fields.sections} words={words} />
          <Field id="lead" label={words.lead} hint={words.leadHint} error={fields.lead}>
            {(control) => (
              <TextArea
                {...control}
                name="lead"
                rows={4}
                maxLength={2000}
                placeholder={words.leadExample}
                defaultValue={values.lead}
                className={controlClass}
              />
            )}
          </Field>
          <div className="max-w-xs">
            <Field id="closesOn" label={words.closesOn} hint={words.closesOnHint} error={fields.closesOn}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  name="closesOn"
                  required
                  min={closesOn.first}
                  max={closesOn.last}
                  defaultValue={values.closesOn ?? closesOn.usual}
                  className={controlClass}
                />
              )}
            </Field>
          </div>
          <Whom chosen={values.whom ?? 'links'} words={words} />
          {children}
          <div>
            <SubmitButton>{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

interface SectionsProps extends Pick<OpeningFormProps, 'sections' | 'words'> {
  /** The ids that were sent, each after a space; none where nothing was sent yet. */
  chosen: string | undefined
  error: string | undefined
}

function Sections({ sections, chosen, error, words }: SectionsProps) {
  const isChosen = (id: string) => chosen === undefined || chosen.split(' ').includes(id)
  return (
    <fieldset className="grid min-w-0 gap-2" aria-describedby={`sections-hint${error ? ' sections-error' : ''}`}>
      <legend className="pb-1 font-serif text-[1.25rem]/snug">{words.sections}</legend>
      <p id="sections-hint" className="text-[0.95rem] text-ink-soft">
        {words.sectionsHint}
      </p>
      <ul className="card grid py-1">
        {sections.map(({ id, heading, text }) => (
          <li key={id} className="border-line py-2 not-first:border-t">
            <label className="flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
              <input
                // A box does not take a new default once it is there.
                key={String(isChosen(id))}
                type="checkbox"
                name="sections"
                value={id}
                defaultChecked={isChosen(id)}
                className="size-5 shrink-0 accent-brand"
              />
              <span className="min-w-0">{heading}</span>
            </label>
            <details className="pl-8 text-[0.95rem]">
              <summary className="flex min-h-8 w-fit items-center text-brand underline underline-offset-3">
                {words.look}
                <span className="sr-only">: {heading}</span>
              </summary>
              <div className="border-l-4 border-line py-2 pl-4">{text}</div>
            </details>
          </li>
        ))}
      </ul>
      {error && (
        <p id="sections-error" className="text-[0.95rem] font-semibold text-accent">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** Through links as well, or members only: what is promised when it opens stays so. */
function Whom({ chosen, words }: { chosen: string; words: OpeningWords }) {
  return (
    <fieldset className="grid min-w-0 gap-3" aria-describedby="whom-settled">
      <legend className="pb-2 font-serif text-[1.25rem]/snug">{words.whom}</legend>
      {words.ways.map(({ value, title, detail }) => (
        <label
          key={value}
          className="card flex cursor-pointer items-start gap-3 has-checked:border-brand has-checked:bg-brand-soft"
        >
          <input
            key={chosen}
            type="radio"
            name="whom"
            value={value}
            defaultChecked={chosen === value}
            className="mt-1 size-5 shrink-0 accent-brand"
          />
          <span className="min-w-0">
            <span className="block font-semibold">{title}</span>
            <span className="block">{detail}</span>
          </span>
        </label>
      ))}
      <p id="whom-settled" className="text-[0.95rem] text-ink-soft">
        {words.settled}
      </p>
    </fieldset>
  )
}
