const shapes = {
  home: ['M4 11l8-7 8 7v9H4z', 'M10 20v-5h4v5'],
  bars: ['M4 20V10M10 20V4M16 20v-7', 'M22 20H2'],
  trend: ['M3 17l6-6 4 4 8-9', 'M15 6h6v6'],
  eye: ['M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z', 'M12 14.6a2.6 2.6 0 100-5.2 2.6 2.6 0 000 5.2z'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  warn: ['M12 4l9 16H3z', 'M12 10v4.5', 'M12 17.2v.1'],
  up: ['M12 19V5', 'M6 11l6-6 6 6'],
  down: ['M12 5v14', 'M6 13l6 6 6-6'],
  level: ['M5 12h14'],
  menu: ['M4 7h16M4 12h16M4 17h16'],
  people: [
    'M9 11.5a3.5 3.5 0 100-7 3.5 3.5 0 000 7z',
    'M2.5 20c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5',
    'M16 5a3.2 3.2 0 010 6',
    'M18.5 14.8c1.8.8 2.8 2.5 3 5.2',
  ],
  gear: [
    'M4 7h9M19 7h1M4 17h1M11 17h9',
    'M16 9.5a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
    'M8 19.5a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
  ],
  plan: ['M4 6.5l1.5 1.5L8 5', 'M4 12.5L5.5 14 8 11', 'M4 18.5L5.5 20 8 17', 'M11.5 6.5H20M11.5 12.5H20M11.5 18.5H20'],
  cross: ['M7 7l10 10M17 7L7 17'],
  talk: ['M4 5h12v9H9l-4 3.5V14H4z', 'M19 9h1.5v9H20v2.5L16.5 18H11'],
  text: ['M6 3h9l4 4v14H6z', 'M14.5 3v4.5H19', 'M9 12h7M9 16h5'],
  tools: ['M3.5 9h17v10.5h-17z', 'M9 9V5.5h6V9', 'M3.5 13.5h17', 'M12 12.5v2'],
  workshop: ['M3.5 4.5h17v10h-17z', 'M8 20l4-5.5 4 5.5', 'M7.5 8h6M7.5 11h9'],
  print: ['M7 9V4h10v5', 'M6 18H4v-8h16v8h-2', 'M7 15h10v5H7z'],
} as const

export type IconName = keyof typeof shapes

/** A small line drawing beside a word; it never stands for one. */
export function Icon({ name, className = 'size-[1.15em]' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`shrink-0 fill-none stroke-current ${className}`}
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}

/** The product's mark: a doorway. */
export function Mark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" className={`shrink-0 fill-brand ${className}`}>
      <path d="M3 26V13C3 7 8 3 14 3s11 4 11 10v13h-7v-9a4 4 0 00-8 0v9z" />
    </svg>
  )
}
