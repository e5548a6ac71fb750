/** A row of what the locks showed: what was opened, which tests saw it, and what else still held. */
export interface Shown {
  opened: string
  seenBy: string[]
  heldBy: string | undefined
}

/** The rows as lines of text, to be read by people. */
export function tableOf(title: string, rows: readonly Shown[]): string {
  const cells = rows.map(({ opened, seenBy, heldBy }) => [
    opened,
    seenBy.join(', '),
    heldBy ? `held by: ${heldBy}` : '',
  ])
  const widths = [0, 1].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${title}\n${lines.join('\n')}\n`
}
