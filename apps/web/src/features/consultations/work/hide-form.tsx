'use client'
import { controlClass, Field } from '@/components/field'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { CardFields, type Send } from './act-button'
import { Trouble } from './trouble'
import type { WorkCard } from './work-card'
import type { Refusal } from './work-state'
import type { WorkWords } from './work-words'

interface HideFormProps {
  card: WorkCard
  send: Send
  refused: Refusal | undefined
  words: WorkWords
}

/** Hides what names a person from everybody else; why is kept. */
export function HideForm({ card, send, refused, words }: HideFormProps) {
  return (
    <form action={send} className="grid max-w-2xl gap-3">
      <Trouble refused={refused} words={words} />
      <CardFields card={card} />
      <input type="hidden" name="act" value="hide" />
      <Field id={`hide-${card.id}`} label={words.hideReason} hint={words.hideHint} error={refused?.fields.reason}>
        {(control) => (
          <input
            {...control}
            name="reason"
            required
            minLength={3}
            maxLength={500}
            defaultValue={refused?.values.reason}
            className={controlClass}
          />
        )}
      </Field>
      <SeenBy>{words.hideSeenBy}</SeenBy>
      <div>
        <SubmitButton look="quiet">{words.hideSubmit}</SubmitButton>
      </div>
    </form>
  )
}
