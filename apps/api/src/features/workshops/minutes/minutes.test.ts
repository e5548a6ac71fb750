import {
  printWorkshopMinutes,
  readWorkshopMinutes,
  WorkshopMinutes,
  writeWorkshopMinutes,
} from '@trivselsrum/contracts/workshop-outcome'
import { type Adaptation, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import { beforeAll, describe, expect, test } from 'vitest'
import { paragraphsOfDocx, partsOf, rowsOfDocx } from '../../../../test/documents.ts'
import { asAdmin, newCompany, refusal, startApp } from '../../../../test/harness.ts'
import { textOfPdf } from '../../../../test/pdf.ts'
import { membershipOf, newMember } from '../../../../test/people.ts'

const app = await startApp()

const code = 'Æ Ø Å, #panic() $x$ *Hans* [æ] \\textbf "B" </w:p>'
const rightToLeft = 'שלום לכולם'

/** What is in a workshop of the tests: an adapted tool, held by another than planned, one step left out. */
const adaptation: Adaptation = {
  ...asPublished,
  steps: { influences: { isSkipped: true }, prepare: { isSkipped: true }, nuggets: { name: 'De seks guldkorn' } },
  words: { nuggets: { 'rows.meaning': 'Det giver mening' } },
}
const notes = [
  ['influences-proposals', 'proposal', 'Skrevet, før vi sprang trinnet over', false],
  ['nuggets', 'influence.works', 'Vi lægger selv vagtplanen.\nDet virker.', true],
  ['nuggets', 'influence.works', code, false],
  ['nuggets', 'meaning.works-less', rightToLeft, false],
  ['nuggets-proposals', 'proposal', 'Tavlemøde hver mandag', false],
] as const

interface Workshop {
  company: string
  facilitator: string
  state?: 'planned' | 'underway' | 'finished'
}

/** A workshop past the product, with nobody in it yet; gives its id. */
async function newWorkshop({ company, facilitator, state = 'finished' }: Workshop): Promise<string> {
  const [workshop] = await asAdmin<{ id: string }>(
    `INSERT INTO workshops (company_id, id, title, tool, programme_version, language, adaptation, place, starts_at,
       facilitator_id, state, started_at, finished_at, finished_by, follow_up_on, led_by, created_at, created_by)
     SELECT c.id, gen_random_uuid(), 'Ro & "plads" <her>', 'work-environment', 1, 'da', $2, 'Kantinen', '2026-11-20T09:00Z',
       $3, $4::workshop_state, CASE WHEN $4 <> 'planned' THEN '2026-11-20T09:04Z'::timestamptz END,
       CASE WHEN $4 = 'finished' THEN '2026-11-20T11:30Z'::timestamptz END, CASE WHEN $4 = 'finished' THEN m.id END,
       '2027-01-20', CASE WHEN $4 <> 'planned' THEN m.id END, '2026-11-01', m.id
     FROM companies c JOIN memberships m ON m.company_id = c.id WHERE c.slug = $1 AND m.role = 'owner' RETURNING id`,
    [company, adaptation, facilitator, state],
  )
  return workshop?.id ?? ''
}

async function writeNotes(workshop: string, written: readonly (readonly [string, string, string, boolean])[]) {
  await asAdmin(
    `INSERT INTO workshop_notes (company_id, workshop_id, id, activity, box, text, is_picked, place, written_at, written_by)
     SELECT w.company_id, w.id, gen_random_uuid(), n->>0, n->>1, n->>2, (n->>3)::boolean, at, now(), w.created_by
     FROM workshops w, jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given(n, at) WHERE w.id = $1`,
    [workshop, JSON.stringify(written)],
  )
}

describe('the minutes of a workshop', () => {
  let owner: Awaited<ReturnType<typeof newCompany>>
  let facilitator: Awaited<ReturnType<typeof newMember>>
  let params: { company: string; workshop: string }
  beforeAll(async () => {
    owner = await newCompany(app, 'Blåbær & Ærø ApS')
    const { company } = owner
    facilitator = await newMember(app, company, 'member')
    const workshop = await newWorkshop({ company, facilitator: await membershipOf(company, facilitator.email) })
    params = { company, workshop }
    await writeNotes(workshop, notes)
    await asAdmin(
      `INSERT INTO workshop_people (company_id, workshop_id, id, name, is_present, added_at)
       SELECT company_id, id, gen_random_uuid(), n->>0, (n->>1)::boolean, now()
       FROM workshops, jsonb_array_elements('[["Åse Ørsted", true], ["Bo", false]]') AS n WHERE id = $1`,
      [workshop],
    )
    await asAdmin(
      `INSERT INTO workshop_choices (company_id, workshop_id, activity, item, option)
       SELECT company_id, id, 'prevention', 'tools', 'partly' FROM workshops WHERE id = $1`,
      [workshop],
    )
    await asAdmin(
      `INSERT INTO actions (company_id, id, title, level, status_since, responsible_name, deadline, workshop_id,
         workshop_title, created_at, created_by)
       SELECT company_id, gen_random_uuid(), '=Tavlemøde', 'group', now(), 'Mette', '2026-12-24', id, title, now(), created_by
       FROM workshops WHERE id = $1`,
      [workshop],
    )
  })

  const inHead = [
    'Ro & "plads" <her>',
    'Værktøj: 10 Skab det gode psykiske arbejdsmiljø',
    'Holdt: 20. november 2026 kl. 10.04–12.30',
    'Sted: Kantinen',
    'Tovholder: Karen Holm',
    'Deltagere: Åse Ørsted',
    'Kom ikke, eller gik undervejs: Bo',
    'Opfølgning: 20. januar 2027',
  ]

  test('come as tagged PDF with what was written, chosen and made of it, in the words of the company', async () => {
    const pdf = await owner.call(printWorkshopMinutes, { params })
    const text = await textOfPdf(pdf)
    for (const words of [
      ...inHead,
      'Blåbær & Ærø ApS · Referat · 20. november 2026',
      'Metode A: Påvirkninger',
      'Skrevet, før vi sprang trinnet over',
      'De seks guldkorn (60 minutter)',
      'Det giver mening',
      'Udvalgt: Vi lægger selv vagtplanen.',
      'Vi har de redskaber, vi skal bruge. Delvist',
      '=Tavlemøde Mette 24. december 2026',
    ])
      expect(text).toContain(words)
    // Divided where the column ends.
    expect(text.replaceAll(/[\s\u200b]/g, '')).toContain(code.replaceAll(' ', ''))
    expect(text).not.toContain('Forbered mødet')
    const raw = Buffer.from(pdf).toString('latin1')
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang']) expect(raw).toContain(mark)
  })

  test('come as DOCX with headings, lists and tables that are ones, and text that runs its own way', async () => {
    const docx = await owner.call(writeWorkshopMinutes, { params })
    const paragraphs = paragraphsOfDocx(docx)
    for (const words of [...inHead, 'Skrevet, før vi sprang trinnet over', 'Tavlemøde hver mandag', code, rightToLeft])
      expect(paragraphs).toContain(words)
    expect(paragraphs).toContain('Udvalgt: Vi lægger selv vagtplanen.\nDet virker.')
    const rows = rowsOfDocx(docx)
    expect(rows).toContainEqual([['Det giver mening'], [''], [rightToLeft]])
    expect(rows).toContainEqual([['=Tavlemøde'], ['Mette'], ['24. december 2026']])
    const body = partsOf(docx).get('word/document.xml') ?? ''
    expect(body.match(/w:val="Heading2"/g)).toHaveLength(4)
    expect(body).toMatch(/<w:bidi\/>(?:(?!<\/w:p>).)*שלום/)
    expect(body).toMatch(/<w:numPr>(?:(?!<\/w:p>).)*Tavlemøde hver mandag/)
  })

  test('come as data that hold everything there is, as the contract says it', async () => {
    const minutes = await owner.call(readWorkshopMinutes, { params })
    expect(WorkshopMinutes.parse(WorkshopMinutes.encode(minutes))).toEqual(minutes)
    const { workshop } = minutes
    expect(minutes.notes.map(({ activity, box, text, isPicked }) => [activity, box, text, isPicked])).toEqual(notes)
    expect(minutes.actions).toEqual([{ title: '=Tavlemøde', responsible: 'Mette', deadline: '2026-12-24' }])
    expect(workshop.choices).toEqual([{ activity: 'prevention', item: 'tools', option: 'partly' }])
    expect(workshop.people.map(({ name }) => name).sort()).toEqual(['Bo', 'Åse Ørsted'])
    expect(workshop.programme.steps.map(({ name }) => name)).toContain('De seks guldkorn')
    expect(Object.keys(workshop)).not.toContain('can')
  })

  test('show their reader the actions that the reader sees, and no others', async () => {
    const { notes: read, actions } = await facilitator.call(readWorkshopMinutes, { params })
    expect([read.length, actions]).toEqual([notes.length, []])
    expect(await textOfPdf(await facilitator.call(printWorkshopMinutes, { params }))).not.toContain('=Tavlemøde')
  })

  const formats = [readWorkshopMinutes, printWorkshopMinutes, writeWorkshopMinutes]

  test('are there for those who read the workshop alone', async () => {
    const [member, stranger] = [await newMember(app, params.company, 'member'), await newCompany(app)]
    for (const format of formats) {
      for (const { call } of [member, stranger])
        expect((await refusal(call(format, { params }))).code).toBe('not-found')
      const elsewhere = { company: stranger.company, workshop: params.workshop }
      expect((await refusal(stranger.call(format, { params: elsewhere }))).code).toBe('not-found')
    }
  })

  test('are there once it has begun', async () => {
    const { company } = params
    const by = await membershipOf(company, owner.email)
    const planned = await newWorkshop({ company, facilitator: by, state: 'planned' })
    for (const format of formats)
      expect((await refusal(owner.call(format, { params: { company, workshop: planned } }))).code).toBe(
        'workshop-not-started',
      )
    const underway = await newWorkshop({ company, facilitator: by, state: 'underway' })
    const docx = await owner.call(writeWorkshopMinutes, { params: { company, workshop: underway } })
    expect(paragraphsOfDocx(docx)).toContain('Workshoppen er ikke afsluttet endnu.')
  })

  test('are whole as data, and refused on paper, where there is more than it holds', async () => {
    const { company } = params
    const workshop = await newWorkshop({ company, facilitator: await membershipOf(company, owner.email) })
    const text = 'Å'.repeat(4000)
    await writeNotes(
      workshop,
      Array.from({ length: 120 }, () => ['nuggets', 'demands.works', text, false] as const),
    )
    for (const format of [printWorkshopMinutes, writeWorkshopMinutes])
      expect((await refusal(owner.call(format, { params: { company, workshop } }))).code).toBe('minutes-too-long')
    const minutes = await owner.call(readWorkshopMinutes, { params: { company, workshop } })
    expect(minutes.notes.filter((note) => note.text === text)).toHaveLength(120)
  })
})
