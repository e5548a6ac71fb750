/** The first thing Tab reaches on a page. It lies above the page and is out of sight until then, so nothing moves for it. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#content"
      className="fixed top-3 left-3 z-20 -translate-y-24 rounded-control border border-line-strong bg-surface px-4 py-3 font-semibold text-brand focus:translate-y-0 print:hidden"
    >
      {children}
    </a>
  )
}
