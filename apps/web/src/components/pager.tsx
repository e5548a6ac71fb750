import Link from 'next/link'

interface PagerProps {
  label: string
  /** Where the reader is, in words. */
  position: string
  earlier: { href: string; text: string } | undefined
  later: { href: string; text: string } | undefined
}

/** The way through a list of several pages; nothing where there is one. */
export function Pager({ label, position, earlier, later }: PagerProps) {
  if (!earlier && !later) return null
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-5 gap-y-1 print:hidden">
      {[earlier, later].map(
        (way) =>
          way && (
            <Link
              key={way.href}
              href={way.href}
              className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
            >
              {way.text}
            </Link>
          ),
      )}
      <span className="text-[0.95rem] text-ink-soft">{position}</span>
    </nav>
  )
}
