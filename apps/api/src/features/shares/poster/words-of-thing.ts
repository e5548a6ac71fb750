import type { Language } from '@trivselsrum/contracts/values'
import { type Day, dateOfDay } from '@trivselsrum/toolkit/day'
import { timeZone } from '@trivselsrum/toolkit/quarter'

/** What a poster says of the thing its link opens; lines that do not apply are empty. */
export interface WordsOfThing {
  title: string
  lead: string
  until: string
  seenBy: string
  department: string
  receipt: string
}

export type InLanguages<Facts> = Record<Language, (facts: Facts) => WordsOfThing>

export const nothing = ''

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

/** The day on which a moment falls, in words. */
export function momentWords(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'long' }).format(moment)
}

/** A day in words. */
export function dayWords(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(dateOfDay(day))
}
