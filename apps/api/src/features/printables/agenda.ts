import type { ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { minutesOf, type Programme, type ProgrammeStep } from '@trivselsrum/toolkit/programme/programme'
import { printableWords } from './printable-words.ts'

/** What happens when: the steps with their minutes, and how far from the beginning each is. */
export interface AgendaBody {
  kind: 'agenda'
  facts: { label: string; items: string[] }[]
  heads: string[]
  steps: {
    /** From the beginning, as hours and minutes: what clock it is then is for whoever holds it to say. */
    time: string
    minutes: string
    name: string
    how: string
    activities: { title: string; film: string }[]
  }[]
}

export function agendaOf(programme: Programme): AgendaBody {
  const { language, audience, needs, outcome, films } = programme
  const words = printableWords[language]
  const steps = programme.steps.filter(({ isSkipped }) => !isSkipped)
  return {
    kind: 'agenda',
    facts: [
      { label: words.audience, items: [audience] },
      { label: words.length, items: [words.minutes(minutesOf(programme))] },
      { label: words.needs, items: needs },
      { label: words.outcome, items: outcome },
    ],
    heads: [words.time, words.step],
    steps: steps.map(({ name, how, minutes, activities }, place) => {
      const from = minutesBefore(steps, place)
      const titled = activities.map((activity) => titleOf(activity, films))
      return {
        time: `${hours(from)}–${hours(from + minutes)}`,
        minutes: words.minutes(minutes),
        name,
        how,
        activities: titled,
      }
    }),
  }
}

function minutesBefore(steps: ProgrammeStep[], place: number): number {
  return steps.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0)
}

/** `0:05`, `1:30`. */
function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

function titleOf({ id, text }: ProgrammeActivity, films: Programme['films']) {
  return { title: text.title, film: films[id] ?? '' }
}
