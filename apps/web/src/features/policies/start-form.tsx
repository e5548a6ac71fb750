'use client'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'

interface StartFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: { start: string; template: string; nothing: string; submit: string }
}

/** What the first draft begins with: the text of its form, or nothing. */
export function StartForm({ action, words }: StartFormProps) {
  return (
    <ActionForm action={action}>
      {({ values }) => (
        <>
          <fieldset className="grid gap-1">
            <legend className="pb-1 font-semibold">{words.start}</legend>
            {(['template', 'nothing'] as const).map((value) => {
              const isOn = (values.startsFrom || 'template') === value
              return (
                <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
                  <input
                    // A choice does not take a new default once it is there.
                    key={String(isOn)}
                    type="radio"
                    name="startsFrom"
                    value={value}
                    defaultChecked={isOn}
                    className="size-5 shrink-0 accent-brand"
                  />
                  {words[value]}
                </label>
              )
            })}
          </fieldset>
          <SubmitButton>{words.submit}</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
