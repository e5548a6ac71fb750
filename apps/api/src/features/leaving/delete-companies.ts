import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import type { Report, Scheduled } from '../../platform/queue.ts'

interface Means {
  database: Database
  clock: Clock
  report: Report
}

/** How long one company may take: it is emptied whole or not at all. */
const LONGEST = '10min'

/**
 * Deletes the companies whose time has come, each in one transaction: whoever is cut off leaves it whole, and of two at
 * once one deletes it. That their time has come is asked by this clock, and by the database's own before it lets go.
 */
export function deletionOfCompanies({ database, clock, report }: Means): Scheduled {
  return {
    name: 'delete-companies',
    times: '*/10 * * * *',
    run: async () => {
      for (;;) {
        const [due] = await database.unbound(
          (_, sql) => sql<{ id: string | null }>`SELECT app.company_to_delete(${clock.now()}) AS id`,
        )
        if (!due?.id || !(await deleteCompany(database, due.id))) return
        report('info', { event: 'a company was deleted', company: due.id })
      }
    },
  }
}

function deleteCompany(database: Database, id: string): Promise<boolean> {
  return database.asNobody(id, async ({ sql }) => {
    await sql`SELECT set_config('statement_timeout', ${LONGEST}, true)`
    const [outcome] = await sql<{ isGone: boolean }>`SELECT app.delete_company() AS "isGone"`
    return outcome?.isGone ?? false
  })
}
