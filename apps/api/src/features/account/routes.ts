import * as contract from '@trivselsrum/contracts/account'
import type { Platform, ServePublic } from '../../platform/scopes.ts'
import { changeName } from './change-name.ts'
import { changePassword } from './change-password.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'
import { listSessions } from './list-sessions.ts'

export function accountRoutes(serve: ServePublic, { config }: Platform) {
  serve(contract.changeName, changeName)
  serve(contract.changePassword, changePassword(config))
  serve(contract.listSessions, listSessions)
  serve(contract.endSession, endSession)
  serve(contract.endOtherSessions, endOtherSessions)
}
