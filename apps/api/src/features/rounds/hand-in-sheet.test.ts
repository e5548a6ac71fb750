import { closeRound, openRound, readRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, movableClock, newCompany, refusal, startApp, statementIds } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const quarter = '2026-Q4'

describe('handing in the sheet', () => {
  test('with every statement scored shuts it, and says who did it and when', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter, 3, false)
    expect(await owner.call(handInSheet, { params })).toEqual({ handedInAt: clock.now() })
    expect(await owner.call(readSheet, { params })).toMatchObject({
      handedInAt: clock.now(),
      handedInBy: 'Karen Holm',
    })
    expect(await owner.call(readRound, { params })).toMatchObject({ progress: { answered: 20, isHandedIn: true } })
  })

  test('with nineteen answers is refused and names the one that is missing', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    const [missing = '', ...others] = statementIds.toReversed()
    expect(others).toHaveLength(19)
    for (const statement of others)
      await call(saveAnswer, { params: { ...params, statement }, body: { score: 3, version: 0 } })
    // A note says why there is no score; it is none.
    await call(saveAnswer, { params: { ...params, statement: missing }, body: { note: 'Ved ikke', version: 0 } })
    expect(await refusal(call(handInSheet, { params }))).toMatchObject({
      status: 409,
      code: 'sheet-incomplete',
      missing: [missing],
    })
    expect(await call(readSheet, { params })).toMatchObject({ handedInAt: null, handedInBy: null })
  })

  test('with nothing on it is refused and names all twenty in the order they are asked', async () => {
    const { call, company } = await newCompany(app)
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    const problem = await refusal(call(handInSheet, { params: { company, quarter } }))
    expect(problem).toMatchObject({ code: 'sheet-incomplete', missing: statementIds })
    expect(statementIds).toHaveLength(20)
  })

  test('a second time is refused', async () => {
    const owner = await newCompany(app)
    await answeredRound(owner, quarter)
    const again = owner.call(handInSheet, { params: { company: owner.company, quarter } })
    expect(await refusal(again)).toMatchObject({ status: 409, code: 'sheet-handed-in' })
  })

  test('twice at once does it once: the other is told', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter, 3, false)
    const outcomes = await Promise.allSettled([
      owner.call(handInSheet, { params }),
      owner.call(handInSheet, { params }),
    ])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
    expect(lost).toEqual(['sheet-handed-in'])
  })

  test('in a closed round, and where there is none, is refused', async () => {
    const owner = await newCompany(app)
    const handIn = (quarter: string) => owner.call(handInSheet, { params: { company: owner.company, quarter } })
    await answeredRound(owner, quarter)
    await owner.call(closeRound, { params: { company: owner.company, quarter } })
    expect(await refusal(handIn(quarter))).toMatchObject({ status: 409, code: 'round-closed' })
    expect(await refusal(handIn('2026-Q3'))).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('is for owner and AMO; a leader and a member are refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const params = { company, quarter }
    await answeredRound({ call: owner.call, company }, quarter, 3, false)
    for (const { call } of [leader, member])
      expect(await refusal(call(handInSheet, { params }))).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await amo.call(handInSheet, { params })).toEqual({ handedInAt: clock.now() })
  })
})
