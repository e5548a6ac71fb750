import type { Language } from '@trivselsrum/toolkit/tool'
import type { Sql } from '../../platform/database.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { slugOf } from './rules.ts'

/**
 * Makes a company at the first address that is free, of its name or of what it wishes for. Two of one name at once meet
 * at the unique index: the second waits for the first, then takes the next address.
 *
 * @returns the address.
 */
export async function createCompany(
  sql: Sql,
  { now, newId }: Pick<PublicContext, 'now' | 'newId'>,
  { id, name, language, wish = name }: { id: string; name: string; language: Language; wish?: string },
): Promise<string> {
  const wanted = slugOf(wish)
  const numbered = Array.from({ length: 8 }, (_, index) => `${wanted}-${index + 2}`)
  for (const slug of [wanted, ...numbered, `${wanted}-${newId().slice(-8)}`]) {
    const made = await sql`
      INSERT INTO companies (id, slug, name, language, created_at)
      VALUES (${id}, ${slug}, ${name}, ${language}, ${now})
      ON CONFLICT (slug) DO NOTHING RETURNING id`
    if (made.length) return slug
  }
  throw new Error('no address is free for a new company')
}
