const shapes = {
  bullets: ['M9 6h11M9 12h11M9 18h11', 'M4.5 6v.1M4.5 12v.1M4.5 18v.1'],
  numbers: ['M10 6h10M10 12h10M10 18h10', 'M4 4.5l1.2-.8V9', 'M3.6 15.4c.4-1.4 2.6-1 2.2.4L3.6 19h2.6'],
  indent: ['M4 5h16M11 10h9M11 14h9M4 19h16', 'M4 9.5l3 2.5-3 2.5'],
  outdent: ['M4 5h16M11 10h9M11 14h9M4 19h16', 'M7 9.5L4 12l3 2.5'],
  undo: ['M8 5L4 9l4 4', 'M4 9h9.5a5.5 5.5 0 010 11H9'],
  redo: ['M16 5l4 4-4 4', 'M20 9h-9.5a5.5 5.5 0 000 11H15'],
  link: ['M10 14a4 4 0 005.7 0l3-3A4 4 0 0013 5.3l-1.2 1.2', 'M14 10a4 4 0 00-5.7 0l-3 3a4 4 0 005.7 5.7l1.2-1.2'],
  place: ['M4 7V5h16v2', 'M4 17v2h16v-2', 'M8 12h8'],
} as const

/** What a button above the text does, drawn; its name says it. */
export function Drawing({ name }: { name: keyof typeof shapes }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-5 shrink-0 fill-none stroke-current"
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
