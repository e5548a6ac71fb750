import type { Action } from '@trivselsrum/contracts/actions'

/** The fields of an action as its form has them; those that belong together are one part. */
const parts = {
  title: ['title'],
  level: ['level'],
  responsible: ['responsible', 'responsibleName'],
  deadline: ['deadline'],
  problem: ['problem'],
  participants: ['participants'],
  department: ['department'],
  measure: ['measure'],
  followUpOn: ['followUpOn'],
} as const

export type ActionPart = keyof typeof parts
export type ActionField = (typeof parts)[ActionPart][number]

/** What stands in each field, as text; of participants their ids with a space between. */
export type ActionValues = Record<ActionField, string>

const actionParts = Object.keys(parts) as ActionPart[]
const actionFields: readonly ActionField[] = Object.values(parts).flat()

/** Chosen in place of a member: somebody by name. */
export const SOMEBODY = 'somebody'

/** An action as a form shows it. */
export function valuesOf({ responsible, participants, department, ...action }: Action): ActionValues {
  return {
    title: action.title,
    level: action.level,
    responsible: !responsible ? '' : responsible.kind === 'member' ? responsible.member.id : SOMEBODY,
    responsibleName: responsible?.kind === 'name' ? responsible.name : '',
    deadline: action.deadline ?? '',
    problem: action.problem,
    participants: participants
      .map(({ id }) => id)
      .sort()
      .join(' '),
    department: department?.id ?? '',
    measure: action.measure,
    followUpOn: action.followUpOn ?? '',
  }
}

/** What an action is to begin with: a title, as long as one may be, and a level, where they are known; nothing else. */
export function begunValues({ title = '', level = '' }: { title?: string; level?: string }): ActionValues {
  const nothing = Object.fromEntries(actionFields.map((field) => [field, '']))
  return { ...(nothing as ActionValues), title: title.slice(0, 200), level }
}

/** What was sent, line breaks as they are stored. */
export function sentValues(form: FormData): ActionValues {
  const sent = (field: ActionField) => form.getAll(field).map(String).sort().join(' ').replace(/\r\n?/g, '\n')
  return Object.fromEntries(actionFields.map((field) => [field, sent(field)])) as ActionValues
}

/** Whether a part says the same in both; a name counts only where no member is chosen. */
function isSame(part: ActionPart, one: ActionValues, other: ActionValues): boolean {
  const said = (values: ActionValues) =>
    parts[part].map((field) => (field === 'responsibleName' && values.responsible !== SOMEBODY ? '' : values[field]))
  return said(one).every((text, index) => text.trim() === said(other)[index]?.trim())
}

/** The values with some parts as others have them. */
export function withParts(values: ActionValues, others: ActionValues, chosen: readonly ActionPart[]): ActionValues {
  const fields = chosen.flatMap((part) => parts[part].map((field) => [field, others[field]]))
  return { ...values, ...Object.fromEntries(fields) }
}

/**
 * What to go on with when somebody else has changed what was being changed: what only they have changed is taken from
 * them, and everything typed stays.
 *
 * @param seen what stood there when the writer began.
 * @returns `clashes` are the parts that both have changed, each in their own way; `taken` those taken from the other.
 */
export function meet(seen: ActionValues, theirs: ActionValues, mine: ActionValues) {
  const changed = actionParts.filter((part) => !isSame(part, mine, theirs))
  const taken = changed.filter((part) => isSame(part, mine, seen))
  const clashes = changed.filter((part) => !isSame(part, mine, seen) && !isSame(part, theirs, seen))
  return { values: withParts(mine, theirs, taken), clashes, taken }
}
