'use client'
import type { ActionChoices } from './action-choices'
import type { ActionState } from './action-state'
import { type ActionPart, type ActionValues, SOMEBODY } from './action-values'
import type { ActionWords } from './action-words'

interface ClashesProps {
  state: ActionState
  choices: ActionChoices
  words: ActionWords
}

/** What two have changed in different ways, beside each other: one is chosen for each, mine until then. */
export function Clashes({ state: { clashes = [], taken = [], seen, values: mine }, choices, words }: ClashesProps) {
  if (!seen) return null
  return (
    <>
      {clashes.length > 0 && (
        <section className="grid gap-4 rounded-card border border-line p-4 sm:p-5" aria-labelledby="clashes">
          <div className="grid gap-1">
            <h2 id="clashes" className="text-[1.25rem]">
              {words.clashes}
            </h2>
            <p className="text-ink-soft">{words.clashesDetail}</p>
          </div>
          {clashes.map((part) => (
            <fieldset key={part} className="grid min-w-0 gap-2">
              <legend className="pb-1.5 font-semibold">{words.part[part]}</legend>
              {(['mine', 'theirs'] as const).map((whose) => (
                <label key={whose} className="flex min-h-11 cursor-pointer items-start gap-3">
                  <input
                    type="radio"
                    name={`keep-${part}`}
                    value={whose}
                    defaultChecked={whose === 'mine'}
                    className="mt-1 size-5 shrink-0 accent-brand"
                  />
                  <span className="min-w-0">
                    <span className="text-[0.95rem] text-ink-soft">{words[whose]}</span>
                    <span className="block whitespace-pre-line">
                      {said(part, whose === 'mine' ? mine : seen.values, choices, words)}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </section>
      )}
      {taken.length > 0 && (
        <p className="text-ink-soft">
          {words.taken} {taken.map((part) => words.part[part]).join(', ')}
        </p>
      )}
    </>
  )
}

/** What a part says in words: names for ids, a day as it is spoken. */
function said(part: ActionPart, values: Partial<ActionValues>, choices: ActionChoices, words: ActionWords): string {
  const value = values[part] ?? ''
  const named = (from: { value: string; text: string }[], id: string) =>
    from.find((choice) => choice.value === id)?.text ?? ''
  const says: Partial<Record<ActionPart, () => string>> = {
    level: () => named(choices.levels, value),
    responsible: () => (value === SOMEBODY ? (values.responsibleName ?? '') : named(choices.members, value)),
    participants: () =>
      value
        .split(' ')
        .map((id) => named(choices.members, id))
        .filter(Boolean)
        .join(', '),
    department: () => named(choices.departments, value),
    deadline: () => spoken(value, words.language),
    followUpOn: () => spoken(value, words.language),
  }
  return (says[part]?.() ?? value) || words.nothing
}

function spoken(day: string, language: string): string {
  const moment = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(moment.getTime())) return day
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(moment)
}
