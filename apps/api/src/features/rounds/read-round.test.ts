import { closeRound, readRound } from '@trivselsrum/contracts/rounds'
import { describe, expect, test } from 'vitest'
import { answeredRound, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const quarter = '2026-Q4'

describe('a round', () => {
  test('says how far it has come, and once closed when', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter)
    expect(await owner.call(readRound, { params })).toMatchObject({
      state: 'open',
      progress: { answered: 20, of: 20, isHandedIn: true },
      closedAt: null,
    })
    await owner.call(closeRound, { params })
    expect(await owner.call(readRound, { params })).toMatchObject({ state: 'closed', closedAt: clock.now() })
  })

  test('says of each role what it may do, and once closed that nothing is left to do', async () => {
    const { company, ...people } = await everyRole(app)
    const params = { company, quarter }
    await answeredRound({ call: people.owner.call, company }, quarter)
    const mayAll = { answer: true, close: true, void: true }
    const mayNothing = { answer: false, close: false, void: false }
    const expected = { owner: mayAll, amo: mayAll, leader: mayNothing, member: mayNothing }
    for (const [role, can] of Object.entries(expected))
      expect(await people[role as keyof typeof people].call(readRound, { params }), role).toMatchObject({ can })
    await people.owner.call(closeRound, { params })
    for (const { call } of Object.values(people))
      expect(await call(readRound, { params })).toMatchObject({ can: mayNothing })
  })

  test('that is not there is not found', async () => {
    const { call, company } = await newCompany(app)
    expect(await refusal(call(readRound, { params: { company, quarter } }))).toMatchObject({ status: 404 })
  })
})
