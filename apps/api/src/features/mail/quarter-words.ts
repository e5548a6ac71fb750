import type { Language } from '@trivselsrum/contracts/values'
import { partsOf, type Quarter } from '@trivselsrum/toolkit/quarter'

/** A quarter inside a sentence. */
export function quarterIn(language: Language, quarter: Quarter): string {
  const { year, number } = partsOf(quarter)
  return language === 'da' ? `${number}. kvartal ${year}` : `Q${number} ${year}`
}
