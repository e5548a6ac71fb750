import type { Language } from '@trivselsrum/toolkit/tool'
import { formatDate } from '@/lib/format'

/** `23. november 2026`, held together, so that no line of a narrow card breaks inside it. */
export function unbroken(moment: Date, language: Language): string {
  return formatDate(moment, language).replaceAll(' ', '\u00a0')
}
