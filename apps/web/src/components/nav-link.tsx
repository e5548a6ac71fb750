'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the navigation that knows when it is where the reader is, or on the way there. */
export function NavLink({ href, isExact = false, children }: { href: string; isExact?: boolean; children: ReactNode }) {
  const path = usePathname()
  const isHere = isExact ? path === href : path === href || path.startsWith(`${href}/`)
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
