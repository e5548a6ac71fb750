'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import type { Choice } from '@/features/actions/choice'
import { ParticipantsField } from '@/features/actions/participants-field'
import type { FormState } from '@/lib/form-state'

interface WritersFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  members: Choice[]
  /** Those who write along now, by their ids. */
  chosen: string
  label: string
  submit: string
  children: ReactNode
}

/** Who writes along. */
export function WritersForm({ action, members, chosen, label, submit, children }: WritersFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      {({ values, fields }) => {
        const ticked = values.participants ?? chosen
        return (
          <>
            {/* A box does not take a new default once it is there. */}
            <ParticipantsField key={ticked} value={ticked} error={fields.members} members={members} label={label} />
            {children}
            <div>
              <SubmitButton look="quiet">{submit}</SubmitButton>
            </div>
          </>
        )
      }}
    </ActionForm>
  )
}
