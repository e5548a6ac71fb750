import type * as contract from '@trivselsrum/contracts/companies'
import type { CompanyAction } from '../../platform/scopes.ts'

export const readCompany: CompanyAction<typeof contract.readCompany> = async ({ db, actor }) => {
  const { slug, name } = await db.company.findFirstOrThrow()
  const me = await db.user.findFirstOrThrow({ where: { id: actor.userId }, select: { name: true } })
  return { slug, name, me: { name: me.name, role: actor.role } }
}
