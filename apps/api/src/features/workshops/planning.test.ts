import { readAuditLog } from '@trivselsrum/contracts/audit'
import { mergeDepartment } from '@trivselsrum/contracts/departments'
import type { Sent } from '@trivselsrum/contracts/endpoint'
import { removeMember } from '@trivselsrum/contracts/members'
import { adaptTool } from '@trivselsrum/contracts/toolbox'
import {
  adaptWorkshop,
  changeWorkshop,
  inviteToWorkshop,
  listWorkshops,
  planWorkshop,
  readWorkshop,
  readWorkshopInvitation,
  removeWorkshop,
  type Workshop,
} from '@trivselsrum/contracts/workshops'
import { asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { asAdmin, type Member, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, membershipOf, newDepartment, newMember } from '../../../test/people.ts'
import { letBe, noteIn, planned } from '../../../test/planned-workshops.ts'
import { planOf } from '../../../test/planning.ts'
import { canHold, canRead, type Placed, type Reader } from './access.ts'

const clock = movableClock()
const app = await startApp({ clock })

const gone = '00000000-0000-7000-8000-000000000000'

type Everybody = Awaited<ReturnType<typeof everyRole>>
type RoleName = 'owner' | 'amo' | 'leader' | 'member'

let people: Everybody
let company: string
let ids: Record<RoleName, string>
/** The leader’s and the member’s department, and another. */
let store: string
let office: string

beforeAll(async () => {
  people = await everyRole(app)
  company = people.company
  ;[store, office] = [await newDepartment(company, 'Lageret'), await newDepartment(company, 'Kontoret')]
  const names = ['owner', 'amo', 'leader', 'member'] as const
  const found = await Promise.all(names.map((name) => membershipOf(company, people[name].email)))
  ids = Object.fromEntries(names.map((name, index) => [name, found[index]])) as typeof ids
  await asAdmin('UPDATE memberships SET department_id = $1 WHERE id = ANY($2)', [store, [ids.leader, ids.member]])
})

const by = (role: RoleName): Member => ({ call: people[role].call, company })
const plan = (more: Parameters<typeof planned>[1] = {}, role: RoleName = 'owner') => planned(by(role), more)
const at = ({ id }: Pick<Workshop, 'id'>) => ({ company, workshop: id })
const read = (workshop: Pick<Workshop, 'id'>, role: RoleName = 'owner') =>
  people[role].call(readWorkshop, { params: at(workshop) })

type Change = Sent<typeof changeWorkshop>['body']

const change = (workshop: Workshop, more: Partial<Change> = {}, role: RoleName = 'owner') => {
  const { title, startsAt, place, department, facilitator, version } = workshop
  const as = { title, startsAt: startsAt.toISOString(), place, version, facilitator: facilitator.id }
  const body = { ...as, department: department?.id ?? null, ...more }
  return people[role].call(changeWorkshop, { params: at(workshop), body })
}
const inviting = (workshop: Workshop, members: string[], names: string[] = [], role: RoleName = 'owner') =>
  people[role].call(inviteToWorkshop, { params: at(workshop), body: { members, names } })
const adapting = (workshop: Workshop, adaptation: object, version = workshop.version, role: RoleName = 'owner') =>
  people[role].call(adaptWorkshop, {
    params: at(workshop),
    body: { adaptation: { ...asPublished, ...adaptation }, version },
  })
const events = (workshop: Workshop) =>
  asAdmin<{ number: number; kind: string; subject: string | null }>(
    'SELECT number, kind, subject FROM workshop_events WHERE workshop_id = $1 ORDER BY number',
    [workshop.id],
  )

describe('a workshop is planned', () => {
  test('with the newest programme of its tool, as the company has it then, and keeps that', async () => {
    const other = await newCompany(app)
    const params = { company: other.company, tool: 'dialogue' }
    const adaptation = {
      ...asPublished,
      own: { cards: [{ id: 'own-canteen', text: 'Hvordan har vi det i kantinen?' }] },
    }
    const cards = (workshop: Workshop) =>
      workshop.programme.steps.flatMap(({ activities }) =>
        activities.flatMap((activity) => (activity.kind === 'cards' ? activity.content.cards : [])),
      )
    await other.call(adaptTool, { params, body: { adaptation, version: 0 } })
    const workshop = await planned(other, { place: 'Kantinen', names: ['Bo fra lageret'] })
    expect(workshop).toMatchObject({
      ...{ title: 'Snak om travlhed', tool: 'dialogue', state: 'planned', place: 'Kantinen', version: 1, head: 0 },
      ...{ minutes: 90, facilitator: { name: 'Karen Holm' }, department: null, notes: 0, actions: 0, last: null },
      people: [{ name: 'Bo fra lageret', member: null, isPresent: true }],
      can: { plan: true, hold: true, makeActions: true },
    })
    expect(workshop.startsAt).toEqual(new Date('2026-12-03T08:00:00Z'))
    expect(cards(workshop)).toHaveLength(25)
    await other.call(adaptTool, { params, body: { adaptation: asPublished, version: 1 } })
    const workshops = { company: other.company, workshop: workshop.id }
    expect(cards(await other.call(readWorkshop, { params: workshops }))).toEqual(cards(workshop))
    expect(cards(await planned(other))).toHaveLength(24)
  })

  test('by leaders for their own department or for none, and by no member', async () => {
    expect(await plan({ department: store }, 'leader')).toMatchObject({ department: { name: 'Lageret' } })
    expect(await plan({}, 'leader')).toMatchObject({ department: null, can: { plan: true } })
    expect((await refusal(plan({ department: office }, 'leader'))).code).toBe('not-allowed')
    expect(await refusal(plan({}, 'member'))).toMatchObject({ status: 403, code: 'not-allowed' })
  })

  test('with nothing that is not there, or has left', async () => {
    const left = await membershipOf(company, (await somebodyWhoLeft()).email)
    const wrong: [Parameters<typeof plan>[0], string][] = [
      [{ tool: 'gone' }, 'not-found'],
      [{ department: gone }, 'not-found'],
      [{ facilitator: gone }, 'not-found'],
      [{ members: [ids.member, gone] }, 'not-found'],
      [{ facilitator: left }, 'facilitator-not-active'],
      [{ members: [left] }, 'participant-not-active'],
      [{ startsAt: '0001-01-01T00:00:00Z' }, 'invalid-request'],
      [{ title: ' ' }, 'invalid-request'],
    ]
    for (const [body, code] of wrong) expect((await refusal(plan(body))).code, JSON.stringify(body)).toBe(code)
    await asAdmin('UPDATE departments SET closed_at = now() WHERE id = $1', [office])
    expect((await refusal(plan({ department: office }))).code).toBe('department-closed')
    await asAdmin('UPDATE departments SET closed_at = NULL WHERE id = $1', [office])
  })

  test('once, however often it is sent, and up to 2,000 of them', async () => {
    const other = await newCompany(app)
    const params = { company: other.company }
    const body = { tool: 'policy', language: 'da' as const, title: 'Leveregler', startsAt: '2026-12-03T08:00:00.000Z' }
    const options = { idempotencyKey: crypto.randomUUID() }
    const twice = await Promise.all([1, 2].map(() => other.call(planWorkshop, { params, body }, options)))
    expect(twice[0]?.id).toBe(twice[1]?.id)
    await asAdmin(
      `INSERT INTO workshops (company_id, id, title, tool, programme_version, language, adaptation, starts_at,
         facilitator_id, created_at, created_by)
       SELECT company_id, gen_random_uuid(), title, tool, programme_version, language, adaptation, starts_at,
         facilitator_id, created_at, created_by FROM workshops, generate_series(1, 1998) WHERE id = $1`,
      [twice[0]?.id],
    )
    const both = await Promise.allSettled([planned(other), planned(other)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await refusal(planned(other))).code).toBe('too-many-workshops')
  })
})

/** Somebody who was of the company, and is no more. */
async function somebodyWhoLeft() {
  const somebody = await newMember(app, company, 'member')
  await people.owner.call(removeMember, { params: { company, member: await membershipOf(company, somebody.email) } })
  return somebody
}

describe('a workshop is seen', () => {
  test('by each role exactly where the pure function says, in lists and alone; others find nothing', async () => {
    const pattern = await plan()
    const all = Object.values(ids)
    // Every combination: four who facilitate, three departments, four who planned it, five who are invited.
    const rows = await asAdmin<Omit<Placed, 'isInvited'> & { id: string; invited: string | null }>(
      `WITH all_ways AS (
         SELECT gen_random_uuid() AS id, w.*, f.id AS f, d.id AS d, m.id AS m, p.id AS p
         FROM (SELECT company_id, tool, programme_version, language, adaptation FROM workshops WHERE id = $1) w,
           unnest($2::uuid[]) f (id), unnest($3::uuid[] || NULL::uuid) d (id), unnest($2::uuid[]) m (id),
           unnest($2::uuid[] || NULL::uuid) p (id)),
       made AS (
         INSERT INTO workshops (company_id, id, title, tool, programme_version, language, adaptation, starts_at,
           facilitator_id, department_id, created_at, created_by)
         SELECT company_id, id, 'Titel', tool, programme_version, language, adaptation, '2031-05-05', f, d, now(), m
         FROM all_ways),
       invited AS (
         INSERT INTO workshop_people (company_id, workshop_id, id, membership_id, added_at)
         SELECT company_id, id, gen_random_uuid(), p, now() FROM all_ways WHERE p IS NOT NULL)
       SELECT id, f AS "facilitatorId", d AS "departmentId", m AS "createdById", p AS invited FROM all_ways`,
      [pattern.id, all, [store, office]],
    )
    expect(rows).toHaveLength(4 * 3 * 4 * 5)
    for (const [place, role] of (['owner', 'amo', 'leader', 'member'] as const).entries()) {
      const reader: Reader = { role, membershipId: ids[role], departmentId: place < 2 ? null : store }
      const asPlaced = ({ invited, ...row }: (typeof rows)[number]) => ({ ...row, isInvited: invited === ids[role] })
      const expected = rows.filter((row) => canRead(reader, asPlaced(row))).map(({ id }) => id)
      expect(expected.length).toBeGreaterThan(rows.length / 4)
      const seen: string[] = []
      for (let page: number | null = 1; page; ) {
        const query = { year: 2031, page }
        const found: Awaited<ReturnType<typeof list>> = await list(query, role)
        seen.push(...found.workshops.map(({ id }) => id))
        page = found.next
      }
      expect(seen.sort(), role).toEqual(expected.sort())
      for (const row of rows.filter((_, index) => index % 23 === place)) {
        const found = await read(row, role).catch(() => undefined)
        expect(found?.can.hold, `${role} ${row.id}`).toBe(
          expected.includes(row.id) ? canHold(reader, asPlaced(row)) : undefined,
        )
      }
    }
    await asAdmin(`DELETE FROM workshops WHERE title = 'Titel'`)
  })

  test('with those under way first, then the next ones to come, then the newest that was, by tool and by year', async () => {
    const other = await newCompany(app)
    const on = async (startsAt: string, more: Parameters<typeof planned>[1] = {}) =>
      planned(other, { title: startsAt.slice(0, 10), startsAt, ...more })
    const past = await on('2026-03-01T08:00:00Z')
    await on('2026-10-01T08:00:00Z')
    await letBe(past.id, 'finished')
    await letBe((await on('2026-05-05T08:00:00Z', { tool: 'policy' })).id, 'underway')
    await on('2027-02-01T08:00:00Z')
    // New Year in Denmark, and this morning.
    await on('2026-12-31T23:30:00Z')
    await on('2026-11-24T07:00:00Z')
    const seen = async (query: object) => {
      const { workshops } = await other.call(listWorkshops, { params: { company: other.company }, query })
      return workshops.map(({ title }) => title)
    }
    const order = ['2026-05-05', '2026-11-24', '2026-12-31', '2027-02-01', '2026-10-01', '2026-03-01']
    expect(await seen({})).toEqual(order)
    expect(await seen({ tool: 'policy' })).toEqual(['2026-05-05'])
    expect(await seen({ year: 2027 })).toEqual(['2026-12-31', '2027-02-01'])
    const { years } = await other.call(listWorkshops, { params: { company: other.company }, query: {} })
    expect(years).toEqual([2027, 2026])
  })
})

const list = (query: object, role: RoleName) => people[role].call(listWorkshops, { params: { company }, query })

describe('its plan', () => {
  test('is changed by whoever saw it last; the second is told what it says now, and the same again is confirmed', async () => {
    const workshop = await plan()
    const title = 'Et andet navn'
    const both = await Promise.allSettled([
      change(workshop, { title }),
      change(workshop, { title: 'Et tredje' }, 'amo'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const now = await read(workshop)
    expect(now.version).toBe(2)
    const problem = await refusal(change(workshop, { title: 'Et fjerde' }))
    expect(problem).toMatchObject({ code: 'workshop-changed', current: { title: now.title, version: 2 } })
    expect(await change(workshop, { title: now.title })).toMatchObject({ version: 2 })
  })

  test('is left alone by members, and by whoever only facilitates it or takes part', async () => {
    const workshop = await plan({ facilitator: ids.member, members: [ids.leader] })
    for (const role of ['member', 'leader'] as const) {
      expect((await refusal(change(workshop, { title: 'Nyt' }, role))).code).toBe('not-allowed')
      expect((await refusal(inviting(workshop, [], [], role))).code).toBe('not-allowed')
      expect((await refusal(people[role].call(removeWorkshop, { params: at(workshop) }))).code).toBe('not-allowed')
    }
    expect((await refusal(adapting(workshop, { order: ['wrap-up'] }, 1, 'leader'))).code).toBe('not-allowed')
    expect(await adapting(workshop, { order: ['wrap-up'] }, 1, 'member')).toMatchObject({ version: 2 })
    const unseen = await plan()
    expect((await refusal(change(unseen, { title: 'Nyt' }, 'member'))).code).toBe('not-found')
  })

  test('is not moved by a leader to another department, or out of their own sight', async () => {
    const workshop = await plan({ department: store })
    expect((await refusal(change(workshop, { department: office }, 'leader'))).code).toBe('not-allowed')
    expect((await refusal(change(workshop, { department: null }, 'leader'))).code).toBe('not-allowed')
    expect(await change(workshop, { title: 'Nyt' }, 'leader')).toMatchObject({ version: 2 })
  })

  test('keeps a department that has closed and a facilitator who has left until others are chosen', async () => {
    const left = await somebodyWhoLeft()
    const workshop = await plan({ department: office })
    const facilitator = await membershipOf(company, left.email)
    await asAdmin('UPDATE workshops SET facilitator_id = $1 WHERE id = $2', [facilitator, workshop.id])
    await asAdmin('UPDATE departments SET closed_at = now() WHERE id = $1', [office])
    const changed = await change(await read(workshop), { title: 'Nyt', facilitator: null })
    expect(changed).toMatchObject({ title: 'Nyt', facilitator: { id: facilitator, isActive: false } })
    await asAdmin('UPDATE departments SET closed_at = NULL WHERE id = $1', [office])
    expect(await change(changed, { facilitator: ids.amo })).toMatchObject({ facilitator: { id: ids.amo } })
  })

  test('is heard of in its windows while it is under way, and stays as it was once it is finished', async () => {
    const workshop = await plan({ members: [ids.member] })
    await change(workshop, { title: 'Før den begynder' })
    expect(await events(workshop)).toEqual([])
    await letBe(workshop.id, 'underway')
    await change(await read(workshop), { title: 'Imens' })
    clock.moveBy(1)
    const invited = await inviting(workshop, [ids.amo], ['Per'])
    expect(invited.people.map(({ member }) => member)).toEqual(expect.arrayContaining([ids.member, ids.amo, null]))
    await adapting(invited, { steps: { 'wrap-up': { isSkipped: true } } })
    const found = await events(workshop)
    expect(found.map(({ kind }) => kind)).toEqual(['place', 'person', 'person', 'place', 'place'])
    expect(found.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(
      found
        .slice(1, 3)
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(
      invited.people
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    )
    await letBe(workshop.id, 'finished')
    const finished = await read(workshop)
    expect(finished).toMatchObject({ version: 5, head: 5 })
    const late = [
      () => change(finished, { title: 'Bagefter' }),
      () => inviting(finished, []),
      () => adapting(finished, {}),
    ]
    for (const call of late) expect((await refusal(call())).code).toBe('workshop-finished')
  })
})

describe('the people of a workshop', () => {
  test('are exactly those who are named, before it begins; who has left stays until taken off, and none comes in', async () => {
    const workshop = await plan({ members: [ids.member, ids.member], names: ['Bo', 'Bo'] })
    expect(workshop.people.map(({ name }) => name)).toEqual(['Bo', 'Bo', 'Karen Holm'])
    const kept = workshop.people[0]?.id
    const changed = await inviting(workshop, [ids.amo], ['Bo', 'Lis'])
    expect(changed.people.map(({ name, member }) => member ?? name)).toEqual(['Bo', ids.amo, 'Lis'])
    expect(changed).toMatchObject({ version: 2, people: [{ id: kept }, {}, {}] })
    expect(await inviting(workshop, [ids.amo], ['Lis', 'Bo'])).toEqual(changed)
    const left = await membershipOf(company, (await somebodyWhoLeft()).email)
    expect((await refusal(inviting(workshop, [left]))).code).toBe('participant-not-active')
    expect((await refusal(inviting(workshop, [gone]))).code).toBe('not-found')
    await asAdmin('UPDATE workshop_people SET membership_id = $1 WHERE workshop_id = $2 AND membership_id = $3', [
      ...[left, workshop.id, ids.amo],
    ])
    expect(await inviting(workshop, [left, ids.owner], ['Bo'])).toMatchObject({ version: 3 })
  })

  test('are two hundred at most', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `Gæst ${index}`)
    const workshop = await plan({ names })
    await letBe(workshop.id, 'underway')
    const more = names.map((name) => `${name} igen`)
    expect((await inviting(workshop, [], more)).people).toHaveLength(200)
    expect((await refusal(inviting(workshop, [ids.member]))).code).toBe('too-many-people')
  })
})

describe('a workshop is adapted', () => {
  const own = { opening: [{ id: 'own-more', text: 'Hvad mere?' }] }

  test('by whoever saw it last, also by two at once; a skipped step keeps what was written, a prompt is not taken away', async () => {
    const workshop = await plan({ tool: 'policy', title: 'Leveregler' })
    const both = await Promise.allSettled([
      adapting(workshop, { own }),
      adapting(workshop, { steps: { opening: { minutes: 30 } } }, 1, 'amo'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await refusal(adapting(workshop, { order: ['writing'] }))).code).toBe('workshop-changed')
    const adapted = await adapting(workshop, { own }, 2)
    expect(adapted.programme.steps[0]?.activities[0]).toMatchObject({
      text: { rows: { 'own-more': { name: 'Hvad mere?' } } },
    })
    await noteIn(workshop.id, 'opening', 'own-more')
    const version = adapted.version
    expect((await refusal(adapting(workshop, {}, version))).code).toBe('prompt-written-in')
    const skipped = await adapting(workshop, { own, steps: { opening: { isSkipped: true } } }, version)
    expect(skipped).toMatchObject({ notes: 1, notesIn: { opening: 1 }, minutes: workshop.minutes - 60 })
    expect(await adapting(workshop, { own, steps: { opening: { isSkipped: true } } }, version)).toEqual(skipped)
  })

  test('and a card of one’s own that is shown when it goes is put aside', async () => {
    const workshop = await plan()
    const card = { cards: [{ id: 'own-canteen', text: 'Hvordan har vi det i kantinen?' }] }
    const adapted = await adapting(workshop, { own: card })
    await letBe(workshop.id, 'underway')
    await asAdmin(`UPDATE workshops SET activity = 'cards', card = 'own-canteen' WHERE id = $1`, [workshop.id])
    const reworded = { cards: [{ id: 'own-canteen', text: 'Hvordan er frokosten?' }] }
    expect(await adapting(adapted, { own: reworded })).toMatchObject({ at: { card: 'own-canteen', version: 3 } })
    expect(await adapting(adapted, {}, 3)).toMatchObject({ at: { activity: 'cards', card: null } })
  })

  test('with nothing empty, doubled or too long, and films from https alone; each is told where', async () => {
    const workshop = await plan()
    const wrong: [object, string, string][] = [
      [{ own: { cards: [{ id: 'own-a', text: ' ' }] } }, 'adaptation.own.cards.0.text', 'Skal udfyldes.'],
      [
        { own: { cards: [{ id: 'own-a', text: '\u200b' }] } },
        'adaptation.own.cards.0.text',
        'Har ikke det rigtige format.',
      ],
      [
        { films: { film: 'http://example.dk/film' } },
        'adaptation.films.film',
        'Skal være en adresse, der begynder med https://.',
      ],
      [
        { films: { film: 'javascript:alert(1)' } },
        'adaptation.films.film',
        'Skal være en adresse, der begynder med https://.',
      ],
      [{ words: { cards: { title: 'a\u0000b' } } }, 'adaptation.words.cards.title', 'Har ikke det rigtige format.'],
    ]
    for (const [adaptation, path, message] of wrong)
      expect(await refusal(adapting(workshop, adaptation))).toMatchObject({ fields: [{ path, message }] })
    const twice = [
      { id: 'own-a', text: 'Et' },
      { id: 'own-a', text: 'To' },
    ]
    expect((await refusal(adapting(workshop, { own: { cards: twice } }))).code).toBe('invalid-request')
    const steps = Object.fromEntries(
      Array.from({ length: 160 }, (_, index) => [`s${index}`, { how: 'ord '.repeat(100).trim() }]),
    )
    expect((await refusal(adapting(workshop, { steps }))).code).toBe('adaptation-too-long')
    const film = 'https://example.dk/film?a=1'
    expect((await adapting(workshop, { films: { film } })).programme.films).toEqual({ film })
    expect(await read(workshop)).toMatchObject({ version: 2 })
  })
})

describe('a calendar file', () => {
  test('says when and where, in a calendar’s own words, to whoever may see the workshop', async () => {
    const workshop = await plan({ place: 'Kantinen, stuen; til højre', members: [ids.member] })
    const params = at(workshop)
    const file = await people.member.call(readWorkshopInvitation, { params })
    const calendar = new ICAL.Component(ICAL.parse(file))
    const [component] = calendar.getAllSubcomponents('vevent')
    const event = new ICAL.Event(component)
    expect(event).toMatchObject({
      ...{ uid: `workshop-${workshop.id}@trivselsrum`, summary: 'Workshop: Snak om travlhed' },
      ...{ location: 'Kantinen, stuen; til højre', sequence: 1 },
    })
    expect(event.startDate.toJSDate()).toEqual(new Date('2026-12-03T08:00:00Z'))
    expect(event.endDate.toJSDate()).toEqual(new Date('2026-12-03T09:30:00Z'))
    expect(String(component?.getFirstPropertyValue('url'))).toBe(`http://localhost/${company}/workshops/${workshop.id}`)
    expect((await refusal(people.leader.call(readWorkshopInvitation, { params }))).code).toBe('not-found')
  })
})

describe('a workshop that is deleted', () => {
  test('leaves its actions, with what it was called, and a line in the log', async () => {
    const workshop = await plan({ title: 'Stress og ro' })
    const note = await noteIn(workshop.id, 'groups', 'advantages')
    const other = await plan()
    const foreign = await noteIn(other.id, 'groups', 'advantages')
    const { make, read: readAction } = planOf(by('owner'))
    const origin = { kind: 'workshop' as const, workshop: workshop.id, note }
    const action = await make({ origin })
    expect(action.origin).toEqual({ kind: 'workshop', workshop: workshop.id, title: 'Stress og ro' })
    const whole = await make({ origin: { ...origin, note: null } })
    expect((await refusal(make({ origin: { ...origin, note: foreign } }))).code).toBe('not-found')
    expect((await refusal(make({ origin: { ...origin, workshop: gone, note: null } }))).code).toBe('not-found')
    expect((await refusal(planOf(by('leader')).make({ origin }))).code).toBe('not-found')
    expect(await read(workshop)).toMatchObject({ actions: 2 })

    const params = at(workshop)
    const removals = await Promise.allSettled([1, 2].map(() => people.amo.call(removeWorkshop, { params })))
    expect(removals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    for (const { id } of [action, whole])
      expect((await readAction({ id })).origin).toEqual({ kind: 'workshop', workshop: null, title: 'Stress og ro' })
    expect((await refusal(read(workshop))).code).toBe('not-found')
    for (const table of ['workshop_notes', 'workshop_people', 'workshop_events'])
      expect(await asAdmin(`SELECT FROM ${table} WHERE workshop_id = $1`, [workshop.id])).toEqual([])
    const { entries } = await people.owner.call(readAuditLog, {
      params: { company },
      query: { action: 'workshop-removed' },
    })
    expect(entries).toMatchObject([{ action: 'workshop-removed', about: 'Stress og ro' }])
  })
})

test('workshops go along when a department is merged, and the windows of one that is held hear of it', async () => {
  const into = await newDepartment(company, 'Værkstedet')
  const from = await newDepartment(company, 'Hal 2')
  const [held, finished] = [await plan({ department: from }), await plan({ department: from })]
  await letBe(held.id, 'underway')
  await letBe(finished.id, 'finished')
  await people.owner.call(mergeDepartment, { params: { company, department: from }, body: { into } })
  expect(await read(held)).toMatchObject({ department: { name: 'Værkstedet' }, version: 2, at: { version: 2 } })
  expect(await read(finished)).toMatchObject({ department: { id: into } })
  expect((await events(held)).map(({ kind }) => kind)).toEqual(['place'])
})
