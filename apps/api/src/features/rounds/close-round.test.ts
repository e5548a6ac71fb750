import { closeRound, openRound, readResult, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { saveAnswer } from '@trivselsrum/contracts/sheets'
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

const app = await startApp({ clock: movableClock() })
const quarter = '2026-Q4'

describe('closing a round', () => {
  test('freezes the result of the joint sheet', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await answeredRound({ call, company }, quarter, 4)
    const closed = await call(closeRound, { params })
    expect(closed).toMatchObject({ state: 'closed', can: { answer: false, close: false, void: false } })
    const { summary } = await call(readResult, { params })
    expect(summary).toMatchObject({ index: 50, standing: ['passive', 'reactive', 'active', 'preventive', 'creating'] })
    expect(summary.groups).toHaveLength(5)
    expect(summary.groups.every(({ sum, band }) => sum === 16 && band === 'high')).toBe(true)
  })

  test('is refused before the sheet is handed in, and the round stays open', async () => {
    const { call, company } = await newCompany(app)
    await answeredRound({ call, company }, quarter, 3, false)
    expect(await refusal(call(closeRound, { params: { company, quarter } }))).toMatchObject({
      status: 409,
      code: 'no-complete-sheet',
    })
    expect(await call(readRound, { params: { company, quarter } })).toMatchObject({ state: 'open' })
  })

  test('where there is none is refused', async () => {
    const { call, company } = await newCompany(app)
    expect(await refusal(call(closeRound, { params: { company, quarter } }))).toMatchObject({ status: 404 })
  })

  test('twice at once: one wins, the other is told that the round is closed', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await answeredRound({ call, company }, quarter)
    const outcomes = await Promise.allSettled([call(closeRound, { params }), call(closeRound, { params })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem] : []))
    expect(lost).toMatchObject([{ status: 409, code: 'round-closed' }])
  })

  test('leaves nothing that could still be changed', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await closedRound({ call, company }, quarter)
    const statement = statementIds[0] ?? ''
    const save = call(saveAnswer, { params: { ...params, statement }, body: { score: 1, version: 1 } })
    expect(await refusal(save)).toMatchObject({ code: 'round-closed' })
    expect(await refusal(call(voidRound, { params, body: { reason: 'Forkert kvartal' } }))).toMatchObject({
      code: 'round-closed',
    })
    expect(await refusal(call(openRound, { params: { company }, body: { quarter, mode: 'joint' } }))).toMatchObject({
      code: 'round-exists',
    })
  })

  test('is for owner and AMO; a leader and a member are refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const params = { company, quarter }
    await answeredRound({ call: owner.call, company }, quarter)
    for (const { call } of [leader, member])
      expect(await refusal(call(closeRound, { params }))).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await amo.call(closeRound, { params })).toMatchObject({ state: 'closed' })
  })
})

describe('a round that is closed or voided is kept by the database itself', () => {
  async function roundOf(company: string) {
    const [round] = await asAdmin<{ id: string }>(
      'SELECT r.id FROM rounds r JOIN companies c ON c.id = r.company_id WHERE slug = $1',
      [company],
    )
    return round?.id
  }

  test.each([
    "SET result = jsonb_set(result, '{index}', '99')",
    "SET state = 'open', closed_at = NULL, closed_by = NULL, result = NULL",
    "SET quarter = '2026-Q3'",
    'SET opened_at = opened_at',
  ])('even against the superuser: %s', async (change) => {
    const owner = await newCompany(app)
    await closedRound(owner, quarter)
    const id = await roundOf(owner.company)
    expect(id).toBeDefined()
    await expect(asAdmin(`UPDATE rounds ${change} WHERE id = $1`, [id])).rejects.toThrow('it never changes')
  })

  test('a voided one does not come back', async () => {
    const { call, company } = await newCompany(app)
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    await call(voidRound, { params: { company, quarter }, body: { reason: 'Forkert' } })
    const back = asAdmin(
      "UPDATE rounds SET state = 'open', voided_at = NULL, voided_by = NULL, void_reason = NULL WHERE id = $1",
      [await roundOf(company)],
    )
    await expect(back).rejects.toThrow('it never changes')
  })

  test.each([
    ["UPDATE answers SET note = 'Tilføjet'", 'sheet_id'],
    ['UPDATE answers SET score = 5', 'sheet_id'],
    [
      `INSERT INTO answers (company_id, sheet_id, statement, version, saved_at, saved_by)
       SELECT company_id, sheet_id, 'new', 1, now(), saved_by FROM answers`,
      'sheet_id',
    ],
    ['UPDATE answer_sheets SET handed_in_at = now()', 'id'],
  ])('and so is what was answered in it: %s', async (change, column) => {
    for (const settle of [closeRound, voidRound] as const) {
      const owner = await newCompany(app)
      const params = { company: owner.company, quarter }
      await answeredRound(owner, quarter)
      if (settle === closeRound) await owner.call(closeRound, { params })
      else await owner.call(voidRound, { params, body: { reason: 'Forkert' } })
      const id = await roundOf(owner.company)
      const ofRound = `${column} IN (SELECT id FROM answer_sheets WHERE round_id = $1)`
      await expect(
        asAdmin(`${change} WHERE ${ofRound} ${change.startsWith('INSERT') ? 'LIMIT 1' : ''}`, [id]),
      ).rejects.toThrow('it never changes')
    }
  })

  test.each([
    ["SET state = 'closed'", 'rounds_state_has_its_facts'],
    ["SET state = 'voided', voided_at = now()", 'rounds_state_has_its_facts'],
    ["SET quarter = '2026-Q5'", 'rounds_quarter_is_one'],
  ])('an open one can not be half of anything: %s', async (change, rule) => {
    const { call, company } = await newCompany(app)
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    await expect(asAdmin(`UPDATE rounds ${change} WHERE id = $1`, [await roundOf(company)])).rejects.toThrow(rule)
  })

  test.each([0, 6])('a score of %s is kept out', async (score) => {
    const owner = await newCompany(app)
    await answeredRound(owner, quarter, 3, false)
    const change = asAdmin(
      'UPDATE answers SET score = $2 WHERE company_id = (SELECT id FROM companies WHERE slug = $1)',
      [owner.company, score],
    )
    await expect(change).rejects.toThrow('answers_score_on_scale')
  })
})
