'use client'
import type { HelpLine } from '@trivselsrum/contracts/help'
import type { ReactNode } from 'react'
import { controlClass, Field } from '@/components/field'
import { PartForm, type PartWords } from '@/features/discussions/part-form'
import type { FormState } from '@/lib/form-state'

interface HelpFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  version: number
  lines: readonly HelpLine[]
  words: PartWords & Record<'line' | 'name' | 'about' | 'phone' | 'address' | 'addressHint', string>
  seenBy: ReactNode
}

/** How many lines there can be, and how many empty ones stand below those that are filled in. */
const MOST = 12
const EMPTY = 2

const parts = [
  ['name', 120],
  ['about', 400],
  ['phone', 60],
  ['address', 500],
] as const

/** A line after the other, and some empty ones below. One whose fields are all empty is left out. Works without script. */
export function HelpForm({ action, version, lines, words, seenBy }: HelpFormProps) {
  const count = Math.min(lines.length + EMPTY, MOST)
  return (
    <PartForm action={action} version={version} words={words} seenBy={seenBy}>
      {({ values, fields }) => (
        <>
          <input type="hidden" name="count" value={count} />
          {Array.from({ length: count }, (_, place) => place).map((place) => (
            <fieldset key={place} className="grid min-w-0 gap-4 border-t border-line pt-4">
              <legend className="float-left w-full pb-1 font-semibold">
                {words.line.replace('{number}', String(place + 1))}
              </legend>
              <div className="clear-both grid items-start gap-4 sm:grid-cols-2">
                {parts.map(([part, maxLength]) => {
                  const name = `${part}-${place}`
                  return (
                    <Field
                      key={part}
                      id={name}
                      label={words[part]}
                      hint={part === 'address' ? words.addressHint : undefined}
                      error={fields[name]}
                    >
                      {(control) => (
                        <input
                          {...control}
                          name={name}
                          maxLength={maxLength}
                          defaultValue={values[name] ?? lines[place]?.[part]}
                          className={controlClass}
                        />
                      )}
                    </Field>
                  )
                })}
              </div>
            </fieldset>
          ))}
        </>
      )}
    </PartForm>
  )
}
