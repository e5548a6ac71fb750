import { handInAnonymousSheet, readAnonymousForm } from '@trivselsrum/contracts/anonymous-sheets'
import { listParticipants, remindParticipants } from '@trivselsrum/contracts/participants'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { closeRound, openRound, readResult, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { listSheets, readSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredByGuests, answersOf, newShare } from '../../../test/guests.ts'
import { asAdmin, movableClock, newCompany, refusal, startApp, statementIds } from '../../../test/harness.ts'
import { everyRole, membershipOf, newDepartment, newMember } from '../../../test/people.ts'

const app = await startApp({ clock: movableClock() })
const quarter = '2026-Q4'

/** A company of six in which everybody is asked to answer without a name. */
async function anonymousRound() {
  const people = await everyRole(app)
  const { company } = people
  const more = await Promise.all([newMember(app, company, 'member'), newMember(app, company, 'member')])
  const params = { company, quarter }
  await people.amo.call(openRound, { params, body: { quarter, mode: 'anonymous', everyone: true } })
  return { ...people, params, all: [people.owner, people.amo, people.leader, people.member, ...more] }
}

const handIn = (scores = 3, receipt = newReceipt()) => ({ receipt, answers: answersOf(scores) })

const rowsOf = (company: string) =>
  asAdmin<{ row: string }>(
    `SELECT s::text AS row FROM anonymous_sheets s JOIN companies c ON c.id = s.company_id WHERE slug = $1`,
    [company],
  )

describe('a round answered without names', () => {
  test('tells a participant whose it is, what is asked and what is promised', async () => {
    const { params, member } = await anonymousRound()
    expect(await member.call(readAnonymousForm, { params })).toMatchObject({
      company: 'Prøve & Søn',
      language: 'da',
      quarter,
      thresholds: { means: 5, details: 10 },
      department: null,
      departments: [],
    })
  })

  test('keeps a sheet without who, when and through what, and tells only the participant that they have answered', async () => {
    const { params, amo, member, leader } = await anonymousRound()
    const body = handIn()
    expect(await member.call(handInAnonymousSheet, { params, body })).toEqual({ receipt: body.receipt })
    expect(await member.call(readRound, { params })).toMatchObject({ progress: { isHandedIn: true } })
    expect(await leader.call(readRound, { params })).toMatchObject({ progress: { isHandedIn: false } })
    expect(await amo.call(readRound, { params })).toMatchObject({ turnout: { answered: 1, asked: 6 } })
    const { participants } = await amo.call(listParticipants, { params, query: {} })
    expect(participants.map(({ hasAnswered }) => hasAnswered)).toEqual(Array(6).fill(null))
    expect(await refusal(member.call(readAnonymousForm, { params }))).toMatchObject({ code: 'answered-already' })
    expect(await refusal(member.call(readSheet, { params }))).toMatchObject({ code: 'not-asked' })
  })

  test('takes one sheet from everybody: the same form again is the same sheet, another form is refused', async () => {
    const { params, company, member } = await anonymousRound()
    const body = handIn(2)
    await member.call(handInAnonymousSheet, { params, body })
    await member.call(handInAnonymousSheet, { params, body: { ...body, answers: answersOf(4) } })
    expect(await rowsOf(company)).toHaveLength(1)
    expect((await rowsOf(company))[0]?.row).toContain('""passive-1"": 4')
    const other = member.call(handInAnonymousSheet, { params, body: handIn() })
    expect(await refusal(other)).toMatchObject({ status: 409, code: 'answered-already' })
  })

  test('keeps one sheet of ten forms that one person hands in at once', async () => {
    const { params, company, member } = await anonymousRound()
    const forms = Array.from({ length: 10 }, () => member.call(handInAnonymousSheet, { params, body: handIn() }))
    const outcomes = await Promise.allSettled(forms)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await rowsOf(company)).toHaveLength(1)
  })

  test('keeps every sheet of many people who hand in at once', async () => {
    const { params, company, all, amo } = await anonymousRound()
    await Promise.all(all.map(({ call }) => call(handInAnonymousSheet, { params, body: handIn() })))
    expect(await rowsOf(company)).toHaveLength(6)
    expect(await amo.call(readRound, { params })).toMatchObject({ turnout: { answered: 6 }, isReadyToClose: true })
  })

  test.each([
    ['one score short', () => Object.fromEntries(Object.entries(answersOf()).slice(1)), 'sheet-incomplete'],
    ['without a score', () => ({}), 'sheet-incomplete'],
    ['with a statement that is none', () => ({ ...answersOf(), 'passive-9': 3 }), 'invalid-request'],
    ['with a score of 0', () => ({ ...answersOf(), 'passive-1': 0 }), 'invalid-request'],
    ['with a score of 2.5', () => ({ ...answersOf(), 'passive-1': 2.5 }), 'invalid-request'],
  ])('refuses a sheet %s and keeps nothing', async (_, answers, code) => {
    const { params, company, member } = await anonymousRound()
    const body = { receipt: newReceipt(), answers: answers() }
    const problem = await refusal(member.call(handInAnonymousSheet, { params, body }))
    expect(problem).toMatchObject({ code })
    if (code === 'sheet-incomplete') expect(problem.missing).toContain('passive-1')
    expect(await rowsOf(company)).toEqual([])
    expect(await member.call(readRound, { params })).toMatchObject({ progress: { isHandedIn: false } })
  })

  test('is not answered by somebody who was not asked, nor in a round of another mode', async () => {
    const { params, company, owner, amo } = await anonymousRound()
    const late = await newMember(app, company, 'member')
    expect(await refusal(late.call(readAnonymousForm, { params }))).toMatchObject({ status: 403, code: 'not-asked' })
    const hand = late.call(handInAnonymousSheet, { params, body: handIn() })
    expect(await refusal(hand)).toMatchObject({ code: 'not-asked' })
    await amo.call(openRound, { params, body: { quarter: '2026-Q3', mode: 'named', everyone: true } })
    const named = { company, quarter: '2026-Q3' }
    const wrong = owner.call(handInAnonymousSheet, { params: named, body: handIn() })
    expect(await refusal(wrong)).toMatchObject({ status: 404 })
  })

  test('closes from the fifth sheet on, and not before', async () => {
    const { params, all, amo } = await anonymousRound()
    for (const { call } of all.slice(0, 4)) await call(handInAnonymousSheet, { params, body: handIn() })
    expect(await amo.call(readRound, { params })).toMatchObject({ isReadyToClose: false })
    expect(await refusal(amo.call(closeRound, { params }))).toMatchObject({ status: 409, code: 'too-few-answers' })
    await all[4]?.call(handInAnonymousSheet, { params, body: handIn(5) })
    await amo.call(closeRound, { params })
    const result = await amo.call(readResult, { params })
    expect(result).toMatchObject({ canReadSheets: false, summary: { sheets: 5 } })
    expect(result.release).toMatchObject({ details: null, parts: [], thresholds: { means: 5, details: 10 } })
    expect(result.summary.groups[0]?.sum).toBe(13.6)
    expect(await refusal(amo.call(listSheets, { params, query: {} }))).toMatchObject({ status: 404 })
  })

  test('takes nothing once it is closed or voided', async () => {
    const { params, all, amo, owner } = await anonymousRound()
    for (const { call } of all.slice(1)) await call(handInAnonymousSheet, { params, body: handIn() })
    const round = (await amo.call(readRound, { params })).id
    await amo.call(closeRound, { params })
    const late = owner.call(handInAnonymousSheet, { params, body: handIn() })
    expect(await refusal(late)).toMatchObject({ code: 'round-closed' })
    await amo.call(openRound, { params, body: { quarter: '2026-Q3', mode: 'anonymous', everyone: true } })
    const other = { ...params, quarter: '2026-Q3' }
    const meant = (await amo.call(readRound, { params: other })).id
    await amo.call(voidRound, { params: other, body: { reason: 'Forkert' } })
    const voided = owner.call(handInAnonymousSheet, { params: other, query: { round: meant }, body: handIn() })
    expect(await refusal(voided)).toMatchObject({ code: 'round-voided' })
    expect(meant).not.toBe(round)
  })

  test('counts a person for their department only where enough of it are asked to hide them', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const [large, small] = [await newDepartment(company, 'Produktion'), await newDepartment(company, 'Kontor')]
    const more = await Promise.all(Array.from({ length: 3 }, () => newMember(app, company, 'member')))
    for (const { email } of [amo, member, ...more])
      await asAdmin('UPDATE memberships SET department_id = $2 WHERE id = $1', [
        await membershipOf(company, email),
        large,
      ])
    await asAdmin('UPDATE memberships SET department_id = $2 WHERE id = $1', [
      await membershipOf(company, leader.email),
      small,
    ])
    const params = { company, quarter }
    await amo.call(openRound, { params, body: { quarter, mode: 'anonymous', everyone: true } })
    expect(await member.call(readAnonymousForm, { params })).toMatchObject({ department: 'Produktion' })
    expect(await leader.call(readAnonymousForm, { params })).toMatchObject({ department: null })
    for (const { call } of [owner, amo, leader, member, ...more])
      await call(handInAnonymousSheet, { params, body: handIn() })
    const rows = (await rowsOf(company)).map(({ row }) => row)
    expect(rows.filter((row) => row.includes(large))).toHaveLength(5)
    expect(rows.filter((row) => row.includes(small))).toHaveLength(0)
    await amo.call(closeRound, { params })
    // The rest are two: too few, so the one department large enough is not shown either, and no sheet says it any more.
    expect((await amo.call(readResult, { params })).release).toMatchObject({
      parts: [],
      rolledUp: { parts: 2, sheets: 7 },
    })
    expect((await rowsOf(company)).filter(({ row }) => row.includes(large))).toEqual([])
  })

  test('reminds those who have not answered, telling nobody who they are', async () => {
    const { params, amo, member } = await anonymousRound()
    await member.call(handInAnonymousSheet, { params, body: handIn() })
    expect(await amo.call(remindParticipants, { params })).toEqual({ asked: 5 })
  })

  test('keeps after closing neither receipts with sheets nor who has answered', async () => {
    const { company, amo, params, all } = await anonymousRound()
    for (const { call } of all) await call(handInAnonymousSheet, { params, body: handIn() })
    await amo.call(closeRound, { params })
    const [kept] = await asAdmin<{ receipts: number; answered: number; free: number }>(
      `SELECT (SELECT count(*)::int FROM anonymous_sheets s WHERE s.company_id = c.id AND receipt_hash IS NOT NULL) AS receipts,
         (SELECT count(*)::int FROM participants p WHERE p.company_id = c.id AND has_answered) AS answered,
         (SELECT count(*)::int FROM receipts r WHERE r.company_id = c.id) AS free
       FROM companies c WHERE slug = $1`,
      [company],
    )
    expect(kept).toEqual({ receipts: 0, answered: 0, free: 6 })
  })

  test('is frozen by the database once it is closed, sheets and participants alike', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await call(openRound, { params, body: { quarter, mode: 'anonymous', roles: ['owner'], hasLinks: true } })
    const { token } = await newShare({ call, company }, quarter)
    await answeredByGuests(app, token, 5)
    await call(closeRound, { params })
    const ofCompany = 'company_id = (SELECT id FROM companies WHERE slug = $1)'
    for (const change of [
      `UPDATE anonymous_sheets SET answers = NULL WHERE ${ofCompany}`,
      `DELETE FROM anonymous_sheets WHERE ${ofCompany}`,
      `INSERT INTO anonymous_sheets SELECT company_id, gen_random_uuid(), round_id FROM anonymous_sheets WHERE ${ofCompany}`,
      `UPDATE participants SET has_answered = true WHERE ${ofCompany}`,
      `DELETE FROM participants WHERE ${ofCompany}`,
    ])
      await expect(asAdmin(change, [company])).rejects.toThrow(/settled round/)
  })
})

test('a column of the sheets answered without names could lead to nobody', async () => {
  const columns = await asAdmin<{ column: string; type: string }>(
    `SELECT column_name AS column, data_type AS type FROM information_schema.columns
     WHERE table_name = 'anonymous_sheets' ORDER BY 1`,
  )
  // No person, link, device, address or time of day: whoever adds a column here reads decision 0016 first.
  expect(columns).toEqual([
    { column: 'answers', type: 'jsonb' },
    { column: 'company_id', type: 'uuid' },
    { column: 'department_id', type: 'uuid' },
    { column: 'id', type: 'uuid' },
    { column: 'receipt_hash', type: 'bytea' },
    { column: 'round_id', type: 'uuid' },
  ])
  expect(statementIds).toHaveLength(20)
})
