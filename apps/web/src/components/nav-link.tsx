'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

interface NavLinkProps {
  href: string
  /** Whether the pages below do not belong to it. */
  isExact?: boolean
  /** A page elsewhere that belongs to it, and those below it. */
  also?: string
  children: ReactNode
}

/** A link of the navigation that knows when it is where the reader is, or on the way there. */
export function NavLink({ href, isExact = false, also, children }: NavLinkProps) {
  const path = usePathname()
  const isAt = (address: string) => path === address || (!isExact && path.startsWith(`${address}/`))
  const isHere = isAt(href) || (also !== undefined && isAt(also))
  return (
    <Link
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className="flex min-h-11 items-center gap-2.5 rounded-[10px] px-2.5 text-base text-ink max-lg:[&_svg]:hidden lg:px-3 no-underline hover:bg-sunken aria-[current]:bg-brand-soft aria-[current]:font-semibold aria-[current]:text-brand"
    >
      {children}
    </Link>
  )
}
