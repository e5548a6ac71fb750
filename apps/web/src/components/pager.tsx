import Link from 'next/link'

/** The way to the pages beside this one, where there are any. */
export function Pager({
  label,
  ways,
}: {
  label: string
  ways: { key: string; href: string | undefined; text: string }[]
}) {
  const open = ways.flatMap(({ key, href, text }) => (href ? [{ key, href, text }] : []))
  if (open.length === 0) return null
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6 print:hidden">
      {open.map(({ key, href, text }) => (
        <Link
          key={key}
          href={href}
          className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
