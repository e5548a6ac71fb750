import type { importCompany as contract } from '@trivselsrum/contracts/leaving'
import type { Language } from '@trivselsrum/toolkit/tool'
import type { Config } from '../../config.ts'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { requireSession } from '../identity/queries.ts'
import { Damaged } from './archive.ts'
import { readArchive } from './read-archive.ts'
import { writeCompany } from './write-company.ts'

/**
 * Makes a company of an export, in one transaction. Whoever does it becomes its owner, in the place of the member with
 * their address where there is one; everybody else stands in it without an account until they accept an invitation.
 */
export function importCompany(config: Pick<Config, 'jwtSecret'>): PublicAction<typeof contract> {
  return async (context, { body }) => {
    const { database, newId, now, language } = context
    const { userId } = await requireSession(context)
    try {
      const contents = await readArchive(Buffer.from(body.archive, 'base64'))
      const companyId = newId()
      return await database.inSignUp({ companyId, userId }, async (_, sql, ask) => {
        const made = await writeCompany({ ...context, sql, ask, config }, contents, { companyId, userId })
        const actor = { membershipId: made.memberId, userId, role: 'owner' as const }
        await recordAct({ sql, actor, now, newId }, 'company-imported', {})
        return { company: made.slug }
      })
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
      throw new Problem('import-damaged', { fields: [{ path: 'archive', message: placeIn(error.place, language) }] })
    }
  }
}

/** `answers.json, række 17: score`. */
function placeIn({ file, row, column }: Damaged['place'], language: Language): string {
  const at = row === undefined ? '' : `, ${language === 'da' ? 'række' : 'row'} ${row}`
  return `${file}${at}${column ? `: ${column}` : ''}`
}
