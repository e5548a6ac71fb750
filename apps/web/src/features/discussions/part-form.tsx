'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import type { ButtonLook } from '@/components/button'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

export interface PartWords {
  theirs: string
  theirsHint: string
  theirsEmpty: string
  submit: string
}

interface PartFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** The version that is shown. */
  version: number
  words: PartWords
  seenBy?: ReactNode
  /** Of its button, where the page has several. */
  look?: ButtonLook
  children: (state: FormState) => ReactNode
}

/**
 * A part of something written together, saved by itself. Where somebody else has saved it meanwhile, what they saved stands above what
 * was typed, and saving again is for the version seen now.
 */
export function PartForm({ action, version, words, seenBy, look = 'primary', children }: PartFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      {(state) => (
        <>
          {state.values.theirs !== undefined && (
            <section className="grid gap-1.5 border-l-4 border-accent pl-4">
              {/* The name stands where the words leave room for it. */}
              <h3>{words.theirs.replace('{name}', state.values.theirsBy ?? '')}</h3>
              <p translate="no" className="whitespace-pre-line">
                {state.values.theirs || words.theirsEmpty}
              </p>
              <p className="text-[0.95rem] text-ink-soft">{words.theirsHint}</p>
            </section>
          )}
          <input
            key={state.values.version ?? version}
            type="hidden"
            name="version"
            defaultValue={state.values.version ?? version}
          />
          {children(state)}
          {seenBy}
          <div>
            <SubmitButton look={look}>{words.submit}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
