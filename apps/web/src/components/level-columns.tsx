import { stepAt } from './ramp'

const HEIGHT = 52
const WIDTH = 17
const GAP = 5

/**
 * A few values on one scale as small columns, in the order of the ramp: a shape to compare with others like it. Nothing
 * of it is read out: the table of its figure says the same in figures.
 */
export function LevelColumns({ values, scale }: { values: number[]; scale: { min: number; max: number } }) {
  const width = values.length * (WIDTH + GAP) - GAP
  return (
    <svg aria-hidden="true" width={width} height={HEIGHT} className="shrink-0">
      {values.map((value, index) => {
        const { fill, pattern } = stepAt(index)
        const height = Math.max(2, (HEIGHT * (value - scale.min)) / (scale.max - scale.min))
        const place = { x: index * (WIDTH + GAP), width: WIDTH, rx: 2.5 }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the order
          <g key={index}>
            <rect {...place} height={HEIGHT} className="fill-sunken" />
            <rect {...place} y={HEIGHT - height} height={height} className={fill} />
            <rect {...place} y={HEIGHT - height} height={height} fill={pattern} opacity="0.35" />
          </g>
        )
      })}
    </svg>
  )
}
