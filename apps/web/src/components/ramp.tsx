/**
 * One ramp of five steps, from clay to deep green, for whatever has an order: each step has a colour and a pattern of
 * its own, never a colour alone. Steps are counted from 0.
 */
export interface Step {
  fill: string
  stroke: string
  pattern: string
}

const ramp: readonly Step[] = [
  { fill: 'fill-ramp-1', stroke: 'stroke-ramp-1', pattern: 'url(#ramp-1)' },
  { fill: 'fill-ramp-2', stroke: 'stroke-ramp-2', pattern: 'url(#ramp-2)' },
  { fill: 'fill-ramp-3', stroke: 'stroke-ramp-3', pattern: 'url(#ramp-3)' },
  { fill: 'fill-ramp-4', stroke: 'stroke-ramp-4', pattern: 'url(#ramp-4)' },
  { fill: 'fill-ramp-5', stroke: 'stroke-ramp-5', pattern: 'none' },
]

/** The step of a place in an order of five or fewer. */
export function stepAt(index: number): Step {
  return ramp[Math.min(Math.max(index, 0), ramp.length - 1)] as Step
}

/** The patterns that lie over the colours: once on every page that has a chart. From coarse to solid. */
export function RampPatterns() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        <pattern id="ramp-1" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2="9" className="stroke-surface" strokeWidth="3.5" />
        </pattern>
        <pattern id="ramp-2" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <line y2="9" className="stroke-surface" strokeWidth="2.5" />
        </pattern>
        <pattern id="ramp-3" width="8" height="8" patternUnits="userSpaceOnUse">
          <circle cx="4" cy="4" r="1.5" className="fill-surface" />
        </pattern>
        <pattern id="ramp-4" width="7" height="7" patternUnits="userSpaceOnUse">
          <line y1="3.5" y2="3.5" x2="7" className="stroke-surface" strokeWidth="1.2" />
        </pattern>
      </defs>
    </svg>
  )
}
