import { type Day, dateOfDay } from '@trivselsrum/toolkit/day'
import { partsOf, type Quarter, timeZone } from '@trivselsrum/toolkit/quarter'
import type { Language } from '@trivselsrum/toolkit/tool'

const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>

/** `4. kvartal 2026`, `Q4 2026`; held together, so that no line breaks inside it. */
export function formatQuarter(quarter: Quarter, language: Language): string {
  const { year, number } = partsOf(quarter)
  return language === 'da' ? `${number}.\u00a0kvartal\u00a0${year}` : `Q${number}\u00a0${year}`
}

/** For axes and narrow columns: `K4 26`, `Q4 26`. */
export function formatQuarterShort(quarter: Quarter, language: Language): string {
  const { year, number } = partsOf(quarter)
  return `${language === 'da' ? 'K' : 'Q'}${number}\u00a0${String(year).slice(2)}`
}

/** One decimal, as every figure of a result: `12,5`, `12.5`. */
export function formatFigure(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
}

/** A change with its sign: `+0,2`, `−1,7`, `0,0`. */
export function formatChange(value: number, language: Language): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return sign + formatFigure(Math.abs(value), language)
}

/** `23. november 2026`, `23 November 2026`. */
export function formatDate(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'long' }).format(moment)
}

/** A day of the calendar, which no time zone moves: `23. november 2026`, `23 November 2026`. */
export function formatCalendarDay(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(dateOfDay(day))
}

/** To the minute, in Danish time: `23. nov. 2026, 14.05`, `23 Nov 2026, 14:05`. */
export function formatMoment(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    moment,
  )
}

/** The time of day in Denmark: `14.05`, `14:05`. */
export function formatTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone, timeStyle: 'short' }).format(moment)
}

/** `Mandag den 23. november 2026`, `Monday 23 November 2026`: it begins a line. */
export function formatDay(moment: Date, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'full' }).format(moment)
  return day[0]?.toLocaleUpperCase(locales[language]) + day.slice(1)
}

/** The hour, 0 to 23, in Denmark. */
export function hourIn(moment: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(moment))
}
