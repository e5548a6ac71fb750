import { addParticipants, listParticipants, remindParticipants } from '@trivselsrum/contracts/participants'
import { closeRound, openRound, readResult, readRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, listSheets, readSheet, saveAnswer, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import {
  asAdmin,
  type Member,
  movableClock,
  refusal,
  type Scores,
  startApp,
  statementIds,
} from '../../../test/harness.ts'
import { everyRole, membershipOf, newDepartment, newMember } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const quarter = '2026-Q4'

/** A company of four in which everybody is asked by name. */
async function namedRound() {
  const people = await everyRole(app)
  const params = { company: people.company, quarter }
  await people.amo.call(openRound, { params, body: { quarter, mode: 'named', everyone: true } })
  return { ...people, params }
}

async function answer({ call, company }: Member, scores: Scores, isHandedIn = true) {
  for (const statement of statementIds) {
    const score = typeof scores === 'number' ? scores : scores(statement)
    await call(saveAnswer, { params: { company, quarter, statement }, body: { score, version: 0 } })
  }
  if (isHandedIn) await call(handInSheet, { params: { company, quarter } })
}

describe('a round answered by name', () => {
  test('gives everybody asked a sheet of their own, which nobody else sees or changes', async () => {
    const { params, leader, member, owner } = await namedRound()
    await answer(member, 2, false)
    expect(Object.keys((await member.call(readSheet, { params })).answers)).toHaveLength(20)
    for (const other of [leader, owner]) expect((await other.call(readSheet, { params })).answers).toEqual({})
    expect(await member.call(readRound, { params })).toMatchObject({
      progress: { answered: 20, of: 20, isHandedIn: false },
      can: { answer: true, close: false, void: false, invite: false, readResult: false },
    })
  })

  test('is not answered by somebody who was not asked, whatever their role', async () => {
    const { company, owner, amo, member } = await everyRole(app)
    const params = { company, quarter }
    await amo.call(openRound, { params, body: { quarter, mode: 'named', roles: ['member'] } })
    expect(await member.call(readSheet, { params })).toMatchObject({ mode: 'named', answers: {} })
    const statement = statementIds[0] ?? ''
    for (const { call } of [owner, amo]) {
      expect(await refusal(call(readSheet, { params }))).toMatchObject({ status: 403, code: 'not-asked' })
      const save = call(saveAnswer, { params: { ...params, statement }, body: { score: 3, version: 0 } })
      expect(await refusal(save)).toMatchObject({ code: 'not-asked' })
      expect(await refusal(call(handInSheet, { params }))).toMatchObject({ code: 'not-asked' })
      expect(await refusal(call(takeBackSheet, { params }))).toMatchObject({ code: 'not-asked' })
    }
  })

  test('tells owner and AMO who has answered, and nobody what, until it is closed', async () => {
    const { params, amo, leader, member } = await namedRound()
    await answer(member, 4)
    const { participants } = await amo.call(listParticipants, { params, query: {} })
    expect(participants.filter(({ hasAnswered }) => hasAnswered)).toHaveLength(1)
    expect(await amo.call(readRound, { params })).toMatchObject({ turnout: { answered: 1, asked: 4 } })
    for (const { call } of [leader, member])
      expect(await refusal(call(listParticipants, { params, query: {} }))).toMatchObject({ code: 'not-allowed' })
    for (const { call } of [amo, member])
      expect(await refusal(call(listSheets, { params, query: {} }))).toMatchObject({ status: 404 })
    expect(await refusal(member.call(readResult, { params }))).toMatchObject({ code: 'not-allowed' })
  })

  test('lists who was asked in order of name, a page at a time', async () => {
    const { params, amo } = await namedRound()
    const all = await amo.call(listParticipants, { params, query: {} })
    const paged = []
    for (const skip of [0, 2])
      paged.push(...(await amo.call(listParticipants, { params, query: { limit: 2, skip } })).participants)
    expect(paged).toEqual(all.participants)
  })

  test('closes with what was handed in; half a sheet does not count and stays out of sight', async () => {
    const { params, owner, amo, leader, member } = await namedRound()
    await answer(member, 4)
    await answer(amo, 2)
    await answer(leader, 5, false)
    expect(await amo.call(closeRound, { params })).toMatchObject({ state: 'closed', can: { readResult: true } })
    const result = await member.call(readResult, { params })
    expect(result).toMatchObject({ mode: 'named', canReadSheets: true, summary: { sheets: 2, index: 50 } })
    expect(result.summary.groups.every(({ sum }) => sum === 12)).toBe(true)
    expect(result.release?.details?.statements[0]).toMatchObject({ spread: 1, counts: [0, 1, 0, 1, 0] })
    const { sheets, total } = await member.call(listSheets, { params, query: {} })
    expect(total).toBe(2)
    expect(sheets.map(({ answers }) => answers[statementIds[0] ?? '']).sort()).toEqual([2, 4])
    expect(await owner.call(listSheets, { params, query: { limit: 1 } })).toMatchObject({ sheets: [{}], total: 2 })
  })

  test('shows its result and its sheets to who took part, and not to a member or a leader who did not', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const params = { company, quarter }
    await amo.call(openRound, { params, body: { quarter, mode: 'named', roles: ['owner'] } })
    await answer(owner, 3)
    await owner.call(closeRound, { params })
    expect(await refusal(member.call(readResult, { params }))).toMatchObject({ code: 'not-allowed' })
    expect(await leader.call(readResult, { params })).toMatchObject({ canReadSheets: false })
    for (const { call } of [leader, member])
      expect(await refusal(call(listSheets, { params, query: {} }))).toMatchObject({ code: 'not-allowed' })
  })

  test('tells results by the department everybody was of when they were asked', async () => {
    const { company, amo, member, leader } = await everyRole(app)
    const params = { company, quarter }
    const move = async (email: string, department: string) =>
      asAdmin('UPDATE memberships SET department_id = $2 WHERE id = $1', [
        await membershipOf(company, email),
        department,
      ])
    const [shop, store] = [await newDepartment(company, 'Værksted'), await newDepartment(company, 'Lager')]
    await move(member.email, shop)
    await move(leader.email, store)
    await amo.call(openRound, { params, body: { quarter, mode: 'named', everyone: true } })
    await move(member.email, store)
    await answer(member, 5)
    await answer(leader, 1)
    await amo.call(closeRound, { params })
    await asAdmin("UPDATE departments SET name = 'Et andet navn' WHERE id = $1", [shop])
    const { release, departmentNames } = await amo.call(readResult, { params })
    expect(departmentNames).toEqual({ [shop]: 'Værksted', [store]: 'Lager' })
    expect(release?.parts.map(({ id, sheets }) => [id, sheets]).sort()).toEqual(
      [
        [shop, 1],
        [store, 1],
      ].sort(),
    )
  })

  test('is refused to close while nobody has handed in', async () => {
    const { params, amo, member } = await namedRound()
    await answer(member, 4, false)
    expect(await refusal(amo.call(closeRound, { params }))).toMatchObject({ code: 'no-complete-sheet' })
  })
})

describe('asking more people', () => {
  test('gives each a sheet, asks nobody twice, and is for owner and AMO', async () => {
    const { company, amo, leader, member } = await everyRole(app)
    const params = { company, quarter }
    await amo.call(openRound, { params, body: { quarter, mode: 'named', roles: ['member'] } })
    await answer(member, 3)
    const add = ({ call }: Member) => call(addParticipants, { params, body: { everyone: true } })
    expect(await refusal(add(leader))).toMatchObject({ code: 'not-allowed' })
    expect(await add(amo)).toEqual({ added: 3 })
    expect(await add(amo)).toEqual({ added: 0 })
    expect(await leader.call(readSheet, { params })).toMatchObject({ answers: {} })
    expect(await amo.call(readRound, { params })).toMatchObject({ turnout: { answered: 1, asked: 4 } })
  })

  test('is refused where the group answers together, where nobody is meant, and once the round is closed', async () => {
    const { company, amo, member } = await everyRole(app)
    const add = (quarter: string, body: object) => amo.call(addParticipants, { params: { company, quarter }, body })
    await amo.call(openRound, { params: { company }, body: { quarter: '2026-Q3', mode: 'joint' } })
    expect(await refusal(add('2026-Q3', { everyone: true }))).toMatchObject({ code: 'joint-asks-nobody' })
    const params = { company, quarter }
    await amo.call(openRound, { params, body: { quarter, mode: 'named', roles: ['member'] } })
    expect(await refusal(add(quarter, {}))).toMatchObject({ code: 'nobody-asked' })
    await answer(member, 3)
    await amo.call(closeRound, { params })
    expect(await refusal(add(quarter, { everyone: true }))).toMatchObject({ code: 'round-closed' })
  })
})

describe('a reminder', () => {
  test('goes to those who have not handed in and still are of the company, once a day', async () => {
    const { params, company, amo, member } = await namedRound()
    const gone = await newMember(app, company, 'member')
    await amo.call(addParticipants, { params, body: { everyone: true } })
    await asAdmin("UPDATE memberships SET state = 'deactivated' WHERE id = $1", [
      await membershipOf(company, gone.email),
    ])
    await answer(member, 3)
    expect(await amo.call(remindParticipants, { params })).toEqual({ asked: 3 })
    expect(await amo.call(readRound, { params })).toMatchObject({ remindedAt: clock.now() })
    expect(await refusal(amo.call(remindParticipants, { params }))).toMatchObject({ code: 'reminded-already' })
    clock.moveBy(21 * 60 * 60)
    expect(await amo.call(remindParticipants, { params })).toEqual({ asked: 3 })
  })

  test('is for owner and AMO', async () => {
    const { params, leader, member } = await namedRound()
    for (const { call } of [leader, member])
      expect(await refusal(call(remindParticipants, { params }))).toMatchObject({ code: 'not-allowed' })
  })
})
