import * as contract from '@trivselsrum/contracts/second-factor'
import type { Platform, ServePublic } from '../../platform/scopes.ts'
import { sealer } from '../../platform/sealing.ts'
import { addPasskey } from './add-passkey.ts'
import { beginAuthenticatorApp } from './begin-authenticator-app.ts'
import { beginPasskey } from './begin-passkey.ts'
import { confirmAuthenticatorApp } from './confirm-authenticator-app.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { finishSignInWithPasskey } from './finish-sign-in-with-passkey.ts'
import { readAuthenticatorSetUp } from './read-authenticator-set-up.ts'
import { readPendingSignIn } from './read-pending-sign-in.ts'
import { readSecondFactor } from './read-second-factor.ts'
import { removeAuthenticatorApp } from './remove-authenticator-app.ts'
import { removePasskey } from './remove-passkey.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'

export function secondFactorRoutes(serve: ServePublic, { config }: Platform) {
  const means = { config, sealer: sealer(config.sealingSecret) }
  serve(contract.readSecondFactor, readSecondFactor)
  serve(contract.beginAuthenticatorApp, beginAuthenticatorApp(means))
  serve(contract.readAuthenticatorSetUp, readAuthenticatorSetUp(means))
  serve(contract.confirmAuthenticatorApp, confirmAuthenticatorApp(means))
  serve(contract.removeAuthenticatorApp, removeAuthenticatorApp(means))
  serve(contract.renewRecoveryCodes, renewRecoveryCodes(means))
  serve(contract.beginPasskey, beginPasskey(means))
  serve(contract.addPasskey, addPasskey(means))
  serve(contract.removePasskey, removePasskey(means))
  serve(contract.readPendingSignIn, readPendingSignIn(means))
  serve(contract.finishSignIn, finishSignIn(means))
  serve(contract.finishSignInWithPasskey, finishSignInWithPasskey(means))
}
