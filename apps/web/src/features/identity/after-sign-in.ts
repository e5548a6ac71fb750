import type { Me } from '@trivselsrum/contracts/identity'
import { cookies } from 'next/headers'
import { ownPath, paths } from '@/lib/paths'
import { preferenceCookies } from '@/lib/preferences'

/** Where somebody goes who has just signed in; what they speak goes along to a device that does not know yet. */
export async function afterSignIn(me: Me, next: string | undefined): Promise<string> {
  const jar = await cookies()
  // A language chosen on this device stays; on one where none was, the account's is spoken.
  if (!jar.has(preferenceCookies.language))
    jar.set(preferenceCookies.language, me.language, { path: '/', maxAge: 31_536_000, sameSite: 'lax' })
  return ownPath(next) ?? (me.companies[0] ? paths.company(me.companies[0].slug) : paths.account())
}
