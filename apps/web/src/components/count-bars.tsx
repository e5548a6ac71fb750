export interface Count {
  id: string
  label: string
  count: number
}

/** How many of each, as bars on one scale; each carries its number. For what has no order of its own. */
export function CountBars({ counts }: { counts: readonly Count[] }) {
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <ul className="grid gap-3">
      {counts.map(({ id, label, count }) => (
        <li key={id} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1">
          <span>{label}</span>
          <b className="font-semibold tabular-nums">{count}</b>
          <svg aria-hidden="true" width="100%" height="12" className="col-span-2">
            <rect width="100%" height="12" rx="4" className="fill-sunken" />
            <rect width={`${(100 * count) / most}%`} height="12" rx="4" className="bar-grows fill-brand" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
