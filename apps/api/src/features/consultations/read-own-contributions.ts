import type * as contract from '@trivselsrum/contracts/taking-part'
import type { Language } from '@trivselsrum/contracts/values'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { Config } from '../../config.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { isOwn } from './codes.ts'
import { readSections } from './queries.ts'
import { answerOf, shownColumns, toShown, withStanding } from './reading.ts'
import { isOpenOn } from './rules.ts'
import { withCode } from './with-code.ts'

type Row = Parameters<typeof toShown>[0] & { isWithdrawn: boolean }

/** Everything that was contributed with a code, in the order of the text. */
export function readOwnContributions(config: Config): PublicAction<typeof contract.readOwnContributions> {
  return (context, { body: { receipt } }) =>
    withCode(context, config, receipt, async ({ sql }, row) => {
      const { now } = context
      const [company] = await sql<{ name: string; language: Language }>`
        SELECT name, language FROM companies WHERE id = app.company_id()`
      const sections = await readSections(sql, row)
      const rows = await sql<Row>`
        SELECT ${shownColumns(receipt)}, c.is_withdrawn AS "isWithdrawn" FROM ${withStanding(row)}
        WHERE c.consultation_id = ${row.id} AND ${isOwn(receipt)}
        ORDER BY array_position(${row.sections}::text[], c.section), c.block, c.passage_from, c.id LIMIT 100`
      return {
        consultation: row.id,
        company: company?.name ?? '',
        companyLanguage: company?.language ?? 'da',
        title: row.title,
        closesOn: row.closesOn,
        isOpen: isOpenOn(row, dayOf(now)),
        contributions: rows.map(({ isWithdrawn, ...contribution }) => ({
          ...toShown(contribution, row, now),
          heading: sections.find(({ id }) => id === contribution.section)?.heading ?? '',
          isWithdrawn,
        })),
        answer: answerOf(row),
      }
    })
}
