import type { Language } from '@trivselsrum/toolkit/tool'
import { formatChange, formatFigure } from '@/lib/format'

/**
 * How scores that stand together are written: whole where all of them are, as a group that answers together gives them;
 * with one decimal where one of them is a mean that needs it.
 */
export function formatsFor(scores: readonly number[], language: Language) {
  if (!scores.every(Number.isInteger))
    return {
      score: (value: number) => formatFigure(value, language),
      change: (value: number) => formatChange(value, language),
    }
  return {
    score: String,
    change: (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '') + Math.abs(value),
  }
}
