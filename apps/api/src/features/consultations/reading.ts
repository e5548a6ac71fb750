import { type OpenConsultation, SHOWN_AT_FIRST, type ShownContribution } from '@trivselsrum/contracts/taking-part'
import type { Language } from '@trivselsrum/contracts/values'
import { dayOf } from '@trivselsrum/toolkit/day'
import { part, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { isOwn, isSupportedBy } from './codes.ts'
import { agreedIn, type ConsultationRow, readSections } from './queries.ts'
import { isOpenOn, isOutcomeTold } from './rules.ts'

type Asking = Pick<CompanyContext, 'sql' | 'now'>

/** What somebody asks to read: with a code, and of one section more. */
export interface Reading {
  receipt: string | null
  section?: string | undefined
  skip: number
}

/** The text that is out, and what was contributed so far, as everybody sees it who takes part. */
export async function readOpen(asking: Asking, row: ConsultationRow, reading: Reading): Promise<OpenConsultation> {
  const { sql, now } = asking
  const { id, title, form, language, lead, closesOn, membersOnly, fillIns } = row
  const sections = await readSections(sql, row)
  const shown = await readShown(asking, row, reading)
  return {
    id,
    ...(await readCompany(asking)),
    ...{ title, form, language, lead, closesOn, membersOnly, fillIns },
    isOpen: isOpenOn(row, dayOf(now)),
    sections: sections.map((section) => ({
      ...section,
      contributions: shown.filter((one) => one.section === section.id),
      total: shown.find((one) => one.section === section.id)?.total ?? 0,
    })),
    answer: answerOf(row),
  }
}

async function readCompany({ sql }: Asking) {
  const [company] = await sql<{ company: string; companyLanguage: Language; headcount: number | null }>`
    SELECT name AS company, language AS "companyLanguage", headcount FROM companies WHERE id = app.company_id()`
  if (!company) throw new Problem('not-found')
  return company
}

/** What the company answered to it all; nothing before it did. */
export function answerOf({ answer, answeredAt }: ConsultationRow) {
  return answeredAt && { text: answer, answeredAt }
}

interface ShownRow extends Omit<ShownContribution, 'passage'> {
  block: number | null
  from: number | null
  to: number | null
  passage: string | null
}

/** What is shown of a contribution `c`; one that was merged has the outcome of the one it was merged into, `t`. */
export function shownColumns(receipt: string | null): SqlPart {
  return part`c.id, c.kind, c.section, c.block, c.passage_from AS "from", c.passage_to AS "to", c.passage, c.words, c.text,
    c.name, COALESCE(agreed.count, 0) AS supports, ${isOwn(receipt)} AS "isMine", ${isSupportedBy(receipt)} AS "isSupported",
    COALESCE(t.outcome, c.outcome) AS outcome, CASE WHEN t.outcome IS NULL THEN c.reason ELSE t.reason END AS reason`
}

/** The contributions `c` of a consultation, each with the one it was merged into and how many agree. */
export function withStanding({ id }: ConsultationRow): SqlPart {
  return part`contributions c
    LEFT JOIN contributions t ON t.company_id = c.company_id AND t.id = c.merged_into
    LEFT JOIN ${agreedIn(id)} agreed ON agreed.id = c.id`
}

/** As it is shown: what became of it only to those who are to know by now. */
export function toShown(
  { block, from, to, passage, ...row }: ShownRow,
  course: ConsultationRow,
  now: Date,
): ShownContribution {
  const isOpen = isOpenOn(course, dayOf(now))
  const isTold = isOutcomeTold({ isAnswered: course.answeredAt !== null, isOpen, isMine: row.isMine })
  return { ...row, passage: passageOf({ block, from, to, passage }), ...(!isTold && { outcome: null, reason: '' }) }
}

export function passageOf({ block, from, to, passage }: Pick<ShownRow, 'block' | 'from' | 'to' | 'passage'>) {
  if (block === null || from === null || to === null || passage === null) return null
  return { block, from, to, text: passage }
}

/**
 * The first contributions of every section, or those of one from some place on, the most supported first; of those with as
 * many the order says nothing. What is hidden or was merged into another is shown to whoever sent it.
 */
async function readShown({ sql, now }: Asking, course: ConsultationRow, { receipt, section = '', skip }: Reading) {
  const rows = await sql<ShownRow & { total: number }>`
    SELECT * FROM (
      SELECT shown.*, row_number() OVER (PARTITION BY section ORDER BY supports DESC, id) AS place,
        count(*) OVER (PARTITION BY section)::int AS total
      FROM (SELECT ${shownColumns(receipt)}, c.hidden_reason, c.merged_into FROM ${withStanding(course)}
        WHERE c.consultation_id = ${course.id} AND NOT c.is_withdrawn) shown
      WHERE "isMine" OR (hidden_reason IS NULL AND merged_into IS NULL)
    ) placed
    WHERE (${section} IN ('', section)) AND place > ${section ? skip : 0} AND place <= ${(section ? skip : 0) + SHOWN_AT_FIRST}
    ORDER BY place`
  return rows.map(({ total, ...row }) => ({ ...toShown(row, course, now), total }))
}

/** One contribution as its contributor sees it. @throws Problem `not-found`. */
export async function readOwn({ sql, now }: Asking, course: ConsultationRow, receipt: string, id: string) {
  const [row] = await sql<ShownRow>`SELECT ${shownColumns(receipt)} FROM ${withStanding(course)} WHERE c.id = ${id}`
  if (!row?.isMine) throw new Problem('not-found')
  return toShown(row, course, now)
}
