/** One linear equation: how often each unknown stands in it. What it comes to does not matter to who can solve it. */
export type Equation = number[]

/** What follows from some equations. */
export interface Knowledge {
  /** Whether an expression of the unknowns has one value only. */
  determines: (expression: Equation) => boolean
  /** A change of the unknowns that leaves everything known as it is: what it changes, nobody can compute. */
  otherWorld: (random: () => number) => number[]
}

/**
 * Gaussian elimination in whole numbers: rows are multiplied instead of divided and then freed of their common divisor,
 * which is rational arithmetic without fractions. Throws rather than leave the numbers a double holds exactly.
 */
export function knowledgeOf(equations: readonly Equation[], unknowns: number): Knowledge {
  const rows: (Equation | undefined)[] = Array(unknowns).fill(undefined)
  for (const equation of equations) {
    const rest = reduced(equation, rows)
    const lead = rest.findIndex((factor) => factor !== 0)
    if (lead >= 0) rows[lead] = rest
  }
  return {
    determines: (expression) => reduced(expression, rows).every((factor) => factor === 0),
    otherWorld: (random) => kernelVector(rows, random),
  }
}

/** What is left of a row when all that is known has been subtracted. */
function reduced(row: Equation, rows: readonly (Equation | undefined)[]): Equation {
  const rest = row.slice()
  for (let column = 0; column < rest.length; column++) {
    const factor = rest[column] as number
    const known = rows[column]
    if (factor !== 0 && known) subtract(rest, factor, known, column)
  }
  return rest
}

function subtract(rest: Equation, factor: number, known: Equation, lead: number) {
  const divisor = common(factor, known[lead] as number)
  const keep = (known[lead] as number) / divisor
  const take = factor / divisor
  if (keep !== 1) for (let column = 0; column < lead; column++) rest[column] = exact((rest[column] as number) * keep)
  for (let column = lead; column < rest.length; column++)
    rest[column] = exact((rest[column] as number) * keep - (known[column] as number) * take)
  if (keep !== 1) shorten(rest)
}

function shorten(row: Equation) {
  const divisor = row.reduce(common, 0)
  if (divisor > 1) for (let column = 0; column < row.length; column++) row[column] = (row[column] as number) / divisor
}

/** Free unknowns by chance, the others from the last to the first as the rows demand. */
function kernelVector(rows: readonly (Equation | undefined)[], random: () => number): number[] {
  const world: number[] = Array(rows.length).fill(0)
  for (let column = rows.length - 1; column >= 0; column--) {
    const row = rows[column]
    if (!row) {
      world[column] = Math.floor(random() * 1_000_000)
      continue
    }
    const lead = row[column] as number
    let rest = 0
    for (let later = column + 1; later < row.length; later++)
      rest = exact(rest + (row[later] as number) * (world[later] as number))
    const scale = Math.abs(lead / common(lead, rest))
    if (scale !== 1)
      for (let later = column + 1; later < row.length; later++) world[later] = exact((world[later] as number) * scale)
    world[column] = (-rest * scale) / lead
  }
  return world
}

function common(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}

function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('the solver left exact arithmetic')
  return value
}
