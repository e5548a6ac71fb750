import { createAction } from '@trivselsrum/contracts/actions'
import { readAuditLog } from '@trivselsrum/contracts/audit'
import type { Sent } from '@trivselsrum/contracts/endpoint'
import type { WorkshopPlace } from '@trivselsrum/contracts/workshop-events'
import { listWorkshopEvents } from '@trivselsrum/contracts/workshop-events'
import {
  addWorkshopNote,
  addWorkshopPerson,
  changeFollowUp,
  changeWorkshopNote,
  changeWorkshopPerson,
  chooseInWorkshop,
  finishWorkshop,
  leadWorkshop,
  listWorkshopNotes,
  removeWorkshopNote,
  reopenWorkshop,
  ringWorkshopBell,
  showInWorkshop,
  startWorkshop,
  timeWorkshop,
} from '@trivselsrum/contracts/workshop-holding'
import { listWorkshopActions, writeWorkshopMinutes } from '@trivselsrum/contracts/workshop-outcome'
import { applyEvents, nothingYet, type WorkshopNow } from '@trivselsrum/contracts/workshop-state'
import { beforeAll, describe, expect, test } from 'vitest'
import { rowsOfDocx } from '../../../test/documents.ts'
import { asAdmin, type browser, movableClock, refusal, startApp } from '../../../test/harness.ts'
import { plannedWorkshop } from '../../../test/holding.ts'
import { everyRole, membershipOf, newDepartment, newMember } from '../../../test/people.ts'
import { timed } from './time.ts'

const clock = movableClock()
const app = await startApp({ clock })

let at: Awaited<ReturnType<typeof everyRole>>
beforeAll(async () => {
  at = await everyRole(app)
})

type Somebody = Pick<ReturnType<typeof browser>, 'call'>

/** What somebody does in one workshop. */
function inWorkshop(workshop: string, { call }: Somebody) {
  const params = { company: at.company, workshop }
  return {
    start: () => call(startWorkshop, { params }),
    lead: () => call(leadWorkshop, { params }),
    show: (body: Partial<Sent<typeof showInWorkshop>['body']> & { step: string }) =>
      call(showInWorkshop, { params, body: { from: null, ...body } }),
    time: (body: Sent<typeof timeWorkshop>['body'], idempotencyKey?: string) =>
      call(timeWorkshop, { params, body }, { ...(idempotencyKey && { idempotencyKey }) }),
    come: (name: string) => call(addWorkshopPerson, { params, body: { name } }),
    goOut: (person: string, isPresent = false) =>
      call(changeWorkshopPerson, { params: { ...params, person }, body: { isPresent } }),
    ring: (round: number, activity = 'cards') => call(ringWorkshopBell, { params, body: { activity, round } }),
    choose: (body: Sent<typeof chooseInWorkshop>['body']) => call(chooseInWorkshop, { params, body }),
    note: (text: string, more: Partial<Sent<typeof addWorkshopNote>['body']> = {}) =>
      call(addWorkshopNote, {
        params,
        body: { id: crypto.randomUUID(), activity: 'groups', box: 'daily-life', text, ...more },
      }),
    notes: (query: Sent<typeof listWorkshopNotes>['query'] = {}) => call(listWorkshopNotes, { params, query }),
    change: (note: string, body: Partial<Sent<typeof changeWorkshopNote>['body']> & { version: number }) =>
      call(changeWorkshopNote, {
        params: { ...params, note },
        body: { box: 'daily-life', text: 'En note', isPicked: false, ...body },
      }),
    remove: (note: string) => call(removeWorkshopNote, { params: { ...params, note } }),
    finish: (followUpOn: string | null = null) => call(finishWorkshop, { params, body: { followUpOn } }),
    reopen: () => call(reopenWorkshop, { params }),
    followUp: (followUpOn: string | null) => call(changeFollowUp, { params, body: { followUpOn } }),
    actions: () => call(listWorkshopActions, { params, query: {} }),
    events: (after = 0) => call(listWorkshopEvents, { params, query: { after } }),
  }
}

type Plan = Parameters<typeof plannedWorkshop>[1]

/** A workshop of the company that its owner has begun. */
async function underway(plan: Plan = {}) {
  const workshop = await plannedWorkshop(at, plan)
  const owner = inWorkshop(workshop, at.owner)
  await owner.start()
  return { workshop, owner, amo: inWorkshop(workshop, at.amo) }
}

const codeOf = async (call: Promise<unknown>) => (await refusal(call)).code

/** Of calls at once: how many went through, and with what the others were refused. */
async function atOnce(...calls: Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(calls)
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
  return { done: outcomes.length - refused.length, refused }
}

describe('who holds a workshop', () => {
  test('owner, amo, its facilitator whoever it is, and the leader of its department; who is invited reads; to others it is not there', async () => {
    const { company } = at
    const facilitator = await newMember(app, company, 'member')
    const department = await newDepartment(company, `Hallen ${crypto.randomUUID()}`)
    const leader = await newMember(app, company, 'leader')
    await asAdmin('UPDATE memberships SET department_id = $1 WHERE id = $2', [
      department,
      await membershipOf(company, leader.email),
    ])
    const workshop = await plannedWorkshop(at, {
      facilitator: await membershipOf(company, facilitator.email),
      department,
      people: [await membershipOf(company, at.member.email)],
    })
    for (const holder of [facilitator, leader, at.owner, at.amo])
      expect((await inWorkshop(workshop, holder).start()).can.hold).toBe(true)

    const [invited, stranger] = [inWorkshop(workshop, at.member), inWorkshop(workshop, at.leader)]
    expect((await invited.notes()).notes).toEqual([])
    expect((await invited.events()).head).toBe(2)
    const note = await inWorkshop(workshop, facilitator).note('En note')
    for (const [who, code] of [
      [invited, 'not-allowed'],
      [stranger, 'not-found'],
    ] as const)
      for (const attempt of [
        () => who.start(),
        () => who.lead(),
        () => who.show({ step: 'cards' }),
        () => who.time({ do: 'end' }),
        () => who.come('Bo'),
        () => who.ring(1),
        () => who.note('Min note'),
        () => who.change(note.id, { version: 1, text: 'Min note' }),
        () => who.remove(note.id),
        () => who.finish(),
        () => who.reopen(),
      ])
        expect(await codeOf(attempt())).toBe(code)
    for (const attempt of [() => stranger.notes(), () => stranger.events(), () => stranger.actions()])
      expect(await codeOf(attempt())).toBe('not-found')
  })

  test('whoever begins leads; one that was begun is simply there; another takes over, and then the first is told who leads', async () => {
    const { owner, amo } = await underway()
    const begun = await amo.start()
    expect(begun).toMatchObject({ state: 'underway', startedAt: clock.now(), head: 1 })
    expect(begun.at.ledBy?.name).toBe('Karen Holm')
    for (const attempt of [() => amo.show({ step: 'cards' }), () => amo.time({ do: 'end' }), () => amo.ring(1)])
      expect(await codeOf(attempt())).toBe('led-by-another')
    // Notes are for all who hold it.
    expect(await amo.note('Skrevet af en anden')).toMatchObject({ version: 1 })

    await amo.lead()
    expect((await amo.show({ step: 'cards' })).at.step).toBe('cards')
    expect(await codeOf(owner.show({ from: 'cards', step: 'wrap-up' }))).toBe('led-by-another')
  })

  test('nothing is shown, timed, rung, chosen or written before it has begun', async () => {
    const owner = inWorkshop(await plannedWorkshop(at), at.owner)
    for (const attempt of [
      () => owner.lead(),
      () => owner.show({ step: 'cards' }),
      () => owner.time({ do: 'start', seconds: 60 }),
      () => owner.ring(1),
      () => owner.note('For tidligt'),
      () => owner.finish(),
    ])
      expect(await codeOf(attempt())).toBe('workshop-not-underway')
    expect(await codeOf(owner.followUp('2026-12-01'))).toBe('workshop-not-finished')
    expect(await codeOf(owner.reopen())).toBe('workshop-not-finished')
  })
})

describe('what is shown', () => {
  test('is a step, one of its activities and one of its cards, and nothing else', async () => {
    const { owner } = await underway()
    const shown = await owner.show({ step: 'cards', activity: 'cards', card: 'stress' })
    expect(shown.at).toMatchObject({ step: 'cards', activity: 'cards', card: 'stress' })
    for (const place of [
      { step: 'none' },
      { step: 'cards', activity: 'groups' },
      { step: 'cards', activity: 'cards', card: 'none' },
      { step: 'cards', card: 'stress' },
    ])
      expect(await codeOf(owner.show({ from: 'cards', ...place }))).toBe('not-found')
  })

  test('of two who press next at once one goes on, and the other is told', async () => {
    const { owner } = await underway()
    await owner.show({ step: 'introduction' })
    const next = { from: 'introduction', step: 'film' }
    expect(await atOnce(owner.show(next), owner.show(next))).toEqual({ done: 1, refused: ['workshop-moved-on'] })
    expect((await owner.start()).at.step).toBe('film')
  })

  test('a new step ends the time; another card of the same does not', async () => {
    const { owner } = await underway()
    await owner.show({ step: 'cards', activity: 'cards', card: 'stress' })
    await owner.time({ do: 'start', seconds: 300 })
    const next = await owner.show({ from: 'cards', step: 'cards', activity: 'cards', card: 'sleep' })
    expect(next.at.endsAt).not.toBeNull()
    expect((await owner.show({ from: 'cards', step: 'wrap-up' })).at).toMatchObject({ endsAt: null, timeLeft: null })
  })
})

describe('the time', () => {
  const after = (seconds: number) => new Date(clock.now().getTime() + seconds * 1000)

  test('is an instant, whatever the device thinks; paused it is what is left, to which an extension is added', async () => {
    const { owner } = await underway()
    const started = await owner.time({ do: 'start', seconds: 300 })
    expect(started).toMatchObject({ at: { endsAt: after(300), timeLeft: null }, now: clock.now() })
    clock.moveBy(100)
    expect((await owner.time({ do: 'pause' })).at).toMatchObject({ endsAt: null, timeLeft: 200_000 })
    clock.moveBy(1000)
    expect((await owner.time({ do: 'extend', seconds: 60 })).at).toMatchObject({ endsAt: null, timeLeft: 260_000 })
    expect((await owner.time({ do: 'resume' })).at).toMatchObject({ endsAt: after(260), timeLeft: null })
    expect((await owner.time({ do: 'extend', seconds: 60 })).at.endsAt).toEqual(after(320))
    expect((await owner.time({ do: 'start', seconds: 30 })).at.endsAt).toEqual(after(30))
    expect((await owner.time({ do: 'end' })).at.endsAt).toBeNull()
    expect(await codeOf(owner.time({ do: 'extend', seconds: 60 }))).toBe('no-time-running')
  })

  test('an extension sent again, its reply lost on the way, is made once; what changes nothing is no event', async () => {
    const { owner } = await underway()
    await owner.time({ do: 'start', seconds: 300 })
    const key = crypto.randomUUID()
    const [once, again] = [
      await owner.time({ do: 'extend', seconds: 60 }, key),
      await owner.time({ do: 'extend', seconds: 60 }, key),
    ]
    expect(again.at.endsAt).toEqual(once.at.endsAt)
    expect(once.at.endsAt).toEqual(after(360))
    expect((await owner.time({ do: 'resume' })).head).toBe(once.head)
  })

  test('run out, it can be extended from now on, but neither paused nor gone on with; eight hours are the most', () => {
    const [now, over] = [new Date('2026-11-24T10:00:00Z'), { endsAt: new Date('2026-11-24T09:59:00Z'), timeLeft: null }]
    expect(timed(over, { do: 'extend', seconds: 60 }, now).endsAt).toEqual(new Date('2026-11-24T10:01:00Z'))
    for (const order of [{ do: 'pause' }, { do: 'resume' }] as const)
      expect(() => timed(over, order, now)).toThrow('no-time-running')
    const paused = { endsAt: null, timeLeft: 28_800_000 }
    expect(timed(paused, { do: 'extend', seconds: 7200 }, now)).toEqual(paused)
  })
})

describe('the bell', () => {
  test('finds everybody in the room a partner they have not met, whoever comes and goes, and starts the time; minutes say who talked with whom', async () => {
    const { owner, workshop } = await underway()
    for (const name of ['Åse', 'Bo', 'Carl', 'Dorte']) await owner.come(name)
    const { people, pairings: first, at: place } = await owner.ring(1)
    expect(place.endsAt).toEqual(new Date(clock.now().getTime() + 300_000))
    await owner.come('Else')
    const gone = people[0]?.id ?? ''
    await owner.goOut(gone)
    await owner.ring(2)
    expect(await codeOf(owner.ring(2))).toBe('workshop-moved-on')
    await owner.goOut(gone, true)
    const { people: all, pairings } = await owner.ring(3)
    const ids = (groups: string[][] | undefined) => (groups ?? []).flat().sort()
    const everybody = all.map(({ id }) => id).sort()
    expect(pairings.map(({ groups }) => ids(groups))).toEqual([
      people.map(({ id }) => id).sort(),
      everybody.filter((id) => id !== gone),
      everybody,
    ])
    expect(pairings.map(({ groups }) => groups.map(({ length }) => length).sort())).toEqual([
      [2, 2],
      [2, 2],
      [2, 3],
    ])
    expect(pairings[0]).toEqual(first[0])
    const pairs = pairings.slice(0, 2).flatMap(({ groups }) => groups.map((group) => group.toSorted().join()))
    expect(new Set(pairs).size).toBe(4)
    const nameOf = (id: string) => all.find((person) => person.id === id)?.name
    const docx = await at.owner.call(writeWorkshopMinutes, { params: { company: at.company, workshop } })
    expect(rowsOfDocx(docx).filter(([first]) => first?.[0]?.startsWith('Runde'))).toEqual(
      pairings.map(({ round, groups }) => [[`Runde ${round}`], groups.map((group) => group.map(nameOf).join(' · '))]),
    )
  })

  test('of two who ring at once one does, and the other is told; without names it rings, and no more', async () => {
    const { owner } = await underway()
    expect(await atOnce(owner.ring(1), owner.ring(1))).toEqual({ done: 1, refused: ['workshop-moved-on'] })
    expect((await owner.start()).pairings).toEqual([{ activity: 'cards', round: 1, groups: [] }])
    expect(await codeOf(owner.ring(1, 'groups'))).toBe('not-found')
  })

  test('nobody comes after two hundred', async () => {
    const { owner, workshop } = await underway()
    await asAdmin(
      `INSERT INTO workshop_people (company_id, workshop_id, id, name, added_at)
       SELECT company_id, id, gen_random_uuid(), 'N', now() FROM workshops, generate_series(1, 200) WHERE id = $1`,
      [workshop],
    )
    expect(await codeOf(owner.come('Bo'))).toBe('too-many-people')
    expect((await owner.ring(1)).pairings[0]?.groups).toHaveLength(100)
  })
})

describe('a note', () => {
  test('sent twice is one; in other words it is another’s change; the id of one in another workshop is not found', async () => {
    const { owner } = await underway()
    const id = crypto.randomUUID()
    const [first, again] = [
      await owner.note('Vi spørger ikke nok', { id }),
      await owner.note('Vi spørger ikke nok', { id }),
    ]
    expect(again).toEqual(first)
    expect((await owner.notes()).total).toBe(1)
    const { code, ...more } = await refusal(owner.note('Noget andet', { id }))
    expect({ code, more }).toMatchObject({
      code: 'workshop-note-changed',
      more: { current: { text: 'Vi spørger ikke nok' } },
    })
    const other = await underway()
    expect(await codeOf(other.owner.note('Vi spørger ikke nok', { id }))).toBe('not-found')
    expect((await other.owner.events()).head).toBe(1)
  })

  test('keeps markup and right-to-left script as they were written, and is refused by its field when it is too long', async () => {
    const { owner } = await underway()
    for (const text of ['<img src=x onerror=alert(1)> & **fed** {{7*7}}', 'مرحبا بالعالم\nשלום עולם', '=SUM(A1)'])
      expect((await owner.note(text)).text).toBe(text)
    const problem = await refusal(owner.note('æ'.repeat(25_000)))
    expect(problem).toMatchObject({ code: 'invalid-request', fields: [{ path: 'text' }] })
    expect((await refusal(owner.note('  '))).fields).toMatchObject([{ path: 'text' }])
  })

  test('stands in a box the workshop has, one of its own and one of a skipped step too; never in what is private', async () => {
    const adaptation = {
      steps: { 'wrap-up': { isSkipped: true } },
      own: { groups: [{ id: 'own-1', text: 'Og hos os?' }] },
    }
    const { owner } = await underway({ adaptation })
    expect(await owner.note('Her', { box: 'own-1' })).toMatchObject({ box: 'own-1' })
    for (const place of [{ box: 'none' }, { activity: 'cards', box: 'daily-life' }, { activity: 'none' }])
      expect(await codeOf(owner.note('Her', place))).toBe('not-found')
    const strain = await underway({ tool: 'spot-strain' })
    const choice = { activity: 'signs', item: 'none', option: null }
    expect(await codeOf(strain.owner.choose(choice))).toBe('not-found')
  })

  test('of two who change it at once the second is shown what stands there, and deleted meanwhile that it is gone', async () => {
    const { owner, amo } = await underway()
    const { id } = await owner.note('En note')
    const [one, other] = ['Åses ord', 'Bos ord']
    const outcome = await atOnce(
      owner.change(id, { version: 1, text: one }),
      amo.change(id, { version: 1, text: other, box: 'advantages' }),
    )
    expect(outcome).toEqual({ done: 1, refused: ['workshop-note-changed'] })
    const [kept] = (await owner.notes()).notes
    expect([one, other]).toContain(kept?.text)
    // Sent again with what stands there by now, it is confirmed.
    const { text = '', box } = kept ?? {}
    expect(await owner.change(id, { version: 1, text, ...(box && { box }) })).toEqual(kept)

    expect(await amo.change(id, { version: 2, text, ...(box && { box }), isPicked: true })).toMatchObject({
      version: 3,
    })
    expect((await owner.notes({ picked: 'true' })).notes.map((note) => note.id)).toEqual([id])
    await owner.remove(id)
    expect(await refusal(amo.change(id, { version: 3 }))).toMatchObject({
      code: 'workshop-note-changed',
      current: null,
    })
    expect(await codeOf(amo.change(crypto.randomUUID(), { version: 1 }))).toBe('not-found')
    expect(await codeOf(amo.remove(id))).toBe('not-found')
  })

  test('removed, leaves the action that was made of it in the plan; the workshop shows what its reader sees of the plan', async () => {
    const { company } = at
    const people = [await membershipOf(company, at.member.email)]
    const { workshop, owner } = await underway({ people })
    const { id: note } = await owner.note('Spørg hinanden hver mandag')
    const body = {
      title: 'Mandagsrunde',
      level: 'group' as const,
      origin: { kind: 'workshop' as const, workshop, note },
    }
    await at.owner.call(createAction, { params: { company }, body })
    const before = await owner.actions()
    expect(before).toMatchObject({ total: 1, actions: [{ note, action: { title: 'Mandagsrunde' } }] })
    await owner.remove(note)
    expect(await owner.actions()).toMatchObject({
      total: 1,
      actions: [{ note: null, action: { title: 'Mandagsrunde' } }],
    })
    expect(await inWorkshop(workshop, at.member).actions()).toEqual({ actions: [], total: 0, next: null })
  })

  test('is one of two thousand at most, read a hundred at a time', async () => {
    const { owner, workshop } = await underway()
    await asAdmin(
      `INSERT INTO workshop_notes (company_id, workshop_id, id, activity, box, text, place, written_at, written_by)
       SELECT company_id, id, gen_random_uuid(), 'groups', 'daily-life', 'N', 1 + n, now(), created_by
       FROM workshops, generate_series(1, 2000) n WHERE id = $1`,
      [workshop],
    )
    expect(await codeOf(owner.note('En for meget'))).toBe('too-many-workshop-notes')
    const page = await owner.notes({ activity: 'groups', page: 20 })
    expect(page).toMatchObject({ total: 2000, next: null })
    expect(page.notes.map(({ place }) => place)).toEqual(Array.from({ length: 100 }, (_, index) => 1902 + index))
  })
})

test('an option of a checklist is chosen, and taken back; others are not found', async () => {
  const { owner, amo } = await underway({ tool: 'work-environment' })
  const choice = { activity: 'prevention', item: 'tools', option: 'no' }
  expect(await amo.choose(choice)).toEqual(choice)
  expect((await owner.start()).choices).toEqual([choice])
  expect((await owner.choose({ ...choice, option: null })).option).toBeNull()
  expect((await owner.start()).choices).toEqual([])
  for (const wrong of [{ option: 'maybe' }, { item: 'none' }, { activity: 'influences' }])
    expect(await codeOf(owner.choose({ ...choice, ...wrong }))).toBe('not-found')
})

describe('finished', () => {
  test('it takes nothing more, its time is over and nobody leads; reopened it takes again, led by whoever did', async () => {
    const { owner, amo } = await underway()
    await owner.show({ step: 'cards' })
    await owner.time({ do: 'start', seconds: 300 })
    const id = crypto.randomUUID()
    const note = await owner.note('En note', { id })
    expect(await codeOf(owner.finish('2026-11-23'))).toBe('day-passed')
    const finished = await owner.finish('2026-12-24')
    expect(finished).toMatchObject({ state: 'finished', finishedBy: 'Karen Holm', followUpOn: '2026-12-24' })
    expect(finished.at).toMatchObject({ step: 'cards', endsAt: null, timeLeft: null, ledBy: null })
    expect((await owner.finish('2026-12-24')).head).toBe(finished.head)
    for (const attempt of [
      () => owner.note('En til'),
      () => owner.change(note.id, { version: 1, text: 'Rettet' }),
      () => owner.remove(note.id),
      () => owner.show({ from: 'cards', step: 'wrap-up' }),
      () => owner.lead(),
      () => owner.finish('2026-12-25'),
    ])
      expect(await codeOf(attempt())).toBe('workshop-not-underway')
    for (const attempt of [() => owner.start(), () => owner.come('Bo')])
      expect(await codeOf(attempt())).toBe('workshop-finished')
    // What was kept before is confirmed after.
    expect(await owner.note('En note', { id })).toEqual(note)

    expect((await owner.followUp('2027-01-15')).followUpOn).toBe('2027-01-15')
    expect(await codeOf(owner.followUp('2026-11-01'))).toBe('day-passed')
    const reopened = await amo.reopen()
    expect(reopened).toMatchObject({ state: 'underway', finishedAt: null, finishedBy: null })
    expect(await amo.show({ from: 'cards', step: 'wrap-up' })).toMatchObject({ at: { step: 'wrap-up' } })
    expect(await owner.change(note.id, { version: 1, text: 'Rettet' })).toMatchObject({ version: 2 })
    for (const action of ['workshop-finished', 'workshop-reopened'] as const) {
      const { entries } = await at.owner.call(readAuditLog, { params: { company: at.company }, query: { action } })
      expect(entries).toMatchObject([{ about: 'Dialog i hallen' }])
    }
  })
})

describe('the events of a workshop', () => {
  test('have numbers without a gap, also when ten write at once', async () => {
    const { owner, amo } = await underway()
    await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? owner : amo).note(`Note ${n}`)))
    const { events, head } = await owner.events()
    expect(head).toBe(11)
    expect(events.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1))
    expect(new Set((await owner.notes()).notes.map(({ place }) => place)).size).toBe(10)
  })

  test('lead from nothing, and from any earlier reading, to what is read', async () => {
    const { owner, amo } = await underway({ people: [await membershipOf(at.company, at.member.email)] })
    /** Everything, as it is read in several calls. */
    const read = async (): Promise<WorkshopNow<WorkshopPlace>> => {
      const { at, people, notesIn, choices, pairings, head } = await owner.start()
      return { at, people, notesIn, choices, pairings, head, notes: (await owner.notes()).notes }
    }
    const any = random(20_261_124)
    const oneOf = <T>(things: readonly T[]): T | undefined => things[any(things.length)]
    const readings = [nothingYet, await read()]
    let state = nothingYet
    for (let step = 0; step < 30; step++) {
      clock.moveBy(1)
      // As a window that follows knows it.
      state = applyEvents(state, (await owner.events(state.head)).events)
      const { notes, people, at: place, pairings } = state
      const [note, person] = [oneOf(notes), oneOf(people)]
      const changes: (() => Promise<unknown> | undefined)[] = [
        () => amo.note(`Note ${step}`, { box: oneOf(['daily-life', 'advantages']) ?? '' }),
        () => owner.note(`Note ${step}`),
        () => note && amo.change(note.id, { version: note.version, text: `Ændret ${step}`, isPicked: any(2) === 0 }),
        () => note && owner.remove(note.id),
        () => owner.come(`Person ${step}`),
        () => person && owner.goOut(person.id, !person.isPresent),
        () => owner.show({ from: place.step, step: oneOf(['introduction', 'film', 'cards']) ?? '' }),
        () => owner.time({ do: 'start', seconds: 60 + step }),
        () => owner.ring(pairings.length + 1),
      ]
      await oneOf(changes)?.()
      if (step % 8 === 5) readings.push(await read())
    }
    const truth = await read()
    expect(truth.head).toBeGreaterThan(20)
    for (const reading of readings) {
      const { events, head } = await owner.events(reading.head)
      expect(head).toBe(truth.head)
      expect(applyEvents(reading, events)).toEqual(truth)
      // Told in pieces, and some of them twice.
      const pieces = [events.slice(0, 7), events.slice(3)]
      expect(pieces.reduce(applyEvents, reading)).toEqual(truth)
    }
  })
})

/** Numbers that look like chance and are the same in every run. */
function random(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
