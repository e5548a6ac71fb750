import { readAuditLog } from '@trivselsrum/contracts/audit'
import {
  exportPlanAsCsv,
  exportPlanAsDocx,
  exportPlanAsPdf,
  exportPlanAsXlsx,
  mostInPlan,
  mostOnPaper,
} from '@trivselsrum/contracts/documents'
import type { PlanFilter } from '@trivselsrum/contracts/plan'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { paragraphsOfDocx, partsOf, rowsOfDocx } from '../../../../test/documents.ts'
import {
  asAdmin,
  closedRound,
  type Member,
  movableClock,
  newCompany,
  refusal,
  startApp,
  statementIds,
} from '../../../../test/harness.ts'
import { joined } from '../../../../test/inviting.ts'
import { textOfPdf } from '../../../../test/pdf.ts'
import { newDepartment, newMember } from '../../../../test/people.ts'
import { planOf } from '../../../../test/planning.ts'
import { plainCell } from '../../../platform/csv.ts'

const clock = movableClock()
const app = await startApp({ clock })
const company = await newCompany(app, 'Blåbær & "Søn" ApS')
const leader = await newMember(app, company.company, 'leader')
const member = await joined(app, company, { name: 'Åse =1+1 Ærø' })
const gone = await joined(app, company, { name: 'Ole Gået' })
const plan = planOf(company)
const statement = statementIds[9] ?? ''
const statementWords = 'Trives en medarbejder ikke, tilbyder vi støtte.'
const written = await writePlan()

/** Actions with all that breaks files: formulas, quotes, separators, line breaks, other scripts, nothing at all. */
async function writePlan() {
  await closedRound(company, '2026-Q3')
  const department = await newDepartment(company.company, 'Værksted; "Nord"')
  const full = await plan.make({
    title: '=HYPERLINK("http://x";"klik")',
    problem: 'Første linje\n"Anden"; linje, \u{1F331} på Ærø\r\ntredje\tlinje',
    level: 'organisation',
    responsible: gone.id,
    participants: [member.id],
    department,
    deadline: '2026-12-31',
    followUpOn: '2027-02-01',
    measure: '-1 sygedag\n+1 god dag',
    origin: { kind: 'round', quarter: '2026-Q3', statement },
  })
  for (const text of ['Den første', '@nyeste: =1+1\nog «mere»']) {
    clock.moveBy(60)
    await plan.note(full, text)
  }
  await plan.make({ title: '+1 pause', responsibleName: '-Konsulent' })
  const dropped = await plan.make({ title: '-1 møde om ugen', level: 'leaders' })
  await plan.move(dropped, 'dropped', "'=ikke nu'")
  await plan.make({
    title: '@alle: \u05e9\u05dc\u05d5\u05dd \u0633\u0644\u0627\u0645 \u{1F469}\u200D\u{1F52C}',
    level: 'individual',
  })
  await plan.make({ title: 'Kun et navn', deadline: '2026-11-24' })
  await asAdmin(`UPDATE memberships SET state = 'removed' WHERE id = $1`, [gone.id])
  // A day later the last one is late.
  clock.moveTo('2026-11-25T10:00:00Z')
  return storedPlan()
}

/** What stands in the database, put into the words of the Danish file by hand. */
async function storedPlan() {
  const rows = await asAdmin<Record<string, string | null>>(
    `SELECT title, problem, CASE status WHEN 'planned' THEN 'Planlagt' WHEN 'dropped' THEN 'Droppet' END AS status,
       (status_since AT TIME ZONE 'Europe/Copenhagen')::date::text AS since,
       CASE level WHEN 'individual' THEN 'Den enkelte' WHEN 'group' THEN 'Gruppen' WHEN 'leaders' THEN 'Ledelsen' ELSE 'Organisationen' END AS level,
       CASE responsible WHEN $2 THEN 'Ole Gået (er her ikke mere)' ELSE a.responsible_name END AS responsible,
       (SELECT u.name FROM action_participants p JOIN memberships m ON m.id = p.membership_id JOIN users u ON u.id = m.user_id WHERE p.action_id = a.id) AS participants,
       d.name AS department, deadline::text, CASE WHEN deadline < '2026-11-25' AND status = 'planned' THEN 'Ja' ELSE 'Nej' END AS overdue,
       measure, follow_up_on::text AS "followUp", drop_reason AS "dropReason",
       CASE WHEN round_id IS NULL THEN 'Lavet fra bunden' ELSE '3. kvartal 2026: ' || $3 END AS origin,
       (SELECT count(*) FROM action_notes n WHERE n.action_id = a.id)::text AS notes,
       (SELECT text FROM action_notes n WHERE n.action_id = a.id ORDER BY written_at DESC LIMIT 1) AS note,
       (SELECT 'Karen Holm' FROM action_notes n WHERE n.action_id = a.id LIMIT 1) AS "noteBy",
       (SELECT '2026-11-24' FROM action_notes n WHERE n.action_id = a.id LIMIT 1) AS "noteOn",
       (a.created_at AT TIME ZONE 'Europe/Copenhagen')::date::text AS "createdOn", 'Karen Holm' AS "createdBy"
     FROM actions a JOIN companies c ON c.id = a.company_id LEFT JOIN departments d ON d.id = a.department_id
     WHERE c.slug = $1 ORDER BY a.settled_at DESC, a.deadline, a.id`,
    [company.company, gone.id, statementWords],
  )
  // Lines end alike in every format.
  return rows.map((row) => Object.values(row).map((value) => (value ?? '').replaceAll('\r\n', '\n')))
}

const params = { company: company.company }
const csv = (by: Member = company, query: PlanFilter = {}) => by.call(exportPlanAsCsv, { params, query })
const rowsOfCsv = (file: string) =>
  (parse(file, { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][]).map((row) => row.map(plainCell))
const titlesIn = async (by: Member, query: PlanFilter = {}) =>
  rowsOfCsv(await csv(by, query))
    .slice(1)
    .map(([title]) => title)

describe('the plan as a table', () => {
  test('as CSV holds every field as it is stored, behind the mark of UTF-8, and no cell that is a formula', async () => {
    const file = await csv()
    expect(file.startsWith('\ufeff"Tiltag";"Hvorfor";"Status"')).toBe(true)
    const [head, ...rows] = rowsOfCsv(file)
    expect(head).toHaveLength(20)
    expect(rows).toEqual(written)
    for (const cell of file.matchAll(/"((?:[^"]|"")*)"/g)) expect(cell[1]).not.toMatch(/^\s*[=+\-@]/)
  })

  test('as a spreadsheet holds every field as it is stored: texts as texts, days as days, nothing reckoned', async () => {
    const file = await company.call(exportPlanAsXlsx, { params, query: {} })
    const [table, about] = await readXlsxFile(Buffer.from(file), { trim: false })
    const [head, ...rows] = table?.data ?? []
    expect(head?.slice(0, 3)).toEqual(['Tiltag', 'Hvorfor', 'Status'])
    const asText = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''))
    expect(rows.map((row) => row.map(asText))).toEqual(written)
    expect(rows.find(([title]) => title === 'Kun et navn')?.[8]).toBeInstanceOf(Date)
    const parts = partsOf(file)
    for (const [name, text] of parts) if (name.startsWith('xl/worksheets/')) expect(text).not.toMatch(/<f[ >/]/)
    expect(parts.get('xl/styles.xml')).toContain('formatCode="@"')
    expect([table?.sheet, about?.sheet]).toEqual(['Handlingsplan', 'Om udtrækket'])
    expect(about?.data).toEqual([
      ['Virksomhed', 'Blåbær & "Søn" ApS'],
      ['Hentet den', '25. november 2026'],
      ['Udvalg', 'Hele planen'],
      ['Antal tiltag', '5 tiltag'],
    ])
  })

  test('is narrowed down as the list is, and says so', async () => {
    expect(await titlesIn(company, { status: 'dropped' })).toEqual(['-1 møde om ugen'])
    const query = { only: 'overdue', search: 'navn', level: 'group' } as const
    const file = await company.call(exportPlanAsXlsx, { params, query })
    const [table, about] = await readXlsxFile(Buffer.from(file))
    expect(table?.data.slice(1).map(([title]) => title)).toEqual(['Kun et navn'])
    expect(about?.data[2]).toEqual(['Udvalg', 'Niveau: Gruppen · Kun: dem over fristen · Ord i titlen: navn'])
  })

  test('speaks the reader’s language', async () => {
    const response = await app.inject({
      method: 'POST',
      url: `/api/companies/${company.company}/plan/export/csv`,
      headers: { 'sec-fetch-site': 'same-origin', 'accept-language': 'en' },
      cookies: Object.fromEntries(company.cookies),
    })
    expect(response.body).toContain('"Action";"Why";"Status"')
    expect(response.body).toContain('"Made from scratch"')
  })
})

/** Where a text of the plan must stand in a document for paper. */
const allTexts = () =>
  written.flatMap(([title, problem, , , , responsible, participants, department, , , measure, , reason, , , note]) =>
    [title, problem, responsible, participants, department, measure, reason, note].filter(Boolean),
  )

describe('the plan on paper', () => {
  test('as a text document holds every text as it is stored, an action a row', async () => {
    const file = await company.call(exportPlanAsDocx, { params, query: {} })
    const [head, ...rows] = rowsOfDocx(file)
    expect(head?.flat()).toEqual(['Tiltag', 'Status', 'Hvem', 'Hvornår', 'Sådan ser vi, at det virkede'])
    expect(rows.map(([first]) => first?.[0])).toEqual(written.map(([title]) => title))
    const said = paragraphsOfDocx(file).join('\n')
    for (const text of allTexts()) expect(said).toContain(text)
    const full = rows.find(([first]) => first?.[0]?.startsWith('=HYPERLINK')) ?? []
    expect(full.flat()).toEqual([
      '=HYPERLINK("http://x";"klik")',
      'Første linje\n"Anden"; linje, \u{1F331} på Ærø\ntredje\tlinje',
      `Kommer fra\n3. kvartal 2026: ${statementWords}`,
      'Planlagt',
      'Status siden\n24. november 2026',
      'Niveau\nOrganisationen',
      'Ansvarlig\nOle Gået (er her ikke mere)',
      'Deltagere\nÅse =1+1 Ærø',
      'Afdeling\nVærksted; "Nord"',
      'Frist\n31. december 2026',
      'Opfølgning\n1. februar 2027',
      'Oprettet den\n24. november 2026, Karen Holm',
      '-1 sygedag\n+1 god dag',
      '2 noter, den nyeste\n24. november 2026, Karen Holm: @nyeste: =1+1\nog «mere»',
    ])
    expect(partsOf(file).get('word/document.xml')).toContain('w:tblHeader')
  })

  test('as a PDF holds what the text document holds, tagged and in its language', async () => {
    const file = await company.call(exportPlanAsPdf, { params, query: {} })
    const said = await textOfPdf(file)
    for (const text of [
      'Handlingsplan',
      'Blåbær & "Søn" ApS',
      '=HYPERLINK("http://x";"klik")',
      '-1 møde om ugen',
      '2 noter, den nyeste',
      '@nyeste: =1+1 og «mere»',
      'Over fristen',
      'Hele planen',
    ])
      expect(said).toContain(text)
    const raw = Buffer.from(file).toString('latin1')
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang']) expect(raw).toContain(mark)
  })

  test('in letters that the product’s typefaces have it is PDF/UA, and an empty one says that it is empty', async () => {
    const other = await newCompany(app)
    const at = { params: { company: other.company }, query: {} }
    expect(await textOfPdf(await other.call(exportPlanAsPdf, at))).toContain('Der er ingen tiltag i det, der er valgt.')
    await planOf(other).make({ title: 'Trivselsrum'.repeat(18), problem: 'Æblet'.repeat(60) })
    expect(Buffer.from(await other.call(exportPlanAsPdf, at)).toString('latin1')).toContain('pdfuaid:part')
    expect(paragraphsOfDocx(await other.call(exportPlanAsDocx, at)).join()).toContain('Trivselsrum'.repeat(18))
  })
})

describe('whoever takes the plan out', () => {
  test('is given what they see in it, and no more', async () => {
    expect(await titlesIn(member)).toEqual(['=HYPERLINK("http://x";"klik")'])
    expect(await titlesIn(leader)).toEqual([])
    const file = await member.call(exportPlanAsXlsx, { params, query: {} })
    const [, about] = await readXlsxFile(Buffer.from(file))
    expect(about?.data[2]).toEqual(['Udvalg', 'Den del af planen, som du kan se'])
    const amo = await newMember(app, company.company, 'amo')
    expect(await titlesIn(amo)).toHaveLength(5)
  })

  test('stands in the log with the format', async () => {
    const other = await newCompany(app)
    await planOf(other).make()
    await other.call(exportPlanAsPdf, { params: { company: other.company }, query: {} })
    const { entries } = await other.call(readAuditLog, {
      params: { company: other.company },
      query: { action: 'plan-exported' },
    })
    expect(entries.map(({ by, act, about }) => [by, act, about])).toEqual([
      ['Karen Holm', 'Handlingsplan hentet', 'PDF · 1 tiltag'],
    ])
  })

  test('may take ten thousand actions as a table and five hundred on paper; more are refused, and nothing is recorded', async () => {
    const other = await newCompany(app)
    const at = { params: { company: other.company }, query: {} }
    await fill(other.company, mostOnPaper + 1)
    expect((await refusal(other.call(exportPlanAsPdf, at))).code).toBe('too-long-for-paper')
    expect((await refusal(other.call(exportPlanAsDocx, at))).code).toBe('too-long-for-paper')
    expect((await other.call(exportPlanAsCsv, at)).match(/\r\n/g)).toHaveLength(mostOnPaper + 2)
    await fill(other.company, mostInPlan - mostOnPaper)
    expect((await refusal(other.call(exportPlanAsCsv, at))).code).toBe('export-too-long')
    expect((await refusal(other.call(exportPlanAsXlsx, at))).code).toBe('export-too-long')
    const { entries } = await other.call(readAuditLog, { params: at.params, query: { action: 'plan-exported' } })
    expect(entries).toHaveLength(1)
  })

  test('may do so twice at once, and a filter that is none is refused', async () => {
    const [one, other] = await Promise.all([csv(), csv()])
    expect(one).toBe(other)
    expect((await refusal(csv(company, { colour: 'red' } as never))).code).toBe('invalid-request')
    const stranger = await newCompany(app)
    expect((await refusal(csv(stranger))).code).toBe('not-found')
  })
})

/** Actions past the product, as many as are wanted. */
async function fill(slug: string, count: number) {
  await asAdmin(
    `INSERT INTO actions (company_id, id, title, level, status_since, created_at, created_by)
     SELECT c.id, gen_random_uuid(), 'Tiltag ' || n, 'group', now(), now(), m.id
     FROM companies c JOIN memberships m ON m.company_id = c.id, generate_series(1, $2::int) n WHERE slug = $1`,
    [slug, count],
  )
}
