import { closeRound, openRound, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, movableClock, newCompany, refusal, startApp, statementIds } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const quarter = '2026-Q4'
const statement = statementIds[0] ?? ''

describe('the sheet', () => {
  test('has each answer with its note, its version, and who saved it when', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    await call(saveAnswer, { params: { ...params, statement }, body: { score: 2, note: 'Derfor', version: 0 } })
    expect(await call(readSheet, { params })).toEqual({
      round: (await call(readRound, { params })).id,
      quarter,
      mode: 'joint',
      askedWith: { tool: 'maturity', version: 1 },
      revision: 1,
      answers: {
        [statement]: { score: 2, note: 'Derfor', version: 1, savedBy: 'Karen Holm', savedAt: clock.now() },
      },
      handedInAt: null,
      handedInBy: null,
    })
  })

  test('is shut with its round', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    await answeredRound(owner, quarter)
    await call(closeRound, { params: { company, quarter } })
    expect(await refusal(call(readSheet, { params: { company, quarter } }))).toMatchObject({
      status: 409,
      code: 'round-closed',
    })
  })

  test('of a voided round, and where there is none, is not found', async () => {
    const { call, company } = await newCompany(app)
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    await call(voidRound, { params: { company, quarter }, body: { reason: 'Forkert' } })
    for (const none of [quarter, '2026-Q3'])
      expect(await refusal(call(readSheet, { params: { company, quarter: none } }))).toMatchObject({ status: 404 })
  })

  test('is for owner and AMO; a leader and a member are refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    await owner.call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    for (const { call } of [owner, amo])
      expect(await call(readSheet, { params: { company, quarter } })).toMatchObject({ revision: 0 })
    for (const { call } of [leader, member])
      expect(await refusal(call(readSheet, { params: { company, quarter } }))).toMatchObject({ code: 'not-allowed' })
  })
})
