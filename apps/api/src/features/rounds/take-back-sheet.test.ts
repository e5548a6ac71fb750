import { closeRound, readRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, readSheet, saveAnswer, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, movableClock, newCompany, refusal, startApp, statementIds } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const app = await startApp({ clock: movableClock() })
const quarter = '2026-Q4'
const statement = statementIds[0] ?? ''

describe('taking the sheet back', () => {
  test('while the round is open lets it be corrected and handed in again', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const params = { company, quarter }
    await answeredRound(owner, quarter)
    await call(takeBackSheet, { params })
    expect(await call(readSheet, { params })).toMatchObject({ handedInAt: null, handedInBy: null, revision: 20 })
    await call(saveAnswer, { params: { ...params, statement }, body: { score: 5, version: 1 } })
    await call(handInSheet, { params })
    expect(await call(readRound, { params })).toMatchObject({ progress: { answered: 20, isHandedIn: true } })
  })

  test('that was not handed in, or a second time, changes nothing', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter, 3, false)
    await owner.call(takeBackSheet, { params })
    await owner.call(takeBackSheet, { params })
    expect(await owner.call(readSheet, { params })).toMatchObject({ handedInAt: null, revision: 20 })
  })

  test('keeps the round from being closed', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter)
    await owner.call(takeBackSheet, { params })
    expect(await refusal(owner.call(closeRound, { params }))).toMatchObject({ code: 'no-complete-sheet' })
  })

  test('at the moment of closing either comes first, or is refused', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter)
    const [taken, closed] = await Promise.allSettled([
      owner.call(takeBackSheet, { params }),
      owner.call(closeRound, { params }),
    ])
    expect([taken.status, closed.status].sort()).toEqual(['fulfilled', 'rejected'])
    const { state } = await owner.call(readRound, { params })
    expect(state).toBe(closed.status === 'fulfilled' ? 'closed' : 'open')
  })

  test('in a closed round, and where there is none, is refused', async () => {
    const owner = await newCompany(app)
    const takeBack = (quarter: string) => owner.call(takeBackSheet, { params: { company: owner.company, quarter } })
    await answeredRound(owner, quarter)
    await owner.call(closeRound, { params: { company: owner.company, quarter } })
    expect(await refusal(takeBack(quarter))).toMatchObject({ status: 409, code: 'round-closed' })
    expect(await refusal(takeBack('2026-Q3'))).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('is for owner and AMO; a leader and a member are refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const params = { company, quarter }
    await answeredRound({ call: owner.call, company }, quarter)
    for (const { call } of [leader, member])
      expect(await refusal(call(takeBackSheet, { params }))).toMatchObject({ status: 403, code: 'not-allowed' })
    await amo.call(takeBackSheet, { params })
    expect(await owner.call(readSheet, { params })).toMatchObject({ handedInAt: null })
  })
})
