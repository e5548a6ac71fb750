'use client'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { TextArea } from '@/components/text-area'
import { type ContributionState, notSent } from './contribution-state'
import { type Kind, KindChoice, kinds } from './kind-choice'

export interface ContributionWords {
  kindLabel: string
  kind: Record<Kind, string>
  words: string
  text: Record<Kind, string>
  name: string
  nameHint: string
  sure: string
  wholeSection: string
  kept: string
  submit: string
}

interface ContributionFormProps {
  action: (state: ContributionState, form: FormData) => Promise<ContributionState>
  /** What travels with the form: code, id, consultation, section and the passage it is about. */
  hidden: Record<string, string>
  kind: Kind
  /** How the passage reads, to be changed to what it should say. */
  passage: string
  words: ContributionWords
  /** Who will see it. */
  promise: ReactNode
  /** Why nothing can be written, where nobody has typed anything. */
  children?: ReactNode
}

/** Fields that are shown; everything else that was sent is sent again unseen. */
const fields = ['kind', 'words', 'text', 'name', 'isSure', 'wholeSection']

/** The form of one contribution. Works without script; nothing typed is lost, whatever it is refused for. */
export function ContributionForm({ action, hidden, kind, passage, words, promise, children }: ContributionFormProps) {
  const [state, send] = useActionState(action, notSent)
  const trouble = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.problem) trouble.current?.focus()
  }, [state])
  if (children && !state.problem) return <>{children}</>
  const { values, isOver } = state
  const chosen = kinds.find((known) => known === values.kind) ?? kind
  const sentAlong = Object.entries({ ...hidden, ...values }).filter(([name]) => !fields.includes(name))
  return (
    <form action={send} className="group grid gap-5">
      {state.problem && (
        <div ref={trouble} tabIndex={-1}>
          <Notice tone="trouble" title={state.problem.title}>
            <p>{state.problem.detail}</p>
            {state.way && (
              <>
                <p>{words.kept}</p>
                <p>{state.way}</p>
              </>
            )}
          </Notice>
        </div>
      )}
      {sentAlong.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <KindChoice chosen={chosen} isSettled={isOver} label={words.kindLabel} words={words.kind} />
      <div className="hidden group-has-[[value=suggestion]:checked]:block">
        <Field id="words" label={words.words} error={state.fields.words}>
          {(control) => (
            <TextArea
              {...control}
              name="words"
              dir="auto"
              rows={4}
              readOnly={isOver}
              defaultValue={values.words ?? passage}
              className={controlClass}
            />
          )}
        </Field>
      </div>
      <div className="grid gap-1.5">
        <label htmlFor="text" className="font-semibold">
          <span className="hidden group-has-[[value=suggestion]:checked]:inline">{words.text.suggestion}</span>
          <span className="hidden group-has-[[value=comment]:checked]:inline">{words.text.comment}</span>
          <span className="hidden group-has-[[value=question]:checked]:inline">{words.text.question}</span>
        </label>
        <TextArea
          id="text"
          name="text"
          dir="auto"
          rows={4}
          readOnly={isOver}
          defaultValue={values.text}
          className={controlClass}
          aria-invalid={state.fields.text ? true : undefined}
          aria-describedby={state.fields.text ? 'text-error' : undefined}
        />
        {state.fields.text && (
          <p id="text-error" className="text-[0.95rem] font-semibold text-accent">
            {state.fields.text}
          </p>
        )}
      </div>
      <Field id="name" label={words.name} hint={words.nameHint} error={state.fields.name}>
        {(control) => (
          <input
            {...control}
            name="name"
            dir="auto"
            autoComplete="off"
            readOnly={isOver}
            defaultValue={values.name}
            className={controlClass}
          />
        )}
      </Field>
      {state.asksWhetherSure && <Tick name="isSure" label={words.sure} />}
      {state.isPassageLost && <Tick name="wholeSection" label={words.wholeSection} />}
      {promise}
      {!isOver && <SubmitButton>{words.submit}</SubmitButton>}
    </form>
  )
}

function Tick({ name, label }: { name: string; label: string }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" name={name} value="yes" className="size-5 accent-brand" />
      {label}
    </label>
  )
}
