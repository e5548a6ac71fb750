import type { Database } from './database.ts'

export type CompanyAddresses = ReturnType<typeof companyAddresses>

const MOST = 10_000

/**
 * Which company lies at an address (slug). An address never changes hands, so what was found once is remembered; it
 * opens nothing by itself, since whether somebody belongs there is asked in every transaction.
 */
export function companyAddresses(database: Database) {
  const known = new Map<string, string>()
  return {
    find: async (slug: string): Promise<string | undefined> => {
      const remembered = known.get(slug)
      if (remembered) return remembered
      const [row] = await database.unbound(
        (_, sql) => sql<{ id: string | null }>`SELECT app.company_id_of(${slug}) AS id`,
      )
      if (!row?.id) return undefined
      if (known.size >= MOST) known.clear()
      known.set(slug, row.id)
      return row.id
    },
  }
}
