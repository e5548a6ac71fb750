import { closeRound, listRounds, openRound, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, asAdmin, movableClock, newCompany, refusal, startApp } from '../../test/harness.ts'
import { newMember } from '../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const quarter = '2026-Q4'
const newKey = () => ({ idempotencyKey: crypto.randomUUID() })

async function opener() {
  const owner = await newCompany(app)
  const { call, company } = owner
  const open = (quarter: string, key: { idempotencyKey: string }, by = call) =>
    by(openRound, { params: { company }, body: { quarter, mode: 'joint' } }, key)
  return { ...owner, open }
}

describe('the same write sent again with its key', () => {
  test('is done once and answered alike, also later and after the thing has changed', async () => {
    const { call, company, open } = await opener()
    const key = newKey()
    const first = await open(quarter, key)
    clock.moveBy(60)
    expect(await open(quarter, key)).toEqual(first)
    await call(voidRound, { params: { company, quarter }, body: { reason: 'Forkert' } })
    expect(await open(quarter, key)).toEqual(first)
    const { rounds } = await call(listRounds, { params: { company }, query: {} })
    expect(rounds.map(({ state }) => state)).toEqual(['voided'])
  })

  test('holds for handing in, closing and voiding as well', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter, 3, false)
    const [handIn, close, voiding] = [newKey(), newKey(), newKey()]
    const handedIn = await owner.call(handInSheet, { params }, handIn)
    expect(await owner.call(handInSheet, { params }, handIn)).toEqual(handedIn)
    const closed = await owner.call(closeRound, { params }, close)
    expect(await owner.call(closeRound, { params }, close)).toEqual(closed)
    const other = { company: owner.company, quarter: '2026-Q3' }
    const body = { reason: 'Forkert kvartal' }
    await owner.call(openRound, { params: other, body: { quarter: '2026-Q3', mode: 'joint' } })
    expect(await owner.call(voidRound, { params: other, body }, voiding)).toEqual({ quarter: '2026-Q3' })
    expect(await owner.call(voidRound, { params: other, body }, voiding)).toEqual({ quarter: '2026-Q3' })
  })

  test('is done once when it is sent five times at once', async () => {
    const { open } = await opener()
    const key = newKey()
    const replies = await Promise.all(Array.from({ length: 5 }, () => open(quarter, key)))
    for (const reply of replies) expect(reply).toEqual(replies[0])
  })

  test('is told once to the outside and written down once', async () => {
    const { company, open } = await opener()
    const key = newKey()
    await open(quarter, key)
    await open(quarter, key)
    const [counts] = await asAdmin(
      `SELECT (SELECT count(*)::int FROM outbox WHERE company_id = c.id) AS told,
         (SELECT count(*)::int FROM audit_log a WHERE a.company_id = c.id AND action = 'round-opened') AS written
       FROM companies c WHERE slug = $1`,
      [company],
    )
    expect(counts).toEqual({ told: 1, written: 1 })
  })

  test('may be written in capitals', async () => {
    const { open } = await opener()
    const { idempotencyKey } = newKey()
    const first = await open(quarter, { idempotencyKey })
    expect(await open(quarter, { idempotencyKey: idempotencyKey.toUpperCase() })).toEqual(first)
  })
})

describe('a key', () => {
  test('that stood for something else is refused', async () => {
    const { call, company, open } = await opener()
    const key = newKey()
    await open(quarter, key)
    const refused = { status: 422, code: 'idempotency-key-reused' }
    expect(await refusal(open('2026-Q3', key))).toMatchObject(refused)
    const other = call(voidRound, { params: { company, quarter }, body: { reason: 'Forkert' } }, key)
    expect(await refusal(other)).toMatchObject(refused)
    expect(await call(readRound, { params: { company, quarter } })).toMatchObject({ state: 'open' })
  })

  test('of another person is refused, without what they were answered', async () => {
    const { company, open } = await opener()
    const amo = await newMember(app, company, 'amo')
    const key = newKey()
    await open(quarter, key)
    const problem = await refusal(open(quarter, key, amo.call))
    expect(problem).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
    expect(problem).not.toHaveProperty('openedBy')
  })

  test('of one who has another role by now is refused, without what they were answered', async () => {
    const { company } = await opener()
    const { call, email } = await newMember(app, company, 'amo')
    const key = newKey()
    const open = () => call(openRound, { params: { company }, body: { quarter, mode: 'joint' } }, key)
    await open()
    await asAdmin(
      `UPDATE memberships SET role = 'member' WHERE user_id = (SELECT id FROM users WHERE email = $1)
       AND company_id = (SELECT id FROM companies WHERE slug = $2)`,
      [email, company],
    )
    expect(await refusal(open())).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
  })

  test('of another company is free', async () => {
    const [one, other] = [await opener(), await opener()]
    const key = newKey()
    expect(await one.open(quarter, key)).toMatchObject({ state: 'open' })
    expect(await other.open(quarter, key)).toMatchObject({ state: 'open' })
  })

  test('is free again after the write was refused', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    const key = newKey()
    await answeredRound(owner, quarter, 3, false)
    expect(await refusal(owner.call(closeRound, { params }, key))).toMatchObject({ code: 'no-complete-sheet' })
    await owner.call(handInSheet, { params })
    expect(await owner.call(closeRound, { params }, key)).toMatchObject({ state: 'closed' })
  })

  test('is forgotten after two days', async () => {
    const { company, open } = await opener()
    const old = newKey()
    await open('2026-Q3', old)
    clock.moveBy(48 * 60 * 60 + 1)
    await open('2026-Q2', newKey())
    expect(await refusal(open('2026-Q3', old))).toMatchObject({ code: 'round-exists' })
    const rows = await asAdmin(
      'SELECT key FROM idempotent_replies r JOIN companies c ON c.id = r.company_id WHERE slug = $1',
      [company],
    )
    expect(rows).toHaveLength(1)
  })

  test.each(['', 'x', '1', '00000000-0000-0000-0000', "'; --"])('that is no UUID is refused: "%s"', async (key) => {
    const { transport, company } = await newCompany(app)
    const { status, body } = await transport({
      method: 'POST',
      path: `/api/companies/${company}/rounds`,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ quarter, mode: 'joint' }),
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'invalid-request', fields: [{ path: 'idempotency-key' }] })
  })
})
