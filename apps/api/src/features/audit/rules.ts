import { partsOf, Quarter, timeZone } from '@trivselsrum/toolkit/quarter'
import type { Language } from '@trivselsrum/toolkit/tool'
import { acts, figures, none, values } from './words.ts'

/** What an act was done to, as it is stored: by the names and ids of the product. */
export type Subject = Record<string, unknown>

/** The parts of a subject that name something by its id. */
const references = ['member', 'department', 'into', 'invitation'] as const

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The ids that subjects name, each once. */
export function idsIn(subjects: readonly Subject[]): string[] {
  const ids = subjects.flatMap((subject) => references.map((name) => subject[name]))
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && UUID.test(id)))]
}

/** A kind of act in words; one that an older or newer version of the product wrote keeps its own name. */
export function actIn(action: string, language: Language): string {
  return Object.hasOwn(acts, action) ? acts[action as keyof typeof acts][language] : action
}

/**
 * What an act was done to, in words: `Mette Aagaard · AMO → Ejer`.
 *
 * @param names of people and departments and the addresses of invitations, by id; those of tools, by their keys.
 */
export function aboutIn(subject: Subject, names: ReadonlyMap<string, string>, language: Language): string {
  const word = (value: unknown) => values.get(String(value))?.[language] ?? String(value)
  const say: Record<string, (value: unknown) => string> = {
    quarter: (value) => quarterIn(value, language),
    to: (value) => `→ ${word(value)}`,
    apvOn: (value) => (value === null ? none[language] : String(value)),
    policy: String,
    workshop: String,
    tool: (value) => names.get(String(value)) ?? String(value),
    oldName: String,
    newName: (value) => `→ ${String(value)}`,
    into: (value) => `→ ${nameOf(value)}`,
    changed: (value) => (Array.isArray(value) ? value.map(word).join(', ') : word(value)),
  }
  const nameOf = (id: unknown) => names.get(String(id)) ?? none[language]
  const isReference = (name: string) => (references as readonly string[]).includes(name)
  const parts = order
    .filter((name) => name in subject)
    .map((name) => {
      const value = subject[name]
      const own = say[name] ?? (isReference(name) ? nameOf : word)
      return typeof value === 'number' ? (figures[name]?.(value)[language] ?? String(value)) : own(value)
    })
  return parts.join(' · ').replaceAll(' · →', ' →')
}

/** In which order the parts of a subject are said. */
const order = [
  'member',
  'department',
  'invitation',
  'quarter',
  'year',
  'policy',
  'workshop',
  'tool',
  'edition',
  'form',
  'apvOn',
  'from',
  'to',
  'oldName',
  'newName',
  'into',
  'role',
  'mode',
  'status',
  'format',
  'changed',
  'meansFrom',
  'detailsFrom',
  'actions',
  'entries',
]

function quarterIn(value: unknown, language: Language): string {
  const { data } = Quarter.safeParse(value)
  if (!data) return String(value)
  const { year, number } = partsOf(data)
  return language === 'da' ? `${number}. kvartal ${year}` : `Q${number} ${year}`
}

const minute = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })

/** A moment as spreadsheets understand it, in Danish time: `2026-11-24 11:00`. */
export function momentIn(at: Date): string {
  return minute.format(at)
}
