import type { ReactNode } from 'react'

/** Choices as plain links: they work without script, and must not be fetched before they are pressed. */
export function PreferenceLinks({
  label,
  choices,
}: {
  label: string
  choices: { href: string; text: ReactNode; isChosen: boolean; language?: string }[]
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-3 gap-y-1 text-[0.95rem]">
      {choices.map(({ href, text, isChosen, language }) => (
        <a
          key={href}
          href={href}
          hrefLang={language}
          lang={language}
          aria-current={isChosen ? 'true' : undefined}
          className="inline-flex min-h-8 items-center text-ink-soft underline-offset-3 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
        >
          {text}
        </a>
      ))}
    </nav>
  )
}
