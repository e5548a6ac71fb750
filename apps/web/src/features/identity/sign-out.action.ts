'use server'
import { signOut } from '@trivselsrum/contracts/identity'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function signOutAction(): Promise<void> {
  await call(signOut)
  redirect(paths.home())
}
