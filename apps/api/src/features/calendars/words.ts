import type { Language } from '@trivselsrum/contracts/values'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { quarterIn } from '../mail/quarter-words.ts'
import type { CalendarEvent } from './queries.ts'

const summaries: Record<Language, Record<CalendarEvent['kind'], (name: string) => string>> = {
  da: {
    deadline: (title) => `Frist: ${title}`,
    'follow-up': (title) => `Følg op: ${title}`,
    'round-opened': (quarter) => `Måling åbnet: ${quarterIn('da', quarter as Quarter)}`,
    'round-closed': (quarter) => `Måling lukket: ${quarterIn('da', quarter as Quarter)}`,
    'policy-review': (title) => `Gennemgå teksten: ${title}`,
    'consultation-closes': (title) => `Høringen lukker: ${title}`,
    workshop: (title) => `Workshop: ${title}`,
    'workshop-follow-up': (title) => `Følg op på workshop: ${title}`,
  },
  en: {
    deadline: (title) => `Due: ${title}`,
    'follow-up': (title) => `Follow up: ${title}`,
    'round-opened': (quarter) => `Assessment opened: ${quarterIn('en', quarter as Quarter)}`,
    'round-closed': (quarter) => `Assessment closed: ${quarterIn('en', quarter as Quarter)}`,
    'policy-review': (title) => `Review the text: ${title}`,
    'consultation-closes': (title) => `Consultation closes: ${title}`,
    workshop: (title) => `Workshop: ${title}`,
    'workshop-follow-up': (title) => `Follow up on workshop: ${title}`,
  },
}

/** What stands in the calendar on the day. */
export function summaryOf(language: Language, { kind, name }: CalendarEvent): string {
  return summaries[language][kind](name)
}
