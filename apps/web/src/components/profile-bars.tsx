import { stepAt } from './ramp'

export interface Bar {
  id: string
  label: string
  value: number
  figure: string
  /** One word for where the value lies. */
  band: string
}

/** Horizontal bars on one scale, in the order of the ramp, with marks where a band begins. */
export function ProfileBars({
  bars,
  scale,
  marks,
}: {
  bars: Bar[]
  scale: { min: number; max: number }
  marks: number[]
}) {
  const share = (value: number) => `${(100 * (value - scale.min)) / (scale.max - scale.min)}%`
  return (
    <ul className="grid gap-3.5">
      {bars.map((bar, index) => {
        const { fill, pattern } = stepAt(index)
        return (
          <li
            key={bar.id}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1.5 sm:grid-cols-[7.6rem_1fr_6.6rem]"
          >
            <span>{bar.label}</span>
            <svg
              aria-hidden="true"
              width="100%"
              height="22"
              className="order-last col-span-2 sm:order-none sm:col-span-1"
            >
              <rect width="100%" height="22" rx="7" className="fill-sunken" />
              <g className="bar-grows">
                <rect width={share(bar.value)} height="22" rx="7" className={fill} />
                <rect width={share(bar.value)} height="22" rx="7" fill={pattern} opacity="0.35" />
              </g>
              {marks.map((mark) => (
                <line key={mark} x1={share(mark)} x2={share(mark)} y2="22" strokeWidth="2" className="stroke-ground" />
              ))}
            </svg>
            <span className="text-right tabular-nums sm:text-left">
              <b className="font-semibold">{bar.figure}</b> <span className="text-ink-soft">{bar.band}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
