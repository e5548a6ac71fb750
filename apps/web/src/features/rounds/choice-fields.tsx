'use client'
import type { ReactNode } from 'react'
import { type Choice, isTicked } from './choice'

/** Those who can be asked, as the reader knows them. */
export interface Askable {
  roles: { value: string; label: string }[]
  departments: { value: string; label: string }[]
  members: { value: string; label: string }[]
}

export interface ChoiceWords {
  legend: string
  everyone: string
  some: string
  roles: string
  departments: string
  members: string
  /** Where more work there than are listed. */
  moreMembers: string | undefined
}

interface ChoiceFieldsProps {
  askable: Askable
  words: ChoiceWords
  values: Record<string, string>
  whom: 'everyone' | 'some'
  children?: ReactNode
}

/** Who is asked: everybody, or some by role, department or name. What is folded away needs no script to be. */
export function ChoiceFields({ askable, words, values, whom, children }: ChoiceFieldsProps) {
  const chosen = values.whom || whom
  return (
    <fieldset className="group/whom card grid min-w-0 gap-4">
      <legend className="float-left w-full font-serif text-[1.25rem]/snug">{words.legend}</legend>
      <div className="grid gap-1">
        {(['everyone', 'some'] as const).map((value) => (
          <Tick key={value} type="radio" name="whom" value={value} isOn={chosen === value} label={words[value]} />
        ))}
      </div>
      <div className="hidden gap-5 group-has-[[value=some]:checked]/whom:grid">
        {(['roles', 'departments', 'members'] as const).map(
          (part) =>
            askable[part].length > 0 && (
              <Ticks key={part} part={part} askable={askable} words={words} values={values} />
            ),
        )}
        {words.moreMembers && <p className="text-[0.95rem] text-ink-soft">{words.moreMembers}</p>}
      </div>
      {children}
    </fieldset>
  )
}

interface TicksProps {
  part: keyof Omit<Choice, 'everyone'>
  askable: Askable
  words: ChoiceWords
  values: Record<string, string>
}

function Ticks({ part, askable, words, values }: TicksProps) {
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="pb-1 font-semibold">{words[part]}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {askable[part].map(({ value, label }) => (
          <Tick
            key={value}
            type="checkbox"
            name={part}
            value={value}
            isOn={isTicked(values, part, value)}
            label={label}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface TickProps {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  isOn: boolean
  label: ReactNode
}

/** One choice with a target as high as a thumb. */
export function Tick({ type, name, value, isOn, label }: TickProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input
        // A box does not take a new default once it is there.
        key={String(isOn)}
        type={type}
        name={name}
        value={value}
        defaultChecked={isOn}
        className="size-5 shrink-0 accent-brand"
      />
      <span className="min-w-0">{label}</span>
    </label>
  )
}
