import { describe, expect, test } from 'vitest'
import {
  formatChange,
  formatDate,
  formatDay,
  formatFigure,
  formatMoment,
  formatQuarter,
  formatQuarterShort,
  hourIn,
} from './format'

/** Spaces that hold a line together read as plain ones here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('figures and dates as Danes and the English write them', () => {
  test('quarters', () => {
    expect(plain(formatQuarter('2026-Q4', 'da'))).toBe('4. kvartal 2026')
    expect(plain(formatQuarter('2026-Q4', 'en'))).toBe('Q4 2026')
    expect(plain(formatQuarterShort('2025-Q1', 'da'))).toBe('K1 25')
  })

  test('figures with one decimal', () => {
    expect(formatFigure(12.5, 'da')).toBe('12,5')
    expect(formatFigure(12, 'en')).toBe('12.0')
  })

  test('changes with their sign', () => {
    expect([0.2, -1.7, 0].map((value) => formatChange(value, 'da'))).toEqual(['+0,2', '−1,7', '0,0'])
  })

  test('days as they are in Denmark, also late in the evening elsewhere', () => {
    const moment = new Date('2026-11-22T23:30:00Z')
    expect(formatDate(moment, 'da')).toBe('23. november 2026')
    expect(formatDate(moment, 'en')).toBe('23 November 2026')
    expect(formatDay(moment, 'da')).toBe('Mandag den 23. november 2026')
    expect(hourIn(moment)).toBe(0)
    expect(plain(formatMoment(moment, 'da'))).toBe('23. nov. 2026, 00.30')
    expect(plain(formatMoment(moment, 'en'))).toBe('23 Nov 2026, 00:30')
  })
})
