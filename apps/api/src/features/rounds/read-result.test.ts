import { closeRound, openRound, readResult, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, saveAnswer, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import {
  answeredRound,
  asAdmin,
  closedRound,
  movableClock,
  newCompany,
  refusal,
  startApp,
  statementIds,
} from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const quarter = '2026-Q4'
const [first = '', second = ''] = statementIds

describe('a result', () => {
  test('says what the sheet came to: sums with bands, standing, index, strengths and openings', async () => {
    const owner = await newCompany(app)
    const scores = [3, 2, 4, 1, 4, 4, 3, 5, 5, 4, 3, 2, 2, 3, 1, 2, 3, 4, 2, 4]
    await closedRound(owner, quarter, (statement) => scores[statementIds.indexOf(statement)] ?? 0)
    const result = await owner.call(readResult, { params: { company: owner.company, quarter } })
    expect(result).toMatchObject({
      quarter,
      mode: 'joint',
      askedWith: { tool: 'maturity', version: 1 },
      closedAt: clock.now(),
      notes: {},
      previous: null,
    })
    expect(result.summary).toMatchObject({
      sheets: 1,
      groups: [
        { id: 'passive', sum: 10, band: 'middle' },
        { id: 'reactive', sum: 16, band: 'high' },
        { id: 'active', sum: 14, band: 'middle' },
        { id: 'preventive', sum: 8, band: 'low' },
        { id: 'creating', sum: 13, band: 'middle' },
      ],
      standing: ['reactive'],
      index: 47.9,
    })
    expect(result.summary.statements.map(({ mean }) => mean)).toEqual(scores)
    expect(result.summary.openings.statements.length).toBeGreaterThan(0)
    expect(result.summary.strengths.statements.length).toBeGreaterThan(0)
  })

  test('shows the notes behind the scores, as they were at the end and only where one was written', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const params = { company, quarter }
    await answeredRound(owner, quarter)
    await call(takeBackSheet, { params })
    const save = (statement: string, note: string, version: number) =>
      call(saveAnswer, { params: { ...params, statement }, body: { score: 3, note, version } })
    await save(first, 'Først dette', 1)
    await save(first, 'Så dette 🙂', 2)
    await save(second, 'Fortrudt', 1)
    await save(second, '', 2)
    await call(handInSheet, { params })
    await call(closeRound, { params })
    expect((await call(readResult, { params })).notes).toEqual({ [first]: 'Så dette 🙂' })
  })

  test('stands beside the closed round before it, whatever lies between', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    await closedRound(owner, '2025-Q1', 1)
    await closedRound(owner, '2025-Q3', 2)
    await call(openRound, { params: { company }, body: { quarter: '2026-Q1', mode: 'joint' } })
    await call(openRound, { params: { company }, body: { quarter: '2026-Q2', mode: 'joint' } })
    await call(voidRound, { params: { company, quarter: '2026-Q2' }, body: { reason: 'Forkert' } })
    await closedRound(owner, quarter, 5)
    const { previous } = await call(readResult, { params: { company, quarter } })
    expect(previous).toMatchObject({ quarter: '2025-Q3', summary: { index: 50 } })
    expect(previous?.summary.groups[0]).toMatchObject({ sum: 8 })
    const earliest = await call(readResult, { params: { company, quarter: '2025-Q1' } })
    expect(earliest.previous).toBeNull()
  })

  test('stays as it was closed, whatever the names become afterwards; its notes and scores cannot be changed', async () => {
    const owner = await newCompany(app)
    await closedRound(owner, quarter, 4)
    const read = () => owner.call(readResult, { params: { company: owner.company, quarter } })
    const before = await read()
    for (const change of ['score = 1', "note = 'Efterrationalisering'"])
      await expect(
        asAdmin(`UPDATE answers SET ${change} WHERE company_id = (SELECT id FROM companies WHERE slug = $1)`, [
          owner.company,
        ]),
      ).rejects.toThrow('it never changes')
    await asAdmin("UPDATE users SET name = 'En anden' WHERE email = $1", [owner.email])
    expect(await read()).toEqual(before)
  })

  test('is there for a closed round only', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const read = (quarter: string) => call(readResult, { params: { company, quarter } })
    await closedRound(owner, '2026-Q1')
    await answeredRound(owner, '2026-Q2')
    await call(openRound, { params: { company }, body: { quarter: '2026-Q3', mode: 'joint' } })
    await call(voidRound, { params: { company, quarter: '2026-Q3' }, body: { reason: 'Forkert' } })
    for (const none of ['2026-Q2', '2026-Q3', '2026-Q4', '2025-Q4'])
      expect(await refusal(read(none))).toMatchObject({ status: 404, code: 'not-found' })
    expect(await read('2026-Q1')).toMatchObject({ quarter: '2026-Q1' })
  })

  test('is for owner, AMO and leader; a member is refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const params = { company, quarter }
    await closedRound({ call: owner.call, company }, quarter)
    for (const { call } of [owner, amo, leader]) expect(await call(readResult, { params })).toMatchObject({ quarter })
    expect(await refusal(member.call(readResult, { params }))).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})
