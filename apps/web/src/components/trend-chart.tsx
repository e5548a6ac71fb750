import { scaleLinear } from 'd3-scale'

interface TrendPoint {
  key: string
  /** Under the axis; empty where labels would stand too close. */
  label: string
  /** `null` where nothing was measured: the line breaks. */
  value: number | null
  figure: string
}

interface TrendChartProps {
  points: TrendPoint[]
  domain: { min: number; max: number }
  ticks: number[]
  /** What stands where nothing was measured. */
  gapLabel: string
  height?: number
  stroke?: string
}

const TOP = 22
const BOTTOM = 26

/**
 * Values over time as a line that breaks at gaps. Widths are in percent, so that text keeps its size on a phone. Nothing
 * of it is read out: the caption and the table of its figure say the same in words.
 */
export function TrendChart({
  points,
  domain,
  ticks,
  gapLabel,
  height = 200,
  stroke = 'stroke-brand',
}: TrendChartProps) {
  const y = scaleLinear([domain.min, domain.max], [height - BOTTOM, TOP])
  const inset = points.length > 1 ? 5 : 50
  const x = (index: number) => (points.length > 1 ? inset + (index * (100 - 2 * inset)) / (points.length - 1) : inset)
  const last = points.findLastIndex(({ value }) => value !== null)
  return (
    <div className="flex text-[12.5px] text-ink-soft tabular-nums">
      <svg aria-hidden="true" width="30" height={height} className="shrink-0 fill-current">
        {ticks.map((tick) => (
          <text key={tick} x="24" y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        ))}
      </svg>
      <svg aria-hidden="true" width="100%" height={height} className="min-w-0 flex-1 overflow-visible fill-current">
        {ticks.map((tick) => (
          <line key={tick} x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
        ))}
        {points.slice(1).map((point, index) => {
          const before = points[index]
          if (point.value === null || before?.value == null) return null
          return (
            <line
              key={point.key}
              x1={`${x(index)}%`}
              x2={`${x(index + 1)}%`}
              y1={y(before.value)}
              y2={y(point.value)}
              strokeWidth="2.6"
              strokeLinecap="round"
              className={stroke}
            />
          )
        })}
        {points.map(({ key, label, value, figure }, index) => (
          <g key={key}>
            <text x={`${x(index)}%`} y={height - 6} textAnchor="middle">
              {label}
            </text>
            {value === null ? (
              <text x={`${x(index)}%`} y={y(domain.min) - 8} textAnchor="middle">
                {gapLabel}
              </text>
            ) : (
              <TrendMark x={x(index)} y={y(value)} figure={figure} isLast={index === last} />
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}

function TrendMark({ x, y, figure, isLast }: { x: number; y: number; figure: string; isLast: boolean }) {
  return (
    <>
      <circle cx={`${x}%`} cy={y} r={isLast ? 5.5 : 3.6} className={isLast ? 'fill-accent' : 'fill-brand'}>
        <title>{figure}</title>
      </circle>
      {isLast && (
        <text x={`${x}%`} y={y - 12} textAnchor="middle" className="fill-ink text-[15px] font-bold">
          {figure}
        </text>
      )}
    </>
  )
}
