import { printEdition, printEditionPoster, writeEdition } from '@trivselsrum/contracts/editions'
import type { Document, Inline } from '@trivselsrum/toolkit/document/document'
import { describe, expect, test } from 'vitest'
import { paragraphsOfDocx, partsOf } from '../../../test/documents.ts'
import { type Member, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { textOfPdf } from '../../../test/pdf.ts'
import { adopted, newPolicy, textOf } from '../../../test/policies.ts'

const app = await startApp()

const said = (text: string, ...marks: ('bold' | 'italic')[]): Inline => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content })
const list = (type: 'bulletList' | 'orderedList', ...items: (ReturnType<typeof paragraph> | object)[][]) =>
  ({ type, content: items.map((content) => ({ type: 'listItem', content })) }) as Document['content'][number]

/** Everything a text can hold, and what looks like code to one program or another. */
const whole = textOf(
  'Æ Ø Å, #panic() $x$ *Hans* [æ] \\textbf "B" </w:p> 😀 שלום',
  paragraph(said('Helt '), said('fed', 'bold'), said(' og '), said('skrå', 'italic'), {
    ...said(', se '),
  }),
  paragraph({
    type: 'text',
    text: 'Arbejdstilsynet',
    marks: [{ type: 'link', attrs: { href: 'https://at.dk/?a=1&b=%22' } }],
  }),
  paragraph(said('Linje et'), { type: 'hardBreak' }, said('linje to')),
  { type: 'heading', attrs: { level: 3 }, content: [said('Under tonen')] },
  list(
    'orderedList',
    [paragraph(said('Et')), list('bulletList', [paragraph(said('Dybere'))])],
    [paragraph(said('To'))],
  ),
  paragraph(said('Imellem')),
  list('orderedList', [paragraph(said('Forfra'))]),
)

async function edition(text: Document, form: 'policy' | 'rules' = 'policy', title = 'Ro & "plads" <her>') {
  const owner = await newCompany(app, 'Blåbær & Ærø ApS')
  const params = { ...(await newPolicy(owner, { form, title, text })), edition: 1 }
  await adopted(owner, params, { adoptedOn: '2026-10-01', reviewOn: '2033-11-20' })
  return { owner, params }
}

const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length

describe('an adopted text', () => {
  test('comes as tagged PDF that says all of it, whose it is, and when it was adopted and is looked at again', async () => {
    const { owner, params } = await edition(whole)
    const pdf = await owner.call(printEdition, { params })
    const text = await textOfPdf(pdf)
    for (const words of [
      'Blåbær & Ærø ApS',
      'Ro & "plads" <her>',
      '1. udgave · vedtaget 1. oktober 2026 af Personalemødet · næste gennemgang 20. november 2033',
      'Æ Ø Å, #panic() $x$ *Hans* [æ] \\textbf "B" </w:p>',
      'Helt fed og skrå',
      'Linje et linje to',
      'Under tonen',
      'Dybere',
      '1 / 1',
    ])
      expect(text).toContain(words)
    const raw = Buffer.from(pdf).toString('latin1')
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang', '/S/H2', '/S/H3', '/S/LI', '/S/Link', 'at.dk/?a=1&b='])
      expect(raw.replaceAll(/\/S \//g, '/S/')).toContain(mark)
  })

  test('comes as DOCX with headings, lists that count for themselves, emphasis and links that are ones', async () => {
    const { owner, params } = await edition(whole)
    const docx = await owner.call(writeEdition, { params })
    const paragraphs = paragraphsOfDocx(docx)
    expect(paragraphs).toContain('Æ Ø Å, #panic() $x$ *Hans* [æ] \\textbf "B" </w:p> 😀 שלום')
    expect(paragraphs).toContain('Linje et\nlinje to')
    const parts = partsOf(docx)
    const body = parts.get('word/document.xml') ?? ''
    const ofParagraph = (words: string) =>
      body.match(new RegExp(`<w:p>(?:(?!</w:p>).)*>${words}</w:t>(?:(?!</w:p>).)*</w:p>`))?.[0] ?? ''
    expect(ofParagraph('Tonen')).toContain('w:val="Heading2"')
    expect(ofParagraph('Under tonen')).toContain('w:val="Heading3"')
    expect(ofParagraph('fed')).toMatch(/<w:b\/>/)
    expect(ofParagraph('skrå')).toMatch(/<w:i\/>/)
    expect(ofParagraph('Arbejdstilsynet')).toContain('<w:hyperlink')
    expect(parts.get('word/_rels/document.xml.rels')).toContain('https://at.dk/?a=1&amp;b=%22')
    expect(ofParagraph('Dybere')).toContain('<w:ilvl w:val="1"/>')
    const numbered = (words: string) => ofParagraph(words).match(/<w:numId w:val="(\d+)"/)?.[1]
    expect(numbered('Et')).toBe(numbered('To'))
    expect(numbered('Forfra')).not.toBe(numbered('Et'))
    const foot = [...parts].find(([name]) => /^word\/footer/.test(name))?.[1] ?? ''
    expect(foot).toContain('vedtaget 1.\u00a0oktober\u00a02026 af Personalemødet')
    expect(foot).toMatch(/PAGE.*NUMPAGES/s)
  })

  test('of fifty pages, and of forty points, comes whole', async () => {
    const point = 'Vi siger til i god tid, når opgaverne hober sig op, og vi hjælper hinanden med at vælge. '
    const section = (number: number): Document['content'] => [
      { type: 'heading', attrs: { level: 2 }, content: [said(`Afsnit ${number}`)] },
      ...Array.from({ length: 5 }, () => paragraph(said(point.repeat(6)))),
      list('bulletList', ...Array.from({ length: 40 }, (_, at) => [paragraph(said(`Punkt ${number}.${at + 1}`))])),
    ]
    const { owner, params } = await edition(
      textOf('Begyndelsen', ...Array.from({ length: 30 }, (_, at) => section(at)).flat()),
    )
    expect(pagesOf(await owner.call(printEdition, { params }))).toBeGreaterThan(49)
    expect(paragraphsOfDocx(await owner.call(writeEdition, { params }))).toContain('Punkt 29.40')
  })
})

describe('a poster', () => {
  const poster = ({ call }: Member, params: Parameters<typeof adopted>[1] & { edition: number }) =>
    call(printEditionPoster, { params })

  test('is one tagged page that says the text, whose it is, and when it was adopted', async () => {
    const { owner, params } = await edition(
      textOf('Vi taler ordentligt', { type: 'heading', attrs: { level: 2 }, content: [said('Pauser')] }),
      'rules',
    )
    const pdf = await poster(owner, params)
    expect(pagesOf(pdf)).toBe(1)
    const text = await textOfPdf(pdf)
    for (const words of [
      'Ro & "plads" <her>',
      'Tonen',
      'Vi taler ordentligt',
      'Pauser',
      'Blåbær & Ærø ApS',
      '1. udgave',
    ])
      expect(text).toContain(words)
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part')
  })

  test('is set smaller until it fits on its page, and refused when it would be too small to read', async () => {
    const rules = (count: number) =>
      textOf('Begyndelsen', ...Array.from({ length: count }, () => paragraph(said('Vi siger det højt. '.repeat(10)))))
    const fits = await edition(rules(8), 'rules')
    expect(pagesOf(await poster(fits.owner, fits.params))).toBe(1)
    const long = await edition(rules(40), 'rules')
    expect((await refusal(poster(long.owner, long.params))).code).toBe('poster-too-long')
  })

  test('is not made of a policy', async () => {
    const { owner, params } = await edition(textOf())
    expect((await refusal(poster(owner, params))).code).toBe('no-poster-of-policy')
  })
})
