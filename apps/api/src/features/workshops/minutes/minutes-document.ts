import type { Language } from '@trivselsrum/contracts/values'
import type { WorkshopMinutes } from '@trivselsrum/contracts/workshop-outcome'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { ProgrammeStep } from '@trivselsrum/toolkit/programme/programme'
import { dayIn, writtenThroughout } from '../../documents/text.ts'
import { type ActivityMinutes, minutesOfActivity, namesOf } from './activity-minutes.ts'
import { type Fact, factsOf } from './minutes-facts.ts'
import { minutesWords } from './minutes-words.ts'
import type { Held } from './queries.ts'

/** Minutes as paper has them, the same for every kind of file: in the language of the workshop. */
export interface MinutesDocument {
  language: Language
  company: string
  title: string
  facts: Fact[]
  /** That it is still under way; empty for one that is finished. */
  warning: string
  steps: StepMinutes[]
  actions: { heading: string; none: string; heads: string[]; rows: string[][] }
  foot: string
}

interface StepMinutes {
  name: string
  /** What was done in it without anything being written down; empty where there is no such thing. */
  silent: string
  activities: ActivityMinutes[]
}

/** How much a document for paper may hold: some hundred and fifty pages. A line counts as much as it fills, at least. */
const MOST = 400_000
const LINE = 80

/** Whether there is too much to set as a document: that would take more memory than there is for it. */
export function isTooLong({ workshop: { people, pairings }, notes, actions }: WorkshopMinutes): boolean {
  const filled = (text: string) => text.length + LINE * text.split('\n').length
  const partners = pairings.flatMap(({ groups }) => groups.map((group) => namesOf(group, people)))
  const texts = [...notes.map(({ text }) => text), ...actions.map(({ title }) => title), ...partners]
  return texts.reduce((sum, text) => sum + filled(text), 0) > MOST
}

export function minutesDocumentOf(held: Held, { company, tool }: { company: string; tool: string }): MinutesDocument {
  const { workshop, actions } = held
  const { language, title, programme } = workshop
  const words = minutesWords[language]
  const beside = { name: words.beside, minutes: 0, activities: programme.beside, isSkipped: true }
  return writtenThroughout({
    language,
    company,
    title,
    facts: factsOf(workshop, tool),
    warning: workshop.state === 'finished' ? '' : words.underway,
    steps: [...programme.steps, beside].flatMap((step) => stepOf(step, held)),
    actions: {
      heading: words.actions,
      none: words.noActions,
      heads: [words.action, words.responsible, words.deadline],
      rows: actions.map(({ title, responsible, deadline }) => [
        title,
        responsible ?? words.nobody,
        deadline ? dayIn(language, deadline) : '–',
      ]),
    },
    foot: [company, words.minutes, dayIn(language, dayOf(workshop.startedAt ?? workshop.startsAt))].join(' · '),
  })
}

/** A step that was left out is no part of the minutes, unless something was written in it. */
function stepOf(
  { name, minutes, isSkipped, activities }: Pick<ProgrammeStep, 'name' | 'minutes' | 'isSkipped' | 'activities'>,
  held: Held,
): StepMinutes[] {
  const words = minutesWords[held.workshop.language]
  const each = activities.map((activity) => minutesOfActivity(activity, held))
  const spoken = each.filter(({ parts }) => parts.length > 0)
  const silent = each.filter(({ parts }) => parts.length === 0).map(({ title }) => title)
  if (isSkipped) return spoken.length ? [{ name, silent: '', activities: spoken }] : []
  return [
    {
      name: words.step(name, minutes),
      silent: silent.length ? words.silent(silent.join(' · ')) : '',
      activities: spoken,
    },
  ]
}
