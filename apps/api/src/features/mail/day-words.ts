import type { Language } from '@trivselsrum/contracts/values'
import { type Day, dateOfDay } from '@trivselsrum/toolkit/day'

const formats: Record<Language, Intl.DateTimeFormat> = {
  da: new Intl.DateTimeFormat('da-DK', { timeZone: 'UTC', dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }),
}

/** A day inside a sentence: 3. december 2026. */
export function dayIn(language: Language, day: Day): string {
  return formats[language].format(dateOfDay(day))
}
