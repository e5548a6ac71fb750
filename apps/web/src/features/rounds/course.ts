/** How a row of figures ran from its first to its last, for the sentence that says it. */
export type Course = 'one' | 'same' | 'moved'

export function courseOf(figures: readonly number[]): Course {
  if (figures.length <= 1) return 'one'
  return figures[0] === figures.at(-1) ? 'same' : 'moved'
}
