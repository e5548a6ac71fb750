import type { Language } from '@trivselsrum/contracts/values'
import { dayIn, written } from '../text.ts'
import { nameIn, originIn, responsibleIn } from './plan-columns.ts'
import type { PlanLine } from './plan-document.ts'
import { planWords } from './plan-words.ts'

/** A paragraph of a cell; its label says what it is where the head of the column does not. */
export interface Part {
  label: string
  text: string
  tone: 'strong' | 'plain' | 'soft' | 'warning'
}

/** The columns of the plan on paper with their shares of its width: what belongs together stands together. */
export function printHead(language: Language): { head: string; share: number }[] {
  const words = planWords[language]
  return [
    { head: words.title, share: 34 },
    { head: words.status, share: 14 },
    { head: words.who, share: 17 },
    { head: words.when, share: 14 },
    { head: words.measure, share: 21 },
  ]
}

/** An action on paper, a list of paragraphs for each column. */
export function printCells(language: Language, line: PlanLine): Part[][] {
  const words = planWords[language]
  const say = (text: string | null, tone: Part['tone'] = 'plain', label = ''): Part[] =>
    text ? [{ label, text: written(text), tone }] : []
  const when = (day: string | null) => (day ? dayIn(language, day) : null)
  const { newestNote: note } = line
  return [
    [...say(line.title, 'strong'), ...say(line.problem), ...say(originIn(language, line), 'soft', words.origin)],
    [
      ...say(words.statuses[line.status], 'strong'),
      ...say(when(line.statusSince), 'soft', words.statusSince),
      ...say(line.dropReason, 'plain', words.dropReason),
      ...say(words.levels[line.level], 'plain', words.level),
    ],
    [
      ...say(responsibleIn(language, line.responsible) ?? words.nobody, 'plain', words.responsible),
      ...say(line.participants.map((member) => nameIn(language, member)).join(', '), 'plain', words.participants),
      ...say(line.department, 'plain', words.department),
    ],
    [
      ...say(when(line.deadline), 'plain', words.deadline),
      ...(line.isOverdue ? say(words.overdue, 'warning') : []),
      ...say(when(line.followUpOn), 'plain', words.followUp),
      ...say(`${when(line.createdOn)}, ${line.createdBy}`, 'soft', words.createdOn),
    ],
    [
      ...say(line.measure),
      ...say(note && `${when(note.on)}, ${note.by}: ${note.text}`, 'soft', words.notesOf(line.notes)),
    ],
  ]
}
