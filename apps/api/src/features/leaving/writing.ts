import type { Config } from '../../config.ts'
import type { Ask, Sql } from '../../platform/database.ts'
import type { PublicContext } from '../../platform/scopes.ts'

/** What writing a company down is done with. */
export interface Writing extends Pick<PublicContext, 'now' | 'newId' | 'library'> {
  sql: Sql
  ask: Ask
  config: Pick<Config, 'jwtSecret'>
}
