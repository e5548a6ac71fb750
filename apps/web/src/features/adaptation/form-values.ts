import type { FormState } from '@/lib/form-state'

/** What the form says in the reader’s language. Places are marked {so}. */
export interface AdaptationWords {
  /** By what a text is: `cards`, `step-how` … */
  place: Record<string, string>
  /** By the list that grows: what is added, and what adding it is called. */
  own: Record<string, { label: string; title: string; hint: string; more: string }>
  number: string
  minutes: string
  publishedMinutes: string
  skip: string
  stepWords: string
  words: string
  published: string
  film: string
  filmHint: string
  beside: string
}

/** The fields of the form as they are to be shown: as read, or as they were typed when it was refused. */
export class FormValues {
  readonly #state: FormState
  readonly #isReturned: boolean

  constructor(state: FormState) {
    this.#state = state
    this.#isReturned = Object.keys(state.values).some((name) => name.startsWith('steps.'))
  }

  of(name: string, read: string): string {
    return this.#isReturned ? (this.#state.values[name] ?? '') : read
  }

  errorOf(name: string): string | undefined {
    return this.#state.fields[name]
  }

  /** Whether one of the fields whose names begin like this is at fault: what holds it must stand open. */
  hasErrorIn(start: string): boolean {
    return Object.keys(this.#state.fields).some((name) => name.startsWith(start))
  }

  /** The ids of what was added to an activity, in their order. */
  addedTo(activity: string, read: readonly string[]): string[] {
    const start = `own.${activity}.`
    const typed = Object.keys(this.#state.values).filter((name) => name.startsWith(start))
    return this.#isReturned ? typed.map((name) => name.slice(start.length)) : [...read]
  }
}
