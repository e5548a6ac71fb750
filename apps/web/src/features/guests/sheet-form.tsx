'use client'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { controlClass, Field } from '@/components/field'
import { SubmitButton } from '@/components/submit-button'
import { fill } from '@/features/rounds/sheet/fill'
import { Scale } from '@/features/rounds/sheet/scale'
import { type Asked, notSent, type SheetState } from './asked'
import { SheetTrouble } from './sheet-trouble'
import type { SheetWords } from './sheet-words'

interface SheetFormProps {
  /** What is asked; where the page may no longer read it, what came back with the refusal is shown. */
  asked: Asked | undefined
  action: (state: SheetState, form: FormData) => Promise<SheetState>
  /** What travels with the form: the receipt made with the page, the round, what it asks with. */
  hidden: Record<string, string>
  /** What was answered before. */
  answers?: Record<string, number> | undefined
  words: SheetWords
  promise: ReactNode
  /** Why nothing is asked, where nobody has typed anything. */
  children: ReactNode
}

/** Every statement on one page and one button. Works without script; nothing typed is lost, whatever it is refused for. */
export function SheetForm({ asked, action, hidden, answers = {}, words, promise, children }: SheetFormProps) {
  const [state, send] = useActionState(action, notSent)
  const trouble = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.problem) trouble.current?.focus()
  }, [state])
  const shown = asked ?? state.asked
  if (!shown && !state.problem) return <>{children}</>
  // Whatever was sent is sent again, also the choices where they cannot be shown just now.
  const sentAlong = Object.entries({ ...hidden, ...state.values }).filter(([name]) => !shown || !isChoice(name))
  return (
    <form action={send} className="counts-answers grid gap-6">
      {shown && (
        <h1 className="font-sans text-base font-normal tracking-normal">
          <bdi>{shown.company}</bdi> · {shown.quarter}
        </h1>
      )}
      {state.problem && (
        <div ref={trouble} tabIndex={-1}>
          <SheetTrouble state={state} problem={state.problem} statements={shown?.statements ?? []} words={words} />
        </div>
      )}
      {sentAlong.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {shown && <p className="text-ink-soft">{shown.question}</p>}
      {shown?.statements.map(({ id, text }) => (
        <div key={id} id={`statement-${id}`} className="scroll-mt-4 border-t border-line pt-6">
          <Scale
            name={`answer-${id}`}
            legend={text}
            isLegendShown
            steps={shown.steps}
            lowest={shown.lowest}
            score={Number(state.values[`answer-${id}`]) || (answers[id] ?? null)}
            isDisabled={state.isOver}
            error={state.missing.includes(id) ? words.missing : undefined}
          />
        </div>
      ))}
      {shown && shown.departments.length > 0 && (
        <Field id="department" label={words.departmentLabel} hint={words.departmentHint}>
          {(control) => (
            <select
              // A select does not take a new default once it is there.
              key={state.values.department}
              {...control}
              name="department"
              defaultValue={state.values.department}
              disabled={state.isOver}
              className={controlClass}
            >
              <option value="">{words.noDepartment}</option>
              {shown.departments.map(({ id, name }) => (
                <option key={id} value={`${id} ${name}`}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {promise}
      {!state.isOver && <SubmitButton>{words.submit}</SubmitButton>}
      {shown && (
        <p className="sticky bottom-0 -mx-5 border-t border-line bg-ground px-5 py-2.5 text-center tabular-nums">
          <span className="answered" /> {fill(words.ofAnswered, { of: shown.statements.length })}
        </p>
      )}
    </form>
  )
}

/** Whether the reader chooses it in the form itself. */
function isChoice(name: string): boolean {
  return name.startsWith('answer-') || name === 'department'
}
