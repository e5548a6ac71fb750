/** What each digit counts for; the last is the check digit. */
const weights = [2, 7, 6, 5, 4, 3, 2, 1] as const

/**
 * Whether eight digits are a number of the Danish business register (CVR): each digit times its weight, added up, is a
 * multiple of eleven. One digit written wrong, or two neighbours exchanged, never is.
 */
export function isCvr(text: string): boolean {
  if (!/^[1-9][0-9]{7}$/.test(text)) return false
  const sum = weights.reduce((sum, weight, place) => sum + weight * Number(text[place]), 0)
  return sum % 11 === 0
}

/** A CVR number as people write it (`DK 13 58 56 28`) as the register does: eight digits. Anything else is left as it is. */
export function plainCvr(text: string): string {
  return text.replace(/[\s\u00a0]/g, '').replace(/^DK[-:]?/i, '')
}
