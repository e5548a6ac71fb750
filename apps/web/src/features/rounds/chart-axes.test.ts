import { quartersBetween } from '@trivselsrum/toolkit/quarter'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisLabels, domainOf } from './chart-axes'

const plain = (labels: string[]) => labels.map((label) => label.replaceAll('\u00a0', ' '))

describe('labels under a time axis', () => {
  test('name quarters, and the year with the first of each', () => {
    expect(plain(axisLabels(quartersBetween('2025-Q2', '2026-Q2'), 'da'))).toEqual(['K2 25', 'K3', 'K4', 'K1 26', 'K2'])
  })

  test('leave the year out at the start where the next label brings it', () => {
    expect(plain(axisLabels(quartersBetween('2025-Q4', '2026-Q2'), 'en'))).toEqual(['Q4', 'Q1 26', 'Q2'])
  })

  test('give the year of a quarter that stands alone, whichever it is', () => {
    expect(plain(axisLabels(['2026-Q4'], 'da'))).toEqual(['K4 26'])
  })

  test('name only years where quarters would not fit', () => {
    const labels = axisLabels(quartersBetween('2022-Q1', '2026-Q4'), 'da')
    expect(labels.filter(Boolean)).toEqual(['2022', '2023', '2024', '2025', '2026'])
  })
})

test('the scale of an index holds every value with room to spare, within 0 and 100, on round tens', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }), (values) => {
      const { domain, ticks } = domainOf(values)
      expect(domain.min).toBeLessThanOrEqual(Math.min(...values))
      expect(domain.max).toBeGreaterThanOrEqual(Math.max(...values))
      expect(domain.max - domain.min).toBeGreaterThanOrEqual(30)
      expect(ticks.every((tick) => tick % 10 === 0 && tick >= domain.min && tick <= domain.max)).toBe(true)
    }),
  )
})
