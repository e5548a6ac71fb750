import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

const base =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-control border-[1.5px] px-5 py-2.5 text-base/tight font-semibold no-underline motion-safe:transition-colors motion-safe:duration-150 print:hidden disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60'

const looks = {
  primary: 'border-transparent bg-brand text-brand-ink hover:bg-brand-strong',
  quiet: 'border-line-strong bg-transparent text-brand hover:bg-brand-soft',
  grave: 'border-transparent bg-accent text-brand-ink hover:opacity-90',
}

export type ButtonLook = keyof typeof looks

/** The look of a button, for the parts of the headless library that bring their own element. */
export function buttonClass(look: ButtonLook = 'primary'): string {
  return `${base} ${looks[look]}`
}

/** A button is a verb. One that cannot be pressed says beside it why. */
export function Button({
  look = 'primary',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="button" {...rest} className={`${buttonClass(look)} ${className}`} />
}

/** A link that looks like a button: it leads somewhere, a button does something. */
export function ButtonLink({
  look = 'primary',
  href,
  children,
}: {
  look?: ButtonLook
  href: string
  children: ReactNode
}) {
  return (
    <Link href={href} className={buttonClass(look)}>
      {children}
    </Link>
  )
}
