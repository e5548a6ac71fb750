import { printBoardPaper } from '@trivselsrum/contracts/documents'
import { closeRound, openRound, readResult } from '@trivselsrum/contracts/rounds'
import { handInSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import {
  closedRound,
  type Member,
  movableClock,
  newCompany,
  refusal,
  startApp,
  statementIds,
} from '../../../../test/harness.ts'
import { textOfPdf } from '../../../../test/pdf.ts'
import { everyRole, newMember } from '../../../../test/people.ts'
import { planOf } from '../../../../test/planning.ts'

const app = await startApp({ clock: movableClock() })
const print = ({ call, company }: Member, quarter = '2026-Q4') =>
  call(printBoardPaper, { params: { company, quarter } })
const pagesOf = async (pdf: Uint8Array) => (await getDocumentProxy(pdf.slice())).numPages
const isHigh = (id: string) => /^(preventive|creating)/.test(id)

describe('the paper for the board', () => {
  test('holds on two pages the result, what is being done, the history with its gaps, what moved, and the plan', async () => {
    const owner = await newCompany(app, 'Blåbær & Søn ApS')
    await closedRound(owner, '2026-Q1', 3)
    await closedRound(owner, '2026-Q3', (id) => (isHigh(id) ? 2 : 3))
    await closedRound(owner, '2026-Q4', (id) => (id === 'preventive-1' ? 1 : isHigh(id) ? 4 : 2))
    const plan = planOf(owner)
    const origin = { kind: 'round' as const, quarter: '2026-Q4', statement: 'preventive-1' }
    await plan.make({ title: 'Politik på tavlen', responsibleName: 'Klinikken', deadline: '2026-12-31', origin })
    const done = await plan.make({ title: 'Færdigt' })
    await plan.move(done, 'done')
    const pdf = await print(owner)
    expect(await pagesOf(pdf)).toBe(2)
    const said = await textOfPdf(pdf)
    const { summary } = await owner.call(readResult, { params: { company: owner.company, quarter: '2026-Q4' } })
    const figure = (value: number) => value.toFixed(1).replace('.', ',')
    for (const words of [
      'Til bestyrelsen: 4. kvartal 2026',
      'Blåbær & Søn ApS',
      'lukket 24. november 2026, besvaret sammen',
      'Niveau: Skabende',
      `Udviklingsindeks ${figure(summary.index)}`,
      'siden 3. kvartal 2026',
      'Det går allerede godt',
      'Passer for lidt · Forebyggende · 1,0 af 5',
      '→ Planlagt: Politik på tavlen (Klinikken, frist 31. december 2026)',
      '2. kvartal 2026 blev ikke målt.',
      '2. kvartal 2026 Ikke målt',
      'Siden 3. kvartal 2026',
      'Hele planen, 24. november 2026.',
      'Planlagt 1',
      'Udført 1',
      'Tiltag i alt 2',
      'Side 2 / 2',
    ])
      expect(said).toContain(words)
    for (const { sum } of summary.groups) expect(said).toContain(figure(sum))
    const raw = Buffer.from(pdf).toString('latin1')
    for (const mark of ['pdfuaid:part', '/StructTreeRoot', '/Lang', '/Alt']) expect(raw).toContain(mark)
  })

  test('of an earlier quarter knows nothing of what came after it', async () => {
    const owner = await newCompany(app)
    await closedRound(owner, '2026-Q3', 2)
    await closedRound(owner, '2026-Q4', 4)
    const said = await textOfPdf(await print(owner, '2026-Q3'))
    expect(said).toContain('Den første måling')
    expect(said).not.toContain('4. kvartal 2026')
  })

  test('stays on two pages with names without an end, long titles and many quarters', async () => {
    const owner = await newCompany(app, 'Trivselsrum'.repeat(11).slice(0, 120))
    const quarters = ['2023-Q1', '2023-Q2', '2024-Q1', '2024-Q2', '2025-Q1', '2025-Q2', '2025-Q3', '2026-Q1', '2026-Q2']
    for (const quarter of quarters) await closedRound(owner, quarter, 3)
    await closedRound(owner, '2026-Q4', (id) => (isHigh(id) ? 2 : 4))
    const { summary } = await owner.call(readResult, { params: { company: owner.company, quarter: '2026-Q4' } })
    for (const statement of summary.openings.statements)
      for (const title of ['Mødet'.repeat(40), 'Et langt ord '.repeat(15)])
        await planOf(owner).make({ title, origin: { kind: 'round', quarter: '2026-Q4', statement } })
    const pdf = await print(owner)
    expect(await pagesOf(pdf)).toBe(2)
    const said = await textOfPdf(pdf)
    expect(said).toContain('tidligere målinger står under Udvikling')
    expect(said).not.toContain('1. kvartal 2023')
  })

  test('speaks the reader’s language', async () => {
    const owner = await newCompany(app)
    await closedRound(owner, '2026-Q4', 3)
    const { rawPayload, headers } = await app.inject({
      url: `/api/companies/${owner.company}/rounds/2026-Q4/board-paper`,
      headers: { 'accept-language': 'en' },
      cookies: Object.fromEntries(owner.cookies),
    })
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
    const said = await textOfPdf(new Uint8Array(rawPayload))
    expect(said).toContain('For the board: Q4 2026')
    expect(said).toContain('There are no actions in the plan yet.')
  })
})

describe('who reads it', () => {
  test('are those who may read all results; a leader is given the figures of their own part of the plan', async () => {
    const { owner, amo, leader, member } = await everyRole(app)
    await closedRound(owner, '2026-Q4')
    await planOf(owner).make({ title: 'Kun for ejer og AMO' })
    const seen = async (by: Member) => textOfPdf(await print({ ...by, company: owner.company }))
    for (const by of [owner, amo]) expect(await seen(by)).toContain('Tiltag i alt 1')
    expect(await seen(leader)).toContain('Der er ingen tiltag i planen endnu.')
    expect((await refusal(print({ ...member, company: owner.company }))).code).toBe('not-allowed')
  })

  test('not somebody who may read one result because they answered by name', async () => {
    const owner = await newCompany(app)
    const member = await newMember(app, owner.company, 'member')
    const params = { company: owner.company, quarter: '2026-Q4' }
    await owner.call(openRound, { params, body: { quarter: '2026-Q4', mode: 'named', roles: ['member'] } })
    for (const statement of statementIds)
      await member.call(saveAnswer, { params: { ...params, statement }, body: { score: 3, version: 0 } })
    await member.call(handInSheet, { params })
    await owner.call(closeRound, { params })
    await member.call(readResult, { params })
    expect((await refusal(print(member))).code).toBe('not-allowed')
  })

  test('and of a round that is open, or not there, there is none', async () => {
    const owner = await newCompany(app)
    expect((await refusal(print(owner))).code).toBe('not-found')
    const params = { company: owner.company }
    await owner.call(openRound, { params, body: { quarter: '2026-Q4', mode: 'joint' } })
    expect((await refusal(print(owner))).code).toBe('not-found')
    expect((await refusal(print(owner, '2026-K4'))).code).toBe('invalid-request')
  })
})
