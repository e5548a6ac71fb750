interface ScaleProps {
  name: string
  /** The statement, as the question of the group of choices. */
  legend: string
  isLegendShown: boolean
  /** Words for every step, lowest first. */
  steps: readonly string[]
  lowest: number
  score: number | null
  isDisabled: boolean
  /** What is wrong with it, said and read out with the statement. */
  error?: string | undefined
  /** Without it the choice is the form's own, and works without script. */
  onScore?: (score: number) => void
}

/** Five large targets with words at both ends. Plain radio buttons: arrow keys and screen readers know them. */
export function Scale({ name, legend, isLegendShown, steps, lowest, score, isDisabled, error, onScore }: ScaleProps) {
  return (
    <fieldset
      disabled={isDisabled}
      aria-describedby={error && `${name}-error`}
      className="grid min-w-0 gap-3 disabled:opacity-60"
    >
      <legend className={isLegendShown ? 'pb-3 font-serif text-[1.25rem]/snug' : 'sr-only'}>{legend}</legend>
      <div className="grid grid-cols-5 gap-2 sm:gap-2.5">
        {steps.map((words, index) => {
          const value = lowest + index
          return (
            <label key={value} className="step">
              <input
                type="radio"
                name={name}
                value={value}
                {...(onScore
                  ? { checked: score === value, onChange: () => onScore(value) }
                  : { defaultChecked: score === value })}
                aria-label={`${value}: ${words}`}
              />
              <span aria-hidden="true">{value}</span>
            </label>
          )
        })}
      </div>
      <div className="flex justify-between gap-4 text-[0.95rem] text-ink-soft" aria-hidden="true">
        <span>{steps[0]}</span>
        <span className="text-right">{steps.at(-1)}</span>
      </div>
      {error && (
        <p id={`${name}-error`} className="text-[0.95rem] font-semibold text-accent">
          {error}
        </p>
      )}
    </fieldset>
  )
}
