'use client'
import { useState } from 'react'
import { Button } from '@/components/button'
import { controlClass, Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import { useHydrated } from '@/features/plan/board/use-hydrated'
import type { GrowingList } from './adaptation-fields'
import type { AdaptationWords, FormValues } from './form-values'
import { ownKey } from './own-key'
import { LONGEST } from './word-texts'

interface OwnListProps {
  activity: string
  list: GrowingList
  own: { id: string; text: string }[]
  /** Ids for fields that are empty yet: all there are without script, which adds more. */
  spare: string[]
  values: FormValues
  words: AdaptationWords
  language: string
}

/** Cards, questions or boxes of one’s own: one field each. One that is emptied is gone when it is saved. */
export function OwnList({ activity, list, own, spare, values, words, language }: OwnListProps) {
  const [more, setMore] = useState<string[]>([])
  const isHydrated = useHydrated()
  const { label = '', title = '', hint = '', more: add = '' } = words.own[list] ?? {}
  const added = values.addedTo(
    activity,
    own.map(({ id }) => id),
  )
  const ids = [...new Set([...added, ...spare, ...more])]
  const trouble = values.errorOf(`own.${activity}`)
  return (
    <div className="grid gap-3">
      <div className="grid gap-0.5">
        <h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>
        <p className="text-[0.95rem] text-ink-soft">{hint}</p>
      </div>
      {ids.map((id, index) => {
        const name = `own.${activity}.${id}`
        return (
          <Field
            key={id}
            id={name}
            label={label.replace('{number}', String(index + 1))}
            error={values.errorOf(name) ?? (index === 0 ? trouble : undefined)}
          >
            {(control) => (
              <TextArea
                {...control}
                name={name}
                rows={1}
                maxLength={LONGEST}
                lang={language}
                defaultValue={values.of(name, own.find((one) => one.id === id)?.text ?? '')}
                className={controlClass}
              />
            )}
          </Field>
        )
      })}
      {isHydrated && (
        <div>
          <Button look="quiet" onClick={() => setMore([...more, ownKey()])}>
            {add}
          </Button>
        </div>
      )}
    </div>
  )
}
