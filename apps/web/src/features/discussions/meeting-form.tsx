'use client'
import type { ReactNode } from 'react'
import { controlClass, Field } from '@/components/field'
import { TextArea } from '@/components/text-area'
import type { FormState } from '@/lib/form-state'
import { PartForm, type PartWords } from './part-form'

interface MeetingFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>
  version: number
  heldOn: string
  /** Those who can be chosen, and whether they are. */
  members: { id: string; name: string; isChosen: boolean }[]
  others: string
  labels: { heldOn: string; heldOnHint: string; members: string; moreMembers: string | undefined; others: string }
  words: PartWords
  seenBy: ReactNode
}

/** When a discussion is held and who takes part. */
export function MeetingForm({ heldOn, members, others, labels, ...form }: MeetingFormProps) {
  return (
    <PartForm {...form}>
      {({ values, fields }) => (
        <>
          <Field id="heldOn" label={labels.heldOn} hint={labels.heldOnHint} error={fields.heldOn}>
            {(control) => (
              <input
                {...control}
                type="date"
                name="heldOn"
                min="2000-01-01"
                max="2099-12-31"
                defaultValue={values.heldOn ?? heldOn}
                className={`${controlClass} sm:max-w-60`}
              />
            )}
          </Field>
          <fieldset className="grid min-w-0 gap-1">
            <legend className="pb-1 font-semibold">{labels.members}</legend>
            <div className="grid gap-x-6 sm:grid-cols-2">
              {members.map(({ id, name, isChosen }) => {
                const isOn = values.members?.includes(` ${id}`) ?? isChosen
                return (
                  <label key={id} className="flex min-h-11 cursor-pointer items-center gap-3">
                    <input
                      // A box does not take a new default once it is there.
                      key={String(isOn)}
                      type="checkbox"
                      name="members"
                      value={id}
                      defaultChecked={isOn}
                      className="size-5 shrink-0 accent-brand"
                    />
                    <bdi className="min-w-0">{name}</bdi>
                  </label>
                )
              })}
            </div>
            {labels.moreMembers && <p className="text-[0.95rem] text-ink-soft">{labels.moreMembers}</p>}
          </fieldset>
          <Field
            id="others"
            label={labels.others}
            error={fields.others ?? Object.entries(fields).find(([path]) => path.startsWith('others.'))?.[1]}
          >
            {(control) => (
              <TextArea
                {...control}
                name="others"
                rows={3}
                defaultValue={values.others ?? others}
                className={controlClass}
              />
            )}
          </Field>
        </>
      )}
    </PartForm>
  )
}
