import type { Language } from '@trivselsrum/contracts/values'
import { quarterIn, written } from '../text.ts'
import type { PlanLine } from './plan-document.ts'
import { planWords } from './plan-words.ts'

/** A column of the plan as a table; a cell without a value is null, a day is text such as `2026-12-31`. */
export interface PlanColumn {
  head: string
  kind: 'text' | 'day' | 'number'
  /** In letters. */
  width: number
  of: (line: PlanLine) => string | number | null
}

/** Every column of the plan, in one language. */
export function planColumns(language: Language): PlanColumn[] {
  const words = planWords[language]
  const text = (head: string, width: number, of: (line: PlanLine) => string | null): PlanColumn => {
    return { head, width, kind: 'text', of: (line) => written(of(line) ?? '') || null }
  }
  const day = (head: string, of: (line: PlanLine) => string | null): PlanColumn => ({
    head,
    width: 13,
    kind: 'day',
    of,
  })
  return [
    text(words.title, 40, ({ title }) => title),
    text(words.problem, 40, ({ problem }) => problem),
    text(words.status, 11, ({ status }) => words.statuses[status]),
    day(words.statusSince, ({ statusSince }) => statusSince),
    text(words.level, 15, ({ level }) => words.levels[level]),
    text(words.responsible, 22, ({ responsible }) => responsibleIn(language, responsible)),
    text(words.participants, 28, ({ participants }) =>
      participants.map((member) => nameIn(language, member)).join(', '),
    ),
    text(words.department, 18, ({ department }) => department),
    day(words.deadline, ({ deadline }) => deadline),
    text(words.overdue, 12, ({ isOverdue }) => (isOverdue ? words.yes : words.no)),
    text(words.measure, 40, ({ measure }) => measure),
    day(words.followUp, ({ followUpOn }) => followUpOn),
    text(words.dropReason, 28, ({ dropReason }) => dropReason),
    text(words.origin, 36, (line) => originIn(language, line)),
    { head: words.notes, width: 8, kind: 'number', of: ({ notes }) => notes },
    text(words.newestNote, 40, ({ newestNote }) => newestNote?.text ?? null),
    text(words.newestNoteBy, 22, ({ newestNote }) => newestNote?.by ?? null),
    day(words.newestNoteOn, ({ newestNote }) => newestNote?.on ?? null),
    day(words.createdOn, ({ createdOn }) => createdOn),
    text(words.createdBy, 22, ({ createdBy }) => createdBy),
  ]
}

/** A member by name; of somebody who has left it is said. */
export function nameIn(language: Language, { name, isActive }: { name: string; isActive: boolean }): string {
  return isActive ? name : planWords[language].hasLeft(name)
}

/** Who sees to an action; null where nobody does yet. */
export function responsibleIn(language: Language, responsible: PlanLine['responsible']): string | null {
  if (!responsible) return null
  return responsible.kind === 'member' ? nameIn(language, responsible.member) : responsible.name
}

/** Where an action came from. */
export function originIn(language: Language, { origin }: PlanLine): string {
  if (!origin) return planWords[language].scratch
  if ('year' in origin) return planWords[language].fromDiscussion(origin.year)
  if ('workshop' in origin) return planWords[language].fromWorkshop(origin.workshop)
  if ('section' in origin) return planWords[language].fromPolicy(origin.section)
  return `${quarterIn(language, origin.quarter)}: ${origin.statement}`
}
