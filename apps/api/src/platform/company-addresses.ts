import type { Database } from './database.ts'
import { Problem } from './problems.ts'

export type CompanyAddresses = ReturnType<typeof companyAddresses>

const MOST = 10_000

/**
 * Which company lies at an address (slug). What was found once is remembered; it opens nothing by itself, since whether
 * somebody belongs there is asked in every transaction.
 */
export function companyAddresses(database: Database) {
  const known = new Map<string, string>()
  const find = async (slug: string): Promise<string | undefined> => {
    const remembered = known.get(slug)
    if (remembered) return remembered
    const [row] = await database.unbound(
      (_, sql) => sql<{ id: string | null }>`SELECT app.company_id_of(${slug}) AS id`,
    )
    if (!row?.id) return undefined
    if (known.size >= MOST) known.clear()
    known.set(slug, row.id)
    return row.id
  }
  return {
    find,
    /**
     * Does something in the company at an address. An address changes hands when its company was deleted and another
     * takes it: whoever is not found where it led before is looked for once more.
     *
     * @throws Problem `not-found`.
     */
    at: async <T>(slug: string, work: (companyId: string) => Promise<T>): Promise<T> => {
      const companyId = await find(slug)
      if (!companyId) throw new Problem('not-found')
      try {
        return await work(companyId)
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'not-found')) throw error
        known.delete(slug)
        const current = await find(slug)
        if (!current || current === companyId) throw error
        return work(current)
      }
    },
  }
}
