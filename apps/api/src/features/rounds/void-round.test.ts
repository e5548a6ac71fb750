import { closeRound, listRounds, openRound, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { readSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, asAdmin, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const quarter = '2026-Q4'

async function openedRound() {
  const owner = await newCompany(app)
  const { call, company } = owner
  await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
  const params = { company, quarter }
  return { ...owner, params, voidIt: (reason: string) => call(voidRound, { params, body: { reason } }) }
}

describe('voiding a round', () => {
  test('keeps it in the list with its reason, and nowhere else', async () => {
    const { call, company, params, voidIt } = await openedRound()
    expect(await voidIt('  Åbnet i det forkerte kvartal  ')).toEqual({ quarter })
    const { rounds } = await call(listRounds, { params: { company }, query: {} })
    expect(rounds).toEqual([
      {
        quarter,
        mode: 'joint',
        state: 'voided',
        openedAt: clock.now(),
        closedAt: null,
        voidedAt: clock.now(),
        voidReason: 'Åbnet i det forkerte kvartal',
        standing: null,
        index: null,
      },
    ])
    expect(await refusal(call(readRound, { params }))).toMatchObject({ status: 404 })
    expect(await refusal(call(readSheet, { params }))).toMatchObject({ status: 404 })
  })

  test('keeps what was answered, for whoever must look into it, and who voided it', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter)
    await owner.call(voidRound, { params, body: { reason: 'Forkert hold' } })
    const rows = await asAdmin<{ answers: number; name: string }>(
      `SELECT (SELECT count(*)::int FROM answers WHERE company_id = c.id) AS answers, u.name FROM companies c
       JOIN rounds r ON r.company_id = c.id JOIN memberships m ON m.id = r.voided_by JOIN users u ON u.id = m.user_id
       WHERE slug = $1`,
      [owner.company],
    )
    expect(rows).toEqual([{ answers: 20, name: 'Karen Holm' }])
  })

  test.each(['', '   ', 'ab', 'a'.repeat(501), 'Forkert\u0000', '\u202eforkert'])(
    'needs a reason that can be read: %j is refused',
    async (reason) => {
      const { call, params, voidIt } = await openedRound()
      expect(await refusal(voidIt(reason))).toMatchObject({
        status: 400,
        code: 'invalid-request',
        fields: [{ path: 'reason' }],
      })
      expect(await call(readRound, { params })).toMatchObject({ state: 'open' })
    },
  )

  test('twice at once does it once; there is nothing left for the other', async () => {
    const { voidIt } = await openedRound()
    const outcomes = await Promise.allSettled([voidIt('Forkert'), voidIt('Forkert')])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
    expect(lost).toEqual(['not-found'])
  })

  test('that is closed is refused: a result stays', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter)
    await owner.call(closeRound, { params })
    const late = owner.call(voidRound, { params, body: { reason: 'Fortrudt' } })
    expect(await refusal(late)).toMatchObject({ status: 409, code: 'round-closed' })
  })

  test('where there is none is refused', async () => {
    const { call, company } = await newCompany(app)
    const nothing = call(voidRound, { params: { company, quarter }, body: { reason: 'Ingenting' } })
    expect(await refusal(nothing)).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('is for owner and AMO; a leader and a member are refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    await owner.call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    const voidBy = ({ call }: typeof leader) =>
      call(voidRound, { params: { company, quarter }, body: { reason: 'Forkert' } })
    for (const person of [leader, member])
      expect(await refusal(voidBy(person))).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await voidBy(amo)).toEqual({ quarter })
  })
})
