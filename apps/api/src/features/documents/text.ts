import type { Language } from '@trivselsrum/contracts/values'
import type { Day } from '@trivselsrum/toolkit/day'
import { partsOf, type Quarter } from '@trivselsrum/toolkit/quarter'

const locales = { da: 'da-DK', en: 'en-GB' } as const

/** Text as every format can hold it: its lines end alike, and what is no character is gone. */
export function written(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\ufffe\uffff]/g, '')
}

/** The same of every text of a document: paper can hold it. */
export function writtenThroughout<Document>(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_, value) => (typeof value === 'string' ? written(value) : value))
}

/** `23. november 2026`, `23 November 2026`. */
export function dayIn(language: Language, day: Day): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T12:00Z`),
  )
}

/** `4. kvartal 2026`, `Q4 2026`. */
export function quarterIn(language: Language, quarter: Quarter): string {
  const { year, number } = partsOf(quarter)
  return language === 'da' ? `${number}. kvartal ${year}` : `Q${number} ${year}`
}

/** One decimal, as every figure of a result: `12,5`, `12.5`. */
export function figureIn(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
}

/** A change with its sign: `+0,2`, `−1,7`, `0,0`. */
export function changeIn(language: Language, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return sign + figureIn(language, Math.abs(value))
}
