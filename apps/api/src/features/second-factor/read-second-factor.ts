import type * as contract from '@trivselsrum/contracts/second-factor'
import type { PublicAction } from '../../platform/scopes.ts'
import { inOwnAccount } from '../identity/own-account.ts'

export const readSecondFactor: PublicAction<typeof contract.readSecondFactor> = (context) =>
  inOwnAccount(context, async ({ db, userId }) => {
    const app = await db.authenticatorApp.findFirst({ where: { userId, confirmedAt: { not: null } } })
    const companies = await db.company.findMany({ where: { requiresSecondFactor: true }, select: { name: true } })
    return {
      app: app?.confirmedAt ? { since: app.confirmedAt } : null,
      passkeys: await db.passkey.findMany({ where: { userId }, orderBy: { id: 'asc' } }),
      recoveryCodesLeft: await db.recoveryCode.count({ where: { userId, usedAt: null } }),
      requiredBy: companies.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'da')),
    }
  })
