import {
  printStatementsForm,
  writePlanForm,
  writePlanSheet,
  writeStatementsForm,
} from '@trivselsrum/contracts/documents'
import { readTool } from '@trivselsrum/contracts/tools'
import type { Language } from '@trivselsrum/contracts/values'
import { activityOf } from '@trivselsrum/toolkit/tool'
import readXlsxFile from 'read-excel-file/node'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { paragraphsOfDocx, partsOf, rowsOfDocx } from '../../../../test/documents.ts'
import { newCompany, refusal, startApp } from '../../../../test/harness.ts'
import { textOfPdf } from '../../../../test/pdf.ts'
import { newMember } from '../../../../test/people.ts'

const app = await startApp()
const owner = await newCompany(app, 'Firmaet må ikke stå der')
const member = await newMember(app, owner.company, 'member')
const { company } = owner
const tool = { company, tool: 'maturity', version: 1 }

async function statementsIn(language: Language): Promise<string[]> {
  const response = await app.inject({ url: '/api/tools/maturity/versions/1', headers: { 'accept-language': language } })
  const activity = activityOf(readTool.response.parse(response.json()), 'rating')
  return (
    activity?.content.groups.flatMap(({ statements }) =>
      statements.map(({ id }) => activity.text.statements[id] ?? ''),
    ) ?? []
  )
}

describe.each(['da', 'en'] as const)('an empty form in %s', (language) => {
  test('has the twenty statements on one page, to be read aloud as well', async () => {
    const pdf = await member.call(printStatementsForm, { params: tool, query: { language } })
    const said = await textOfPdf(pdf)
    const statements = await statementsIn(language)
    expect(statements).toHaveLength(20)
    for (const [at, statement] of statements.entries()) expect(said).toContain(`${at + 1} ${statement}`)
    expect((await getDocumentProxy(pdf.slice())).numPages).toBe(1)
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part')
    expect(said).not.toContain('Firmaet')
  })

  test('is there as a text document, each statement with a box for every step', async () => {
    const docx = await member.call(writeStatementsForm, { params: tool, query: { language } })
    const rows = rowsOfDocx(docx).filter(([number]) => /^\d+$/.test(number?.[0] ?? ''))
    expect(rows.map(([, statement]) => statement?.[0])).toEqual(await statementsIn(language))
    for (const row of rows) expect(row.slice(2)).toEqual(Array.from({ length: 5 }, () => ['☐']))
    expect(partsOf(docx).get('word/styles.xml')).toContain(language === 'da' ? 'da-DK' : 'en-GB')
  })

  test('of the plan has a column for what is written of an action, in a text document and a spreadsheet', async () => {
    const docx = await member.call(writePlanForm, { params: { company }, query: { language } })
    const xlsx = await member.call(writePlanSheet, { params: { company }, query: { language } })
    const [head, ...rows] = rowsOfDocx(docx)
    expect(head?.flat()).toHaveLength(9)
    expect(head?.flat()[0]).toBe(language === 'da' ? 'Tiltag' : 'Action')
    expect(rows.flat(2).join('')).toBe('')
    const [table] = await readXlsxFile(Buffer.from(xlsx))
    expect(table?.data).toEqual([head?.flat()])
    expect(paragraphsOfDocx(docx).join()).not.toContain('Firmaet')
  })
})

test('speaks the reader’s language where none is named', async () => {
  const url = `/api/companies/${company}/tools/maturity/versions/1/form/pdf`
  const cookies = Object.fromEntries(member.cookies)
  const { rawPayload } = await app.inject({ url, cookies, headers: { 'accept-language': 'en' } })
  expect(await textOfPdf(new Uint8Array(rawPayload))).toContain('Put one cross beside each statement.')
})

test('is there for members of the company, of tools and languages there are', async () => {
  const stranger = await newCompany(app)
  const query = {}
  expect((await refusal(stranger.call(writePlanForm, { params: { company }, query }))).code).toBe('not-found')
  for (const wrong of [{ version: 99 }, { tool: 'dialogue' }, { tool: 'policy' }])
    expect((await refusal(member.call(printStatementsForm, { params: { ...tool, ...wrong }, query }))).code).toBe(
      'not-found',
    )
  const inGerman = { params: { company }, query: { language: 'de' } as never }
  expect((await refusal(member.call(writePlanSheet, inGerman))).code).toBe('invalid-request')
})
