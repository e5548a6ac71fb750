'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface MergeFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  others: { id: string; version: number; name: string; face: ReactNode }[]
  words: { other: string; stands: string; standsHint: string; thisOne: string; otherOne: string; submit: string }
}

/** Chooses the other one and which of both stands. */
export function MergeForm({ action, others, words }: MergeFormProps) {
  return (
    <ActionForm action={action} className="grid gap-6">
      {({ values }) => (
        <>
          <fieldset className="grid min-w-0 gap-3">
            <legend className="pb-2 font-serif text-[1.25rem]/snug">{words.other}</legend>
            {others.map(({ id, version, name, face }) => (
              <div
                key={id}
                className="card grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 has-checked:border-brand has-checked:bg-brand-soft"
              >
                <input
                  key={values.other}
                  type="radio"
                  id={`other-${id}`}
                  name="other"
                  required
                  value={`${id} ${version}`}
                  defaultChecked={values.other?.startsWith(id) ?? others.length === 1}
                  aria-describedby={`other-${id}-face`}
                  className="mt-1 size-5 accent-brand"
                />
                <label htmlFor={`other-${id}`} className="cursor-pointer font-semibold">
                  {name}
                </label>
                <div id={`other-${id}-face`} className="col-start-2 grid gap-2">
                  {face}
                </div>
              </div>
            ))}
          </fieldset>
          <fieldset className="grid min-w-0 gap-1" aria-describedby="stands-hint">
            <legend className="pb-1 font-serif text-[1.25rem]/snug">{words.stands}</legend>
            <p id="stands-hint" className="text-[0.95rem] text-ink-soft">
              {words.standsHint}
            </p>
            {(['thisOne', 'otherOne'] as const).map((which) => (
              <label key={which} className="flex min-h-11 cursor-pointer items-center gap-3">
                <input
                  key={values.stands}
                  type="radio"
                  name="stands"
                  value={which}
                  defaultChecked={(values.stands ?? 'thisOne') === which}
                  className="size-5 shrink-0 accent-brand"
                />
                {words[which]}
              </label>
            ))}
          </fieldset>
          <div>
            <SubmitButton>{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
