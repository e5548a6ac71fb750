import { changeFacts, readSettings } from '@trivselsrum/contracts/companies'
import {
  beginDiscussion,
  concludeDiscussion,
  type DiscussionRecord,
  printDiscussion,
  printDiscussionForm,
  saveDiscussionReview,
  saveDiscussionSection,
  writeDiscussion,
  writeDiscussionForm,
} from '@trivselsrum/contracts/discussions'
import { beforeAll, describe, expect, test } from 'vitest'
import { concludedDiscussion, filledDraft } from '../../../test/discussions.ts'
import { readDocx } from '../../../test/docx.ts'
import { asAdmin, browser, closedRound, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { textOfPdf } from '../../../test/pdf.ts'
import { newMember } from '../../../test/people.ts'

const app = await startApp({ clock: movableClock() })

/** A company with a year behind it, concluded: everything that a document can hold. */
async function wholeYear() {
  const owner = await newCompany(app, 'Blåbær & Ærø ApS')
  const { call, company } = owner
  const params = { company, year: 2026 }
  await closedRound(owner, '2025-Q4', 3)
  await closedRound(owner, '2026-Q3', (statement) => (statement.startsWith('passive') ? 2 : 4))
  await asAdmin(
    `INSERT INTO actions (company_id, id, title, level, status, status_since, responsible_name, deadline, created_at, created_by)
     SELECT c.id, gen_random_uuid(), '=Udsugning på Østhallen', 'group', 'planned', '2026-02-02', 'Søren Ågård', '2026-09-01', '2026-02-02', m.id
     FROM companies c JOIN memberships m ON m.company_id = c.id WHERE slug = $1`,
    [company],
  )
  await concludedDiscussion(owner, 2025)
  await filledDraft(owner, 2026)
  const body = { version: 0, text: 'Køb støjskærme til værkstedet <inden jul>\nØv evakuering i maj' }
  await call(saveDiscussionSection, { params: { ...params, section: 'decisions' }, body })
  const outcomes = [
    { place: 0, outcome: 'met' as const, note: 'Siden påske' },
    { place: 1, outcome: 'unmet' as const, note: '*Telefonen* ringer #endnu' },
  ]
  const review = { version: 0, goalsOf: 2025, outcomes, text: 'Året var præget af den store ordre.' }
  await call(saveDiscussionReview, { params, body: review })
  const { record } = await call(concludeDiscussion, { params })
  return { owner, company, params, record }
}

/** Every field of a record as the product stores it, in words where it stores none. */
function fieldsOf(record: DiscussionRecord): string[] {
  const { company, participants, lastGoals, review, cooperation, goals, organisation, competence, decisions } = record
  const judged = lastGoals?.goals.flatMap(({ goal, note }) => [goal, note]) ?? []
  const kinds = Object.values(record.gathered?.actions ?? {})
  const actions = kinds
    .flatMap(({ first }) => first ?? [])
    .flatMap(({ title, responsible }) => [title, responsible ?? ''])
  return [
    company,
    ...participants,
    ...judged,
    review,
    cooperation,
    ...goals,
    organisation,
    competence,
    ...decisions,
    ...actions,
  ]
}

const inDanish = [
  'Årlig arbejdsmiljødrøftelse 2026',
  'Holdt den: 10. november 2026',
  'Nået',
  'Ikke nået',
  '3. kvartal 2026',
  'Udført: 0 · I gang eller planlagt: 0 · Over fristen: 1 · Droppet: 0',
  '1. september 2026',
]

describe('a concluded discussion', () => {
  let whole: Awaited<ReturnType<typeof wholeYear>>
  beforeAll(async () => {
    whole = await wholeYear()
  })

  test('holds as PDF what is stored of it, field by field, Danish letters included, tagged to be read aloud', async () => {
    const { owner, params, record } = whole
    const pdf = await owner.call(printDiscussion, { params })
    const text = await textOfPdf(pdf)
    const squeezed = text.replaceAll(' ', '')
    for (const field of [...fieldsOf(record), ...inDanish]) expect(squeezed).toContain(field.replaceAll(/\s/g, ''))
    expect(record.gathered?.rounds.length).toBe(2)
    const bytes = Buffer.from(pdf).toString('latin1')
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang', 'pdfuaid:part']) expect(bytes).toContain(mark)
  })

  test('holds the same as DOCX, in headings, lists and tables that are ones', async () => {
    const { owner, params, record } = whole
    const { paragraphs, parts } = readDocx(await owner.call(writeDiscussion, { params }))
    const text = paragraphs.join('\n')
    for (const field of [...fieldsOf(record), ...inDanish]) expect(text).toContain(field)
    expect(paragraphs).toEqual(expect.arrayContaining([...record.goals, ...record.decisions]))
    const body = parts['word/document.xml'] ?? ''
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(1)
    expect(body.match(/w:val="Heading2"/g)).toHaveLength(7)
    expect(body.match(/<w:tbl>/g)).toHaveLength(3)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(body.match(/<w:numPr>/g)).toHaveLength(record.goals.length + record.decisions.length)
    expect(parts['docProps/core.xml']).toContain('Årlig arbejdsmiljødrøftelse 2026')
    expect(parts['word/styles.xml']).toContain('da-DK')
  })

  test('speaks the reader’s language, and keeps what people wrote as they wrote it', async () => {
    const { company, params, record } = whole
    const amo = await newMember(app, company, 'amo')
    const english = browser(app, { 'accept-language': 'en' })
    for (const [name, value] of amo.cookies) english.cookies.set(name, value)
    const text = await textOfPdf(await english.call(printDiscussion, { params }))
    for (const words of [
      'Yearly work-environment discussion 2026',
      'Held on: 10 November 2026',
      'Q3 2026',
      'Overdue: 1',
    ])
      expect(text).toContain(words)
    expect(text).toContain(record.cooperation)
    const { paragraphs } = readDocx(await english.call(writeDiscussion, { params }))
    expect(paragraphs).toContain('Training and knowledge')
  })

  test('tells members and leaders in a document no more than on its page', async () => {
    const { company, params } = whole
    for (const role of ['leader', 'member'] as const) {
      const { call } = await newMember(app, company, role)
      const [pdf, docx] = [await call(printDiscussion, { params }), await call(writeDiscussion, { params })]
      for (const text of [await textOfPdf(pdf), readDocx(docx).paragraphs.join(' ')]) {
        expect(text).toContain('Åse Ørsted')
        expect(text).not.toContain('Udsugning')
        expect(text.includes('3. kvartal 2026')).toBe(role === 'leader')
      }
    }
  })

  test('is a document only once it is concluded, and only of its own company', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, year: 2026 }
    await owner.call(beginDiscussion, { params, body: { year: 2026 } })
    const leader = await newMember(app, owner.company, 'leader')
    for (const endpoint of [printDiscussion, writeDiscussion]) {
      expect((await refusal(owner.call(endpoint, { params }))).code).toBe('discussion-not-concluded')
      expect((await refusal(leader.call(endpoint, { params }))).code).toBe('not-found')
      expect((await refusal(owner.call(endpoint, { params: { ...params, year: 2020 } }))).code).toBe('not-found')
    }
  })
})

describe('the blank form', () => {
  test.each([
    ['da', 'Mål for det kommende år', ['Viden om arbejdsmiljø', 'Uddannelse i AMO']],
    ['en', 'Goals for the coming year', ['What we know about the work environment', 'Training of the AMO']],
  ] as const)(
    'asks in %s about every point, as PDF and DOCX, by how many work there',
    async (language, goals, size) => {
      const { call, company, cookies } = await newCompany(app, 'Ærø Færger')
      const reader = browser(app, { 'accept-language': language })
      for (const [name, value] of cookies) reader.cookies.set(name, value)
      const params = { company }
      const { facts } = await call(readSettings, { params })
      for (const [place, headcount] of [4, 10].entries()) {
        await call(changeFacts, { params, body: { ...facts, headcount } })
        const pdf = await reader.call(printDiscussionForm, { params })
        const docx = readDocx(await reader.call(writeDiscussionForm, { params }))
        expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part')
        for (const text of [await textOfPdf(pdf), docx.paragraphs.join(' ')]) {
          for (const words of ['Ærø Færger', goals, size[place] ?? '']) expect(text).toContain(words)
          expect(text).not.toContain(size[1 - place])
        }
        expect(docx.parts['word/document.xml']?.match(/w:val="Heading2"/g)).toHaveLength(6)
      }
    },
  )

  test('is for everybody, and speaks of both where it is not known how many work there', async () => {
    const { company } = await newCompany(app)
    const member = await newMember(app, company, 'member')
    const text = await textOfPdf(await member.call(printDiscussionForm, { params: { company } }))
    expect(text).toContain('Uddannelse og viden')
  })

  test('is answered as a file that browsers keep', async () => {
    const { company, cookies } = await newCompany(app)
    const response = await app.inject({
      url: `/api/companies/${company}/discussion-form/docx`,
      cookies: Object.fromEntries(cookies),
    })
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toMatch(/wordprocessingml\.document$/)
    expect(response.headers['content-disposition']).toBe('attachment')
  })
})
