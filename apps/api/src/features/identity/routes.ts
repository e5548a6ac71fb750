import * as contract from '@trivselsrum/contracts/identity'
import * as mailed from '@trivselsrum/contracts/mailed'
import type { Platform, ServePublic } from '../../platform/scopes.ts'
import { chooseLanguage } from './choose-language.ts'
import { proveByCode } from './prove-by-code.ts'
import { proveByLink } from './prove-by-link.ts'
import { readMailedLink } from './read-mailed-link.ts'
import { readMe } from './read-me.ts'
import { renewSession } from './renew-session.ts'
import { requestProof } from './request-proof.ts'
import { requestReset } from './request-reset.ts'
import { resetPassword } from './reset-password.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signUp } from './sign-up.ts'

export function identityRoutes(serve: ServePublic, { config }: Platform) {
  // Hashing passwords is dear and sign-ups are rare: an address may try a twentieth of its usual calls in an hour.
  const seldom = { config: { rateLimit: { max: Math.ceil(config.requestsPerMinute / 20), timeWindow: '1 hour' } } }
  serve(contract.signUp, signUp(config), seldom)
  serve(contract.signIn, signIn(config))
  serve(contract.renewSession, renewSession)
  serve(contract.signOut, signOut)
  serve(contract.readMe, readMe)
  serve(contract.chooseLanguage, chooseLanguage)

  serve(mailed.requestProof, requestProof(config))
  serve(mailed.proveByCode, proveByCode(config))
  serve(mailed.readMailedLink, readMailedLink)
  serve(mailed.proveByLink, proveByLink, seldom)
  serve(mailed.requestReset, requestReset(config))
  serve(mailed.resetPassword, resetPassword, seldom)
}
