import type { Language } from '@trivselsrum/contracts/values'
import { timeZone } from '@trivselsrum/toolkit/quarter'

const format = (locale: string) => new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' })
const formats: Record<Language, Intl.DateTimeFormat> = { da: format('da-DK'), en: format('en-GB') }

/** A moment inside a sentence, in Danish time: torsdag den 3. december 2026 kl. 10.00. */
export function timeIn(language: Language, moment: Date): string {
  const said = formats[language].format(moment)
  return language === 'da' ? said : `${said} (Danish time)`
}
