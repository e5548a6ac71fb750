'use client'
import type { ContributionOutcome } from '@trivselsrum/contracts/contributions'
import Link from 'next/link'
import { controlClass, Field } from '@/components/field'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { CardFields, type Send } from './act-button'
import { Trouble } from './trouble'
import type { WorkCard } from './work-card'
import type { Refusal } from './work-state'
import type { WorkWords } from './work-words'

interface DecisionFormProps {
  card: WorkCard
  send: Send
  refused: Refusal | undefined
  draft: string
  words: WorkWords
}

const outcomes = ['accepted', 'partly', 'declined', 'later'] as const satisfies ContributionOutcome[]

/**
 * What becomes of a contribution, and what is answered. Where its words can go into the draft they do; which fields an
 * outcome needs is shown by the style sheet alone.
 */
export function DecisionForm({ card, send, refused, draft, words }: DecisionFormProps) {
  const { id, kind, ways } = card
  const { values = {}, fields = {} } = refused ?? {}
  const chosen = values.outcome || card.outcome || ''
  // Typed for a place that no longer takes them: to be put into the draft by hand.
  const leftOver = !ways.take && values.inDraft === 'yes' ? values.words : ''
  const labels = ways.take ? words.outcomeInDraft : words.outcome
  return (
    <form
      action={send}
      className="group/decision grid max-w-2xl gap-4"
      data-refused={refused?.problem ? true : undefined}
    >
      <Trouble refused={refused} words={words} />
      <CardFields card={card} />
      {ways.take && <input type="hidden" name="inDraft" value="yes" />}
      {!ways.take && kind === 'suggestion' && (
        <p className="text-[0.95rem] text-ink-soft">
          {words.byHand} <Link href={draft}>{words.draft}</Link>
        </p>
      )}
      {leftOver && (
        <Field id={`left-${id}`} label={words.leftOver}>
          {(control) => (
            <TextArea {...control} name="words" readOnly rows={3} defaultValue={leftOver} className={controlClass} />
          )}
        </Field>
      )}
      <fieldset className="grid min-w-0 gap-x-6 sm:grid-cols-2">
        <legend className="pb-1 font-semibold">{words.outcomeLegend}</legend>
        {outcomes.map((outcome) => (
          <label key={outcome} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              // A choice does not take a new default once it is there.
              key={String(chosen === outcome)}
              type="radio"
              name="outcome"
              required
              value={outcome}
              defaultChecked={chosen === outcome}
              className="size-5 shrink-0 accent-brand"
            />
            <span className="min-w-0">{labels[outcome]}</span>
          </label>
        ))}
      </fieldset>
      {ways.take && (
        <div className="hidden group-has-[[value=partly]:checked]/decision:block">
          <Field id={`words-${id}`} label={words.words} hint={words.wordsHint} error={fields.words}>
            {(control) => (
              <TextArea
                {...control}
                name="words"
                rows={4}
                maxLength={2000}
                defaultValue={values.words ?? card.words}
                className={controlClass}
              />
            )}
          </Field>
        </div>
      )}
      <Field
        id={`reason-${id}`}
        label={kind === 'question' ? words.answer : words.reason}
        hint={words.reasonHint}
        error={fields.reason}
      >
        {(control) => (
          <TextArea
            {...control}
            name="reason"
            rows={3}
            maxLength={1000}
            defaultValue={values.reason ?? card.reason}
            className={controlClass}
          />
        )}
      </Field>
      <SeenBy>{words.reasonSeenBy}</SeenBy>
      <div>
        <SubmitButton look="quiet">{words.submit}</SubmitButton>
      </div>
    </form>
  )
}
