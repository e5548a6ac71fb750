'use client'
import type { ReactNode } from 'react'
import { PartForm, type PartWords } from '@/features/discussions/part-form'
import type { FormState } from '@/lib/form-state'
import { ActivityFieldset } from './activity-fieldset'
import type { ActivityFields, StepFields } from './adaptation-fields'
import { type AdaptationWords, FormValues } from './form-values'
import { StepCard } from './step-card'

interface AdaptationFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  version: number
  steps: StepFields[]
  beside: ActivityFields[]
  /** For each activity that can grow, the ids of what may be added to it now. */
  spare: Record<string, string[]>
  /** What the programme is written in. */
  language: string
  words: AdaptationWords
  save: PartWords
  seenBy: ReactNode
}

/** One form of everything in a programme that can be one’s own. Works without script; nothing typed is lost on refusal. */
export function AdaptationForm({ action, version, steps, beside, save, seenBy, ...rest }: AdaptationFormProps) {
  return (
    <PartForm action={action} version={version} words={save} seenBy={seenBy}>
      {(state) => {
        const common = { ...rest, values: new FormValues(state) }
        return (
          <>
            <ol className="grid gap-5">
              {steps.map((step) => (
                <StepCard key={step.id} step={step} of={steps.length} {...common} />
              ))}
            </ol>
            {beside.length > 0 && (
              <section className="card grid gap-4" aria-labelledby="beside">
                <h2 id="beside">{rest.words.beside}</h2>
                {beside.map((activity) => (
                  <ActivityFieldset key={activity.id} activity={activity} {...common} />
                ))}
              </section>
            )}
          </>
        )
      }}
    </PartForm>
  )
}
