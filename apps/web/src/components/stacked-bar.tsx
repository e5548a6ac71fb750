import { stepAt } from './ramp'

/** Counts in order as shares of one bar, in the order of the ramp; each share carries its count where there is room. */
export function StackedBar({ counts }: { counts: readonly number[] }) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const shares = counts.map((count, index) => ({
    count,
    from: (100 * counts.slice(0, index).reduce((sum, before) => sum + before, 0)) / total,
    width: (100 * count) / total,
  }))
  return (
    <svg aria-hidden="true" width="100%" height="22">
      {shares.map(({ count, from, width }, index) => {
        const { fill, pattern } = stepAt(index)
        return (
          count > 0 && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a share is its place in the order
            <g key={index}>
              <rect x={`${from}%`} width={`${width}%`} height="22" className={fill} />
              <rect x={`${from}%`} width={`${width}%`} height="22" fill={pattern} opacity="0.35" />
              <line x1={`${from}%`} x2={`${from}%`} y2="22" strokeWidth={from > 0 ? 2 : 0} className="stroke-surface" />
            </g>
          )
        )
      })}
    </svg>
  )
}
