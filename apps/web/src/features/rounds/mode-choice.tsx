'use client'
import type { RoundMode } from '@trivselsrum/contracts/rounds'
import type { ReactNode } from 'react'

export interface Mode {
  mode: RoundMode
  title: string
  /** What it is good for, in one line. */
  good: string
  promise: ReactNode
  /** Why it cannot be chosen. */
  refused?: string | undefined
}

/** The ways to answer, each with what it is good for and who will see what. */
export function ModeChoice({ legend, modes, chosen }: { legend: string; modes: Mode[]; chosen: string }) {
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="pb-2 font-serif text-[1.25rem]/snug">{legend}</legend>
      {modes.map(({ mode, title, good, promise, refused }) => (
        <div
          key={mode}
          className="card relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 has-checked:border-brand has-checked:bg-brand-soft"
        >
          <input
            key={chosen}
            type="radio"
            id={`mode-${mode}`}
            name="mode"
            value={mode}
            defaultChecked={chosen === mode && !refused}
            disabled={Boolean(refused)}
            aria-describedby={`mode-${mode}-detail`}
            className="relative z-1 mt-1 size-5 accent-brand"
          />
          {/* The whole card is the label's target. */}
          <label
            htmlFor={`mode-${mode}`}
            className={`font-semibold ${refused ? '' : 'cursor-pointer after:absolute after:inset-0'}`}
          >
            {title}
          </label>
          <div id={`mode-${mode}-detail`} className="col-start-2 grid gap-2">
            <p>{good}</p>
            {refused && <p className="font-semibold text-accent">{refused}</p>}
            {promise}
          </div>
        </div>
      ))}
    </fieldset>
  )
}
