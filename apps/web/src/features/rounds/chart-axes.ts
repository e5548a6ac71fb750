import { partsOf, type Quarter } from '@trivselsrum/toolkit/quarter'
import type { Language } from '@trivselsrum/toolkit/tool'
import { formatQuarterShort } from '@/lib/format'

/** How many labels find room side by side on a phone. */
const ROOM = 9

/** Labels under a time axis: quarters, the year with the first of each year; only years where the axis is long. */
export function axisLabels(quarters: readonly Quarter[], language: Language): string[] {
  return quarters.map((quarter, index) => {
    const { year, number } = partsOf(quarter)
    if (quarters.length > ROOM) return number === 1 ? String(year) : ''
    const withYear = formatQuarterShort(quarter, language)
    // The year stands with each first quarter, and with the very first unless the next label brings it.
    const isBrought = number === 4 && quarters.length > 1
    return number === 1 || (index === 0 && !isBrought) ? withYear : withYear.slice(0, 2)
  })
}

/** Round tens around the values, so that a change is seen and yet not larger than it is: at least thirty points high. */
export function domainOf(values: readonly number[]): { domain: { min: number; max: number }; ticks: number[] } {
  const low = Math.floor((Math.min(100, ...values) - 3) / 10) * 10
  const high = Math.min(100, Math.ceil((Math.max(0, ...values) + 3) / 10) * 10)
  const min = Math.max(0, Math.min(low, high - 30))
  const max = Math.max(high, min + 30)
  const step = max - min > 50 ? 20 : 10
  const ticks = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step)
  return { domain: { min, max }, ticks }
}
