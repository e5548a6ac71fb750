import { closeRound, openRound, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, movableClock, newCompany, refusal, startApp, statementIds } from '../../../test/harness.ts'
import { everyRole, newMember } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const quarter = '2026-Q4'
const [first = '', second = '', third = ''] = statementIds

async function openedRound() {
  const owner = await newCompany(app)
  const { call, company } = owner
  await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
  const params = { company, quarter }
  const save = (statement: string, body: { score?: number; note?: string; version: number }, by = call) =>
    by(saveAnswer, { params: { ...params, statement }, body })
  return { ...owner, params, save }
}

describe('saving an answer', () => {
  test('keeps score and note as they are given, with who and when, and raises version and revision', async () => {
    const { call, params, save } = await openedRound()
    const note = '  Ordrebogen styrer alt.\nAnden linje 🙂 שלום  '
    const answer = { score: 4, note: note.trim(), version: 1, savedBy: 'Karen Holm', savedAt: clock.now() }
    expect(await save(first, { score: 4, note, version: 0 })).toEqual({ answer, revision: 1 })
    expect(await save(second, { score: 1, version: 0 })).toMatchObject({ revision: 2 })
    expect(await save(first, { score: 5, note: '', version: 1 })).toMatchObject({
      answer: { score: 5, note: '', version: 2 },
      revision: 3,
    })
    expect(await call(readRound, { params })).toMatchObject({ progress: { answered: 2, of: 20, isHandedIn: false } })
  })

  test('half done is resumed on another machine, by another person', async () => {
    const { company, params, save } = await openedRound()
    await save(first, { score: 2, note: 'Kun i spidsbelastning', version: 0 })
    await save(second, { score: 5, version: 0 })
    const amo = await newMember(app, company, 'amo')
    const { answers, revision } = await amo.call(readSheet, { params })
    expect(revision).toBe(2)
    expect(Object.keys(answers).sort()).toEqual([first, second].sort())
    expect(answers[first]).toMatchObject({ score: 2, note: 'Kun i spidsbelastning', savedBy: 'Karen Holm' })
    expect(await save(third, { score: 1, version: 0 }, amo.call)).toMatchObject({ revision: 3 })
  })

  test('with a note alone keeps the note, and does not count as answered', async () => {
    const { call, params, save } = await openedRound()
    expect(await save(first, { note: 'Det er vi ikke enige om', version: 0 })).toMatchObject({
      answer: { score: null },
    })
    expect(await call(readRound, { params })).toMatchObject({ progress: { answered: 0 } })
    expect(await save(first, { score: 3, note: 'Nu er vi', version: 1 })).toMatchObject({ answer: { score: 3 } })
  })

  test('that somebody has changed meanwhile is refused and shows theirs; nothing is overwritten', async () => {
    const { company, params, save, call } = await openedRound()
    const amo = await newMember(app, company, 'amo')
    await save(first, { score: 4, note: 'Fra Karen', version: 0 })
    const late = save(first, { score: 2, note: 'Fra den anden', version: 0 }, amo.call)
    expect(await refusal(late)).toMatchObject({
      status: 409,
      code: 'answer-changed',
      current: { score: 4, note: 'Fra Karen', version: 1, savedBy: 'Karen Holm', savedAt: clock.now().toISOString() },
    })
    expect((await call(readSheet, { params })).answers[first]).toMatchObject({ score: 4, note: 'Fra Karen' })
    expect(await save(first, { score: 2, note: 'Fra den anden', version: 1 }, amo.call)).toMatchObject({
      answer: { score: 2, version: 2 },
    })
  })

  test('again exactly as it stands is confirmed: its reply may have been lost on the way', async () => {
    const { save } = await openedRound()
    const body = { score: 4, note: 'Samme igen', version: 0 }
    const saved = await save(first, body)
    clock.moveBy(60)
    expect(await save(first, body)).toEqual(saved)
  })

  test('by two at once keeps one of them and tells the other', async () => {
    const { company, params, save, call } = await openedRound()
    const amo = await newMember(app, company, 'amo')
    const outcomes = await Promise.allSettled([
      save(first, { score: 1, version: 0 }),
      save(first, { score: 5, version: 0 }, amo.call),
    ])
    const [kept] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.answer] : []))
    const [lost] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem] : []))
    expect(lost).toMatchObject({ code: 'answer-changed', current: { score: kept?.score, version: 1 } })
    expect((await call(readSheet, { params })).answers[first]).toMatchObject({ score: kept?.score, version: 1 })
  })

  test('of all statements at once by two people loses none', async () => {
    const { company, params, save, call } = await openedRound()
    const amo = await newMember(app, company, 'amo')
    await Promise.all(
      statementIds.map((statement, index) =>
        save(statement, { score: (index % 5) + 1, version: 0 }, index % 2 ? call : amo.call),
      ),
    )
    const { answers, revision } = await call(readSheet, { params })
    expect(revision).toBe(20)
    expect(statementIds.map((id) => answers[id]?.score)).toEqual(statementIds.map((_, index) => (index % 5) + 1))
  })

  test('of a statement that is not asked is refused', async () => {
    const { save } = await openedRound()
    expect(await refusal(save('passive-99', { score: 3, version: 0 }))).toMatchObject({
      status: 404,
      code: 'not-found',
    })
  })

  test('where no round is open is refused', async () => {
    const { company, call } = await newCompany(app)
    const save = call(saveAnswer, { params: { company, quarter, statement: first }, body: { score: 3, version: 0 } })
    expect(await refusal(save)).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('on a sheet that is handed in, in a closed round, and in a voided one is refused', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const save = (quarter: string) =>
      call(saveAnswer, { params: { company, quarter, statement: first }, body: { score: 1, version: 1 } })
    await answeredRound(owner, quarter)
    expect(await refusal(save(quarter))).toMatchObject({ status: 409, code: 'sheet-handed-in' })
    await call(closeRound, { params: { company, quarter } })
    expect(await refusal(save(quarter))).toMatchObject({ status: 409, code: 'round-closed' })
    await answeredRound(owner, '2026-Q3', 3, false)
    await call(voidRound, { params: { company, quarter: '2026-Q3' }, body: { reason: 'Forkert' } })
    expect(await refusal(save('2026-Q3'))).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('at the moment of handing in is either in the result or refused, never lost in between', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const params = { company, quarter }
    await answeredRound(owner, quarter, 3, false)
    const [saved, handedIn] = await Promise.allSettled([
      call(saveAnswer, { params: { ...params, statement: first }, body: { score: 5, version: 1 } }),
      call(handInSheet, { params }),
    ])
    expect(handedIn.status).toBe('fulfilled')
    const { answers } = await call(readSheet, { params })
    expect(answers[first]?.score).toBe(saved.status === 'fulfilled' ? 5 : 3)
  })

  test('is for owner and AMO; a leader and a member are refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    await owner.call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    const save = (call: typeof owner.call, statement: string) =>
      call(saveAnswer, { params: { company, quarter, statement }, body: { score: 3, version: 0 } })
    expect(await save(owner.call, first)).toMatchObject({ revision: 1 })
    expect(await save(amo.call, second)).toMatchObject({ revision: 2 })
    for (const { call } of [leader, member])
      expect(await refusal(save(call, third))).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})
