'use client'
import { useActionState } from 'react'
import { CopyField } from '@/components/copy-field'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { useTroubleFocus } from '@/components/use-trouble-focus'
import { untouched } from '@/lib/form-state'
import type { MakeState } from './make-state'

interface MakeCalendarProps {
  action: (state: MakeState, form: FormData) => Promise<MakeState>
  /** The address there is, which a new one takes the place of. */
  current: string | undefined
  words: Record<'make' | 'made' | 'madeDetail' | 'address' | 'copy' | 'copied', string>
}

/** Makes the address, and then shows in place of the form what is shown once, for as long as it is good. */
export function MakeCalendar({ action, current, words }: MakeCalendarProps) {
  const [state, send] = useActionState<MakeState, FormData>(action, untouched)
  const form = useTroubleFocus(state)
  if (state.made && state.made.id === current)
    return (
      <div className="grid gap-4">
        <div role="status">
          <Notice title={words.made}>
            <p>{words.madeDetail}</p>
          </Notice>
        </div>
        <CopyField value={state.made.address} label={words.address} copy={words.copy} copied={words.copied} />
      </div>
    )
  return (
    <form ref={form} action={send} className="grid justify-items-start gap-4">
      {state.problem && (
        <Notice tone="trouble" title={state.problem.title}>
          <p>{state.problem.detail}</p>
        </Notice>
      )}
      <input type="hidden" name="replaces" value={current ?? ''} />
      <SubmitButton look="quiet">{words.make}</SubmitButton>
    </form>
  )
}
