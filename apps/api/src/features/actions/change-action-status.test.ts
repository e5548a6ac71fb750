import { listActionEvents } from '@trivselsrum/contracts/actions'
import { readAuditLog } from '@trivselsrum/contracts/audit'
import { describe, expect, test } from 'vitest'
import { asAdmin, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, membershipOf, newMember } from '../../../test/people.ts'
import { planOf } from '../../../test/planning.ts'

const clock = movableClock()
const app = await startApp({ clock })

async function companyOfTwo() {
  const owner = await newCompany(app)
  const amo = await newMember(app, owner.company, 'amo')
  const params = { company: owner.company }
  const eventsOf = async ({ id }: { id: string }) =>
    (await owner.call(listActionEvents, { params: { ...params, action: id }, query: {} })).events
  return { owner, karen: planOf(owner), mette: planOf(amo), eventsOf }
}

describe('the status of an action', () => {
  test('is changed and recorded, with who and when, the newest first', async () => {
    const { karen, mette, eventsOf } = await companyOfTwo()
    const made = await karen.make()
    clock.moveBy(60)
    const underway = await mette.move(made, 'underway')
    expect(underway).toMatchObject({ status: 'underway', statusSince: clock.now(), version: 2, dropReason: null })
    clock.moveBy(60)
    const dropped = await karen.move(underway, 'dropped', '  Ordren blev aflyst ')
    expect(dropped).toMatchObject({ status: 'dropped', dropReason: 'Ordren blev aflyst', version: 3 })
    clock.moveBy(60)
    expect(await karen.move(dropped, 'planned')).toMatchObject({ status: 'planned', dropReason: null })
    const told = (await eventsOf(made)).map((event) => (event.kind === 'status' ? [event.status, event.reason] : []))
    expect(told).toEqual([
      ['planned', null],
      ['dropped', 'Ordren blev aflyst'],
      ['underway', null],
      ['planned', null],
    ])
    expect((await eventsOf(made))[2]).toMatchObject({ by: 'Karen Holm' })
  })

  test('is dropped for a reason, and for no other status is one given', async () => {
    const { karen } = await companyOfTwo()
    const made = await karen.make()
    const fields = async (status: 'dropped' | 'done', reason?: string) =>
      (await refusal(karen.move(made, status, reason))).fields
    expect(await fields('dropped')).toEqual([
      { path: 'reason', message: 'Skriv med nogle få ord, hvorfor tiltaget droppes.' },
    ])
    expect(await fields('done', 'Fordi')).toEqual([
      { path: 'reason', message: 'Skal være tom, når tiltaget ikke droppes.' },
    ])
  })

  test('dropped for another reason stays dropped since the same day', async () => {
    const { karen, eventsOf } = await companyOfTwo()
    const dropped = await karen.move(await karen.make(), 'dropped', 'Ordren blev aflyst')
    clock.moveBy(60)
    const corrected = await karen.move(dropped, 'dropped', 'Ordren blev udskudt')
    expect(corrected).toMatchObject({ dropReason: 'Ordren blev udskudt', statusSince: dropped.statusSince, version: 3 })
    expect(await eventsOf(dropped)).toHaveLength(3)
  })

  test('that somebody has changed meanwhile is refused and shows theirs', async () => {
    const { karen, mette } = await companyOfTwo()
    const made = await karen.make()
    await karen.move(made, 'underway')
    const { code, current } = await refusal(mette.move(made, 'done'))
    expect({ code, current }).toMatchObject({ code: 'action-changed', current: { status: 'underway', version: 2 } })
  })

  test('again exactly as it was sent is confirmed, and recorded once', async () => {
    const { karen, eventsOf } = await companyOfTwo()
    const made = await karen.make()
    const moved = await karen.move(made, 'done')
    clock.moveBy(60)
    expect(await karen.move(made, 'done')).toEqual(moved)
    expect(await eventsOf(made)).toHaveLength(2)
  })

  test('by two at once keeps one of them and tells the other', async () => {
    const { karen, mette, eventsOf } = await companyOfTwo()
    const made = await karen.make()
    const outcomes = await Promise.allSettled([karen.move(made, 'underway'), mette.move(made, 'done')])
    const [kept] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.status] : []))
    const [lost] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem] : []))
    expect(lost).toMatchObject({ code: 'action-changed', current: { status: kept } })
    expect((await eventsOf(made)).length).toBe(2)
  })

  test('is for whoever is responsible or takes part, and for nobody who does not see it', async () => {
    const { company, owner, leader, member } = await everyRole(app)
    const made = await planOf(owner).make({ participants: [await membershipOf(company, member.email)] })
    expect(await planOf(member).move(made, 'underway')).toMatchObject({ status: 'underway' })
    expect(await refusal(planOf(leader).move(made, 'done'))).toMatchObject({ status: 404 })
  })
})

describe('a note', () => {
  test('is added with who and when, stands among the events, and leaves the version as it is', async () => {
    const { karen, mette, eventsOf } = await companyOfTwo()
    const made = await karen.make()
    clock.moveBy(60)
    const text = 'Prøvet på to vagter.\nGik godt.'
    const note = await mette.note(made, `  ${text} `)
    expect(note).toMatchObject({ kind: 'note', text, at: clock.now() })
    expect((await eventsOf(made))[0]).toEqual(note)
    expect((await karen.read(made)).version).toBe(1)
    expect(await refusal(karen.note(made, '  '))).toMatchObject({ status: 400, fields: [{ path: 'text' }] })
  })

  test('is one of at most five hundred, read a page at a time', async () => {
    const { owner, karen } = await companyOfTwo()
    const made = await karen.make()
    clock.moveBy(600)
    await asAdmin(
      `INSERT INTO action_notes (company_id, id, action_id, text, written_at, written_by)
       SELECT company_id, gen_random_uuid(), id, 'Note', created_at + n * interval '1 second', created_by
       FROM actions, generate_series(1, 499) n WHERE id = $1`,
      [made.id],
    )
    const outcomes = await Promise.allSettled([karen.note(made, 'Den sidste'), karen.note(made, 'En for meget')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await refusal(karen.note(made, 'En for meget'))).toMatchObject({ code: 'too-many-notes' })
    const page = (page: number) =>
      owner.call(listActionEvents, { params: { company: owner.company, action: made.id }, query: { page } })
    expect(await page(1)).toMatchObject({ total: 501, next: 2 })
    expect(await page(11)).toMatchObject({ events: [{ kind: 'status' }], next: null })
  })

  test('is for whoever sees the action', async () => {
    const { company, owner, leader, member } = await everyRole(app)
    const made = await planOf(owner).make({ responsible: await membershipOf(company, member.email) })
    expect(await planOf(member).note(made, 'Fra mig')).toMatchObject({ text: 'Fra mig' })
    expect(await refusal(planOf(leader).note(made, 'Fra mig'))).toMatchObject({ status: 404 })
  })
})

describe('deleting an action', () => {
  test('takes its notes and its story along; the log keeps that it was, without a word of it', async () => {
    const { owner, karen } = await companyOfTwo()
    const made = await karen.move(await karen.make({ title: 'Skrevet ved en fejl' }), 'underway')
    await karen.note(made, 'En note')
    await karen.remove(made)
    expect(await refusal(karen.read(made))).toMatchObject({ status: 404 })
    const left = await asAdmin(
      'SELECT FROM action_notes WHERE action_id = $1 UNION ALL SELECT FROM action_changes WHERE action_id = $1',
      [made.id],
    )
    expect(left).toEqual([])
    const { entries } = await owner.call(readAuditLog, {
      params: { company: owner.company },
      query: { action: 'action-removed' },
    })
    expect(entries).toMatchObject([{ by: 'Karen Holm', act: 'Tiltag slettet', about: 'i gang' }])
  })

  test('that somebody has changed meanwhile is refused and shows what would go', async () => {
    const { karen, mette } = await companyOfTwo()
    const made = await karen.make()
    await mette.change(made, { title: 'Nu står her noget' })
    const { code, current } = await refusal(karen.remove(made))
    expect({ code, current }).toMatchObject({ code: 'action-changed', current: { title: 'Nu står her noget' } })
  })

  test('is for owner and AMO', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const participants = [await membershipOf(company, leader.email), await membershipOf(company, member.email)]
    const made = await planOf(owner).make({ participants })
    for (const person of [leader, member])
      expect(await refusal(planOf(person).remove(made))).toMatchObject({ status: 403, code: 'not-allowed' })
    await planOf(amo).remove(made)
  })
})
