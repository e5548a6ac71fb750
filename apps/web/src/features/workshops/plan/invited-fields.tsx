'use client'
import { controlClass, Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import type { Choice } from '@/features/actions/choice'
import { ParticipantsField } from '@/features/actions/participants-field'
import type { InvitedValues } from './plan-values'
import type { InvitedWords } from './plan-words'

interface InvitedFieldsProps {
  values: InvitedValues
  errors: Record<string, string>
  members: Choice[]
  words: InvitedWords
}

/** Who takes part: members, who are told by mail, and others by name. */
export function InvitedFields({ values, errors, members, words }: InvitedFieldsProps) {
  return (
    <>
      <div className="grid gap-1.5">
        {/* A box does not take a new default once it is there. */}
        <ParticipantsField
          key={values.participants}
          value={values.participants}
          error={errors.participants}
          members={members}
          label={words.members}
        />
        <p className="text-[0.95rem] text-ink-soft">{members.length > 0 ? words.membersHint : words.noMembers}</p>
        {words.more && <p className="text-[0.95rem] text-ink-soft">{words.more}</p>}
      </div>
      <Field id="names" label={words.names} hint={words.namesHint} error={errors.names}>
        {(control) => (
          <TextArea {...control} name="names" rows={4} defaultValue={values.names} className={controlClass} />
        )}
      </Field>
    </>
  )
}
