import { printTool } from '@trivselsrum/contracts/toolbox'
import { readLibrary } from '@trivselsrum/toolkit/library'
import { activitiesOf } from '@trivselsrum/toolkit/programme/programme'
import { beforeAll, describe, expect, test } from 'vitest'
import { asAdmin, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { textOfPdf } from '../../../test/pdf.ts'
import { newMember } from '../../../test/people.ts'
import { sheetOf } from './sheet.ts'

const app = await startApp()
const library = readLibrary()

const code = '#panic() $x$ *Hvad* [er] <b>fedt</b> \\n "her"?'

/** What a company of the tests has of its own in the tool with the cards. */
const adaptation = {
  order: ['film'],
  steps: { introduction: { isSkipped: true }, film: { minutes: 25, how: 'Sluk lyset først.' } },
  words: { groups: { title: 'Det, vi husker' } },
  own: { cards: [{ id: 'own-code', text: code }] },
  films: { film: 'https://film.example.dk/1' },
}

const marks = ['/StructTreeRoot', '/MarkInfo', '/Lang', 'pdfuaid:part']
const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length

describe('what is printed of a tool', () => {
  let company: string
  let member: Awaited<ReturnType<typeof newMember>>
  beforeAll(async () => {
    const owner = await newCompany(app, 'Blåbær & Ærø ApS')
    company = owner.company
    member = await newMember(app, company, 'member')
    await asAdmin(
      `INSERT INTO tool_adaptations (company_id, tool, adaptation, version, saved_at, saved_by)
       SELECT c.id, 'dialogue', $2, 1, now(), m.id FROM companies c JOIN memberships m ON m.company_id = c.id
       WHERE slug = $1 AND m.role = 'owner'`,
      [company, adaptation],
    )
  })
  const print = (tool: string, printable: string, language?: 'da' | 'en') =>
    member.call(printTool, { params: { company, tool, printable }, ...(language && { query: { language } }) })

  test.each([
    [
      'dialogue',
      'agenda',
      [
        'Program',
        '2 Sæt dialogen i gang',
        '0:00–0:25',
        '25 minutter',
        'Sluk lyset først.',
        'film.example.dk/1',
        '85 minutter',
      ],
    ],
    ['dialogue', 'groups', ['Det, vi husker', 'Hvem er med', 'Taler vi også om det på en helt almindelig dag?']],
    ['spot-strain', 'signs', ['Hos mig selv', 'Har hjertebanken', 'Kun dig']],
    ['spot-strain', 'staircase', ['Gul: Du er belastet.', 'Humøret svinger.', 'Hvad kan jeg selv gøre?']],
    ['spot-strain', 'oases', ['Vores oaser', 'Flere og større']],
    ['care-talk', 'care-talk', ['Prioriteter og plan', 'Hvornår taler vi sammen igen?']],
    ['care-talk', 'barriers', ['Lederens barrierer', 'Det går over igen']],
    ['work-environment', 'influences', ['Arbejdspladsen', 'Tredje emne']],
    ['work-environment', 'nuggets-proposals', ['Forslag', 'Ansvarlig', 'Frist']],
  ])('of %s, %s comes as tagged PDF with its words and whose it is', async (tool, printable, words) => {
    const pdf = await print(tool, printable, 'da')
    const text = await textOfPdf(pdf)
    for (const said of [...words, 'Blåbær & Ærø ApS']) expect(text).toContain(said)
    const raw = Buffer.from(pdf).toString('latin1')
    for (const mark of marks) expect(raw).toContain(mark)
  })

  test('leaves out of the programme what the company leaves out', async () => {
    expect(await textOfPdf(await print('dialogue', 'agenda', 'da'))).not.toContain('Velkommen')
  })

  test('has eight cards on a page with number and tool, and the company’s own after the others, whatever they look like', async () => {
    const pdf = await print('dialogue', 'cards', 'da')
    expect(pagesOf(pdf)).toBe(4)
    const text = await textOfPdf(pdf)
    for (const words of [
      'Hvordan kan andre se på dig, at du har travlt?',
      '24 · 2 Sæt dialogen i gang',
      code,
      '25 · 2 Sæt',
    ])
      expect(text).toContain(words)
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part')
  })

  test('speaks the language that is asked for, or else the reader’s', async () => {
    expect(await textOfPdf(await print('dialogue', 'agenda', 'en'))).toContain('2 Get the dialogue going')
    expect(await textOfPdf(await print('dialogue', 'agenda'))).toContain('2 Sæt dialogen i gang')
  })

  test('is not there for a film, a rating or a text, nor for what no tool has', async () => {
    for (const [tool, printable] of [
      ['dialogue', 'film'],
      ['maturity', 'score'],
      ['policy', 'writing'],
      ['dialogue', 'nothing'],
      ['no-tool', 'agenda'],
    ] as const)
      expect((await refusal(print(tool, printable))).code).toBe('not-found')
  })

  test('is for members of the company alone, with nothing of it in another’s', async () => {
    const stranger = await newCompany(app)
    const params = { tool: 'dialogue', printable: 'cards' }
    expect((await refusal(stranger.call(printTool, { params: { company, ...params } }))).code).toBe('not-found')
    const theirs = await stranger.call(printTool, { params: { company: stranger.company, ...params } })
    expect(pagesOf(theirs)).toBe(3)
  })

  test('is there for every activity of every tool that is of another kind', () => {
    for (const tool of library.list('da')) {
      const programme = library.findProgramme(tool.key, library.newestProgramme(tool.key) ?? 0, 'da')
      if (!programme) throw new Error(`${tool.key} has no programme`)
      const without = activitiesOf(programme).filter(({ id }) => !sheetOf({ company: '', tool, programme }, id))
      expect(without.map(({ kind }) => kind).filter((kind) => !/^(film|rating|document)$/.test(kind))).toEqual([])
    }
  })
})
