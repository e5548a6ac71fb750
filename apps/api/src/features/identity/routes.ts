import * as contract from '@trivselsrum/contracts/identity'
import * as mailed from '@trivselsrum/contracts/mailed'
import { forCrowds } from '../../platform/crowds.ts'
import { seldom } from '../../platform/limits.ts'
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
  serve(contract.signUp, seldom(config, 'signing up', signUp(config)))
  serve(contract.signIn, signIn(config))
  serve(contract.renewSession, renewSession, forCrowds)
  serve(contract.signOut, signOut)
  serve(contract.readMe, readMe, forCrowds)
  serve(contract.chooseLanguage, chooseLanguage)

  serve(mailed.requestProof, requestProof(config))
  serve(mailed.proveByCode, proveByCode(config))
  serve(mailed.readMailedLink, readMailedLink)
  serve(mailed.proveByLink, seldom(config, 'proving', proveByLink))
  serve(mailed.requestReset, requestReset(config))
  serve(mailed.resetPassword, seldom(config, 'resetting', resetPassword))
}
