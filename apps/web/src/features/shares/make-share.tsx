'use client'
import { useActionState } from 'react'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import { untouched } from '@/lib/form-state'
import { MadeShare } from './made-share'
import type { MakeState } from './make-state'
import type { ShareWords } from './share-words'

interface MakeShareProps {
  company: string
  /** Made with the page: sent twice, it is one link. */
  share: string
  action: (state: MakeState, form: FormData) => Promise<MakeState>
  departments: { id: string; name: string }[]
  days: { usual: number; most: number }
  /** Whether the form is there at once, as where no link is yet; else it unfolds. */
  isUnfolded: boolean
  words: ShareWords
}

/** Makes a link, and in place of the form then shows what is shown once: never folded away. */
export function MakeShare({ company, share, action, departments, days, isUnfolded, words }: MakeShareProps) {
  const [state, send] = useActionState<MakeState, FormData>(action, untouched)
  const form = useTroubleFocus(state)
  if (state.made) return <MadeShare company={company} made={state.made} words={words} />
  return (
    <details open={isUnfolded || state.problem !== undefined}>
      <summary className="min-h-8 w-fit font-semibold text-brand underline underline-offset-3">{words.make}</summary>
      <form ref={form} action={send} className="grid gap-5 pt-4">
        {state.problem && (
          <Notice tone="trouble" title={state.problem.title}>
            <p>{state.problem.detail}</p>
          </Notice>
        )}
        <input type="hidden" name="share" value={state.values.share ?? share} />
        <Field id="label" label={words.label} hint={words.labelHint} error={state.fields.label}>
          {(control) => (
            <input
              {...control}
              name="label"
              required
              maxLength={80}
              defaultValue={state.values.label}
              className={controlClass}
            />
          )}
        </Field>
        {departments.length > 0 && (
          <Field id="department" label={words.department} hint={words.departmentHint} error={state.fields.department}>
            {(control) => (
              <select
                // A select does not take a new default once it is there.
                key={state.values.department}
                {...control}
                name="department"
                defaultValue={state.values.department}
                className={controlClass}
              >
                <option value="">{words.noDepartment}</option>
                {departments.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field id="days" label={words.days} hint={words.daysHint} error={state.fields.days}>
          {(control) => (
            <input
              {...control}
              name="days"
              type="number"
              required
              min={1}
              max={days.most}
              defaultValue={state.values.days ?? days.usual}
              className={controlClass}
            />
          )}
        </Field>
        <Field id="passcode" label={words.passcode} hint={words.passcodeHint} error={state.fields.passcode}>
          {(control) => (
            <input
              {...control}
              name="passcode"
              minLength={4}
              maxLength={40}
              autoComplete="off"
              defaultValue={state.values.passcode}
              className={controlClass}
            />
          )}
        </Field>
        <div>
          <SubmitButton look="quiet">{words.submit}</SubmitButton>
        </div>
      </form>
    </details>
  )
}
