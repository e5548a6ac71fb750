'use client'
import type { ReactNode } from 'react'
import { forgetSaved } from '@/lib/kept-drafts'
import { signOutAction } from './sign-out.action'

/** Ends the session, and takes along what lies on the device of drafts that the server has. */
export function SignOutForm({
  action = signOutAction,
  children,
}: {
  /** Where it leads on to something else than the front page. */
  action?: () => Promise<void>
  children: ReactNode
}) {
  return (
    <form action={action} onSubmit={() => void forgetSaved()}>
      {children}
    </form>
  )
}
