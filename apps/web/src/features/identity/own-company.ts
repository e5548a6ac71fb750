import { readMe } from '@trivselsrum/contracts/identity'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { isSecure } from '@/env'
import { call } from '@/lib/api-server'

/** The reader's first company, for pages that greet whoever happens to be signed in; nobody is a good answer. */
export const findOwnCompany = cache(async (): Promise<{ slug: string; name: string } | undefined> => {
  if (!(await cookies()).has(isSecure() ? '__Host-access' : 'access')) return undefined
  return call(readMe).then(
    ({ companies }) => companies[0],
    () => undefined,
  )
})
