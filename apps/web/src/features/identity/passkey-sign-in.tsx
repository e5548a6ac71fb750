'use client'
import { startAuthentication } from '@simplewebauthn/browser'
import type { PasskeyAsking } from '@trivselsrum/contracts/second-factor'
import { ActionForm } from '@/components/action-form'
import { AskDevice } from '@/components/ask-device'
import type { FormState } from '@/lib/form-state'

interface PasskeySignInProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  options: PasskeyAsking
  next: string | undefined
  words: { use: string; refused: string; needsScript: string }
}

/** Asks the device for the key and sends what it says. */
export function PasskeySignIn({ action, options, next, words }: PasskeySignInProps) {
  return (
    <ActionForm action={action}>
      {next && <input type="hidden" name="next" value={next} />}
      <AskDevice name="used" ask={() => startAuthentication({ optionsJSON: options })} words={words} />
    </ActionForm>
  )
}
