'use client'
import type { ActionChoices } from './action-choices'

interface LevelFieldProps {
  value: string | undefined
  error: string | undefined
  levels: ActionChoices['levels']
  label: string
}

/** Whom the action works with: four choices, each with a line that says what it means. */
export function LevelField({ value, error, levels, label }: LevelFieldProps) {
  return (
    <fieldset className="grid min-w-0 gap-1.5" aria-describedby={error && 'level-error'}>
      <legend className="pb-1.5 font-semibold">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {levels.map((level) => (
          <label
            key={level.value}
            className="flex min-h-12 cursor-pointer items-start gap-3 rounded-control border-[1.5px] border-line-strong px-3.5 py-2.5 has-checked:border-brand has-checked:bg-brand-soft"
          >
            <input
              type="radio"
              name="level"
              required
              value={level.value}
              defaultChecked={level.value === value}
              className="mt-1 size-5 shrink-0 accent-brand"
            />
            <span className="min-w-0">
              <span className="font-semibold">{level.text}</span>
              <span className="block text-[0.95rem] text-ink-soft">{level.meaning}</span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id="level-error" className="text-[0.95rem] font-semibold text-accent">
          {error}
        </p>
      )}
    </fieldset>
  )
}
