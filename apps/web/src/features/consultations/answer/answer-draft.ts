import type { ContributionOutcome } from '@trivselsrum/contracts/contributions'
import type { Language } from '@trivselsrum/contracts/values'

/** What came in to a section, and what became of it. */
export interface SectionOutcomes {
  heading: string
  counts: Record<ContributionOutcome, number>
}

const order = ['accepted', 'partly', 'later', 'declined'] as const satisfies ContributionOutcome[]

/** What an answer begins with is said in the language of the text, whoever writes it. */
const words = {
  da: {
    thanks: (count: number) =>
      count === 1 ? 'Tak for det bidrag, I sendte.' : `Tak for de ${count} bidrag, I sendte.`,
    none: 'Der kom ingen bidrag denne gang.',
    noHeading: 'Begyndelsen',
    outcome: {
      accepted: (count: number) => `${count} taget med`,
      partly: (count: number) => `${count} delvist taget med`,
      later: (count: number) => `${count} taler vi om senere`,
      declined: (count: number) => `${count} sagde vi nej til`,
    },
    reasons: 'Hvor vi har svaret på et bidrag, står svaret ved det.',
  },
  en: {
    thanks: (count: number) =>
      count === 1 ? 'Thank you for the contribution you sent.' : `Thank you for the ${count} contributions you sent.`,
    none: 'There were no contributions this time.',
    noHeading: 'The beginning',
    outcome: {
      accepted: (count: number) => `${count} taken in`,
      partly: (count: number) => `${count} taken in part`,
      later: (count: number) => `${count} to be talked about later`,
      declined: (count: number) => `${count} declined`,
    },
    reasons: 'Where we have answered a contribution, the answer stands beside it.',
  },
} as const satisfies Record<Language, unknown>

/** A text to start from when everybody is told what became of it all: thanks, and each section with its outcomes. */
export function answerDraft(sections: readonly SectionOutcomes[], language: Language): string {
  const say = words[language]
  const total = sections.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0)
  if (total === 0) return say.none
  const lines = sections.flatMap(({ heading, counts }) => {
    const said = order.flatMap((outcome) => (counts[outcome] ? [say.outcome[outcome](counts[outcome])] : []))
    return said.length ? [`– ${heading.trim() || say.noHeading}: ${said.join(', ')}`] : []
  })
  return [say.thanks(total), lines.join('\n'), say.reasons].join('\n\n')
}
