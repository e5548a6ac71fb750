export const kinds = ['suggestion', 'comment', 'question'] as const
export type Kind = (typeof kinds)[number]

interface KindChoiceProps {
  chosen: Kind
  /** Nothing else can be chosen any more. */
  isSettled: boolean
  label: string
  words: Record<Kind, string>
}

/** Of what kind a contribution is; the form shows its fields by what is chosen here, by style alone. */
export function KindChoice({ chosen, isSettled, label, words }: KindChoiceProps) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {kinds.map((kind) => (
          <label
            key={`${kind} ${chosen}`}
            className="inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-control border-[1.5px] border-line-strong bg-surface px-3.5 has-checked:border-brand has-checked:bg-brand-soft"
          >
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={kind === chosen}
              disabled={isSettled && kind !== chosen}
              className="size-4.5 accent-brand"
            />
            {words[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
