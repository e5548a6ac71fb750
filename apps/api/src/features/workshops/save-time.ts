import type { CompanyContext } from '../../platform/scopes.ts'
import type { Time } from './time.ts'

/** Writes down the time of a workshop that is locked. */
export async function saveTime({ sql }: Pick<CompanyContext, 'sql'>, workshop: string, { endsAt, timeLeft }: Time) {
  await sql`
    UPDATE workshops SET ends_at = ${endsAt}, time_left = ${timeLeft}
    WHERE company_id = app.company_id() AND id = ${workshop}`
}
