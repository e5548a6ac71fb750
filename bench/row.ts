/** One line of the bench: what was measured, against what, and whether the goal holds. */
export interface Row {
  name: string
  ours: number
  baseline: number
  ratio: number
  goal: string
  holds: boolean
  unit: string
  /** The smallest and largest ratio of the runs, where there were several. */
  spread?: [number, number]
}

/** A goal a ratio must reach, or must not pass. */
export interface Goal {
  atLeast?: number
  atMost?: number
}

/** The row of paired runs: the medians of both sides, the median of the ratios pair by pair. */
export function rowOf(
  name: string,
  unit: string,
  pairs: readonly { ours: number; baseline: number }[],
  goal: Goal,
): Row {
  const ratios = pairs.map(({ ours, baseline }) => ours / baseline)
  const ratio = median(ratios)
  return {
    name,
    unit,
    ours: median(pairs.map(({ ours }) => ours)),
    baseline: median(pairs.map(({ baseline }) => baseline)),
    ratio,
    goal: goal.atLeast === undefined ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`,
    holds: ratio >= (goal.atLeast ?? Number.NEGATIVE_INFINITY) && ratio <= (goal.atMost ?? Number.POSITIVE_INFINITY),
    ...(pairs.length > 1 && { spread: [Math.min(...ratios), Math.max(...ratios)] as [number, number] }),
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The rows as a table of plain text. */
export function tableOf(rows: readonly Row[]): string {
  const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
  const cells = rows.map((row) => [
    row.name,
    `${number(row.ours)} ${row.unit}`,
    `${number(row.baseline)} ${row.unit}`,
    row.ratio.toFixed(2),
    row.goal,
    row.spread ? `${row.spread[0].toFixed(2)}–${row.spread[1].toFixed(2)}` : '',
    row.holds ? 'holds' : 'DOES NOT HOLD',
  ])
  const lines = [['name', 'ours', 'baseline', 'ratio', 'goal', 'spread', ''], ...cells]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
