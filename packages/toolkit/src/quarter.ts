import { z } from 'zod'

/** A calendar quarter, `2026-Q4`. As text it sorts in order of time. */
export const Quarter = z
  .string()
  .regex(/^20\d{2}-Q[1-4]$/)
  .meta({ id: 'Quarter', description: 'A calendar quarter, such as 2026-Q4', examples: ['2026-Q4'] })
export type Quarter = z.output<typeof Quarter>

/** The time zone that decides in which quarter a moment falls, everywhere in the product. */
export const timeZone = 'Europe/Copenhagen'

const dayInDenmark = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' })

/** The quarter in which a moment falls in Denmark: 2026-12-31T23:30Z is already `2027-Q1`. */
export function quarterOf(moment: Date): Quarter {
  const [year, month] = dayInDenmark.format(moment).split('-').map(Number) as [number, number]
  return toQuarter(year, Math.ceil(month / 3))
}

/** Year and number, 1 to 4, of a quarter. */
export function partsOf(quarter: Quarter): { year: number; number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) }
}

/** The quarter a number of quarters later, or earlier where the number is negative. */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  const { year, number } = partsOf(quarter)
  const index = year * 4 + number - 1 + count
  return toQuarter(Math.floor(index / 4), (index % 4) + 1)
}

/** Every quarter from the first to the last, both included; none when the first is later. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const quarters: Quarter[] = []
  for (let quarter = first; quarter <= last; quarter = addQuarters(quarter, 1)) quarters.push(quarter)
  return quarters
}

function toQuarter(year: number, number: number): Quarter {
  return `${year}-Q${number}`
}
