import { listActionEvents } from '@trivselsrum/contracts/actions'
import { readAuditLog } from '@trivselsrum/contracts/audit'
import { readOverview } from '@trivselsrum/contracts/companies'
import { listConsultations, readConsultation } from '@trivselsrum/contracts/consultations'
import { listDepartments } from '@trivselsrum/contracts/departments'
import { readDiscussion, readDueDates } from '@trivselsrum/contracts/discussions'
import { readEdition } from '@trivselsrum/contracts/editions'
import { readHelp } from '@trivselsrum/contracts/help'
import { readHistory } from '@trivselsrum/contracts/history'
import { readMe } from '@trivselsrum/contracts/identity'
import { enterDemo } from '@trivselsrum/contracts/installation'
import { listInvitations } from '@trivselsrum/contracts/invitations'
import { listMembers } from '@trivselsrum/contracts/members'
import { listActions } from '@trivselsrum/contracts/plan'
import { listPolicies } from '@trivselsrum/contracts/policies'
import { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { readResult, readRound } from '@trivselsrum/contracts/rounds'
import { listSheets, readSheet } from '@trivselsrum/contracts/sheets'
import { listTalks } from '@trivselsrum/contracts/talks'
import { listWorkshopActions } from '@trivselsrum/contracts/workshop-outcome'
import { listWorkshops, readWorkshop } from '@trivselsrum/contracts/workshops'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, movableClock, refusal, startApp } from '../../../test/harness.ts'

async function installation() {
  const database = await scratchDatabase()
  const clock = movableClock('2026-11-24T10:00:00Z')
  const app = await startApp({ clock }, { databaseUrl: database.runtimeUrl, hasDemo: true })
  return { app, clock, count: (table: string) => countIn(database.adminUrl, table) }
}

async function countIn(adminUrl: string, table: string) {
  const [row] = await asAdmin<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`, [], adminUrl)
  return row?.count
}

/** Entered once, for what is only looked at. */
const { app, clock } = await installation()
const { call } = browser(app)
const { company } = await call(enterDemo)

describe('the made-up company', () => {
  test('is entered as its owner, without an account', async () => {
    expect(company).toBe('demo')
    expect(await call(readMe)).toMatchObject({
      name: 'Karen Nørregaard',
      companies: [{ slug: 'demo', name: 'Nørregaard Smede', role: 'owner' }],
    })
  })

  test('has rules of living that most have read, and a policy that everybody is asked about', async () => {
    const { policies } = await call(listPolicies, { params: { company }, query: {} })
    expect(policies).toMatchObject([
      { title: 'Politik for mental sundhed', stage: 'consultation' },
      { title: 'Vores fem leveregler', stage: 'adopted', adopted: { number: 1 } },
    ])
    const [underWay, rules] = policies
    const params = { company, policy: rules?.id ?? '' }
    const edition = await call(readEdition, { params: { ...params, edition: 1 } })
    expect(edition.readings).toEqual({ read: 9, of: 13 })
    expect(JSON.stringify(edition.record)).toContain('svare på mails eller tage telefonen')
    const held = await call(listConsultations, { params, query: {} })
    expect(held.consultations).toMatchObject([{ state: 'answered', contributions: 4, waiting: 0 }])
    const open = await call(readConsultation, {
      params: { company, consultation: underWay?.consultation?.id ?? '' },
    })
    expect(open).toMatchObject({ state: 'open', contributions: 4, waiting: 4, membersOnly: false })
    expect((await call(readPolicyDraft, { params: { company, policy: underWay?.id ?? '' } })).emptyPlaces).toEqual([])
  })

  test('has held two workshops, one of them with actions that came of it, and invited to a third', async () => {
    const { workshops } = await call(listWorkshops, { params: { company }, query: {} })
    expect(workshops.map(({ title, state, notes, actions }) => [title, state, notes, actions])).toEqual([
      ['Spot belastning i Montage', 'planned', 0, 0],
      ['Tryghed i Smedjen', 'finished', 10, 2],
      ['Sæt dialogen i gang', 'finished', 6, 0],
    ])
    const [next, safety] = workshops
    expect(await call(readWorkshop, { params: { company, workshop: next?.id ?? '' } })).toMatchObject({
      facilitator: { name: 'Lone Bæk' },
      people: { length: 4 },
    })
    const made = await call(listWorkshopActions, { params: { company, workshop: safety?.id ?? '' }, query: {} })
    expect(made.actions.map(({ action, note }) => [action.status, note !== null]).sort()).toEqual([
      ['done', true],
      ['planned', true],
    ])
  })

  test('has eight quarters behind it, one of them a gap, and a round under way in the current one', async () => {
    const { entries } = await call(readHistory, { params: { company }, query: {} })
    expect(entries.map(({ quarter, isMeasured }) => `${quarter}${isMeasured ? '' : ' –'}`)).toEqual([
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4 –',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
    ])
    const round = await call(readRound, { params: { company, quarter: '2026-Q4' } })
    expect(round).toMatchObject({ state: 'open', can: { answer: true }, progress: { of: 20, isHandedIn: false } })
    expect(round.progress?.answered).toBeGreaterThan(0)
    expect(round.progress?.answered).toBeLessThan(20)
  })

  test('is as the product would have made it: results with notes, a sheet to go on with, a story to tell', async () => {
    const { notes, summary, closedAt } = await call(readResult, { params: { company, quarter: '2026-Q3' } })
    expect(Object.values(notes).length).toBeGreaterThan(0)
    expect(summary.statements).toHaveLength(20)
    expect(closedAt.getTime()).toBeLessThan(clock.now().getTime())
    const { answers } = await call(readSheet, { params: { company, quarter: '2026-Q4' } })
    expect(Object.values(answers).every(({ savedBy }) => savedBy === 'Mette Aagaard')).toBe(true)
    const { latest, trend, events } = await call(readOverview, { params: { company } })
    expect(latest?.quarter).toBe('2026-Q3')
    expect(trend).toHaveLength(8)
    expect(events.length).toBeGreaterThan(0)
    for (const { at } of events) expect(at.getTime()).toBeLessThanOrEqual(clock.now().getTime())
  })

  test('has people in four departments, one of them invited and not there yet, a log of how they came, and says where to get help', async () => {
    const params = { company }
    const { departments } = await call(listDepartments, { params })
    expect(departments.map(({ name, members }) => `${name} ${members}`)).toEqual([
      'Kontoret 3',
      'Lageret 2',
      'Montage 4',
      'Smedjen 4',
    ])
    const { members, total } = await call(listMembers, { params, query: {} })
    expect(total).toBe(13)
    // Where they can get help is said, and nobody real is named. Of talks there are none: those are nobody's to look at.
    const help = await call(readHelp, { params })
    expect(help.lines.map(({ phone, address }) => phone + address)).toEqual(['', '', '', '112'])
    expect((await call(listTalks, { params, query: {} })).talks).toEqual([])
    expect(members.at(-1)?.name).toBe('Åge Damgaard')
    const { invitations } = await call(listInvitations, { params, query: {} })
    expect(invitations).toMatchObject([{ email: 'villads@noerregaard.example', link: expect.any(String) }])
    const { entries } = await call(readAuditLog, { params, query: { action: 'member-moved', limit: 100 } })
    expect(entries).toHaveLength(13)
  })

  test('has answered in every way: together, each without a name, and each with theirs', async () => {
    const result = (quarter: string) => call(readResult, { params: { company, quarter } })
    const [anonymous, named, joint] = [await result('2026-Q1'), await result('2026-Q2'), await result('2026-Q3')]
    expect([anonymous, named, joint].map(({ mode }) => mode)).toEqual(['anonymous', 'named', 'joint'])
    // No department has five who answered without a name; with names those who were asked are shown.
    expect(anonymous.release).toMatchObject({ parts: [], rolledUp: { parts: 4, sheets: 13 } })
    expect(anonymous.release?.details?.differMost.statements.length).toBeGreaterThan(0)
    expect(Object.values(named.departmentNames).sort()).toEqual(['Kontoret', 'Lageret'])
    const { total } = await call(listSheets, { params: { company, quarter: '2026-Q2' }, query: {} })
    expect(total).toBe(5)
  })

  test('holds the yearly discussion of last year, concluded, and a draft of this one that goes on from its goals', async () => {
    const last = await call(readDiscussion, { params: { company, year: 2025 } })
    expect(last).toMatchObject({ state: 'concluded', record: { heldOn: '2025-11-19', participants: { length: 4 } } })
    const { record, draft } = await call(readDiscussion, { params: { company, year: 2026 } })
    expect(record.lastGoals?.goals.map(({ goal }) => goal)).toEqual(last.record.goals)
    expect(draft?.missing).toEqual(['review', 'organisation', 'competence'])
    expect(record.gathered?.rounds.length).toBeGreaterThan(1)
    expect(last.record.gathered?.workshops).toMatchObject([{ title: 'Sæt dialogen i gang', notes: 6, actions: 0 }])
    expect(record.gathered?.workshops).toMatchObject([{ title: 'Tryghed i Smedjen', notes: 10, actions: 2 }])
    expect(await call(readDueDates, { params: { company } })).toMatchObject({
      discussion: { dueOn: '2026-11-19', hasPassed: true },
      apv: { hasPassed: false },
    })
  })

  test('has a plan: answers to openings and other things, in every status and level, with a story and one thing late', async () => {
    const params = { company }
    const { actions, total } = await call(listActions, { params, query: {} })
    expect(total).toBe(14)
    expect(new Set(actions.map(({ status }) => status)).size).toBe(4)
    expect(new Set(actions.map(({ level }) => level)).size).toBe(4)
    expect(actions.filter(({ isOverdue }) => isOverdue).map(({ title }) => title)).toEqual([
      'En plan for bemandingen, når nogen er væk',
    ])
    const fromRounds = actions.flatMap(({ origin }) => (origin.kind === 'round' ? [origin] : []))
    expect(fromRounds.length).toBeGreaterThan(5)
    for (const { quarter, statement } of fromRounds) {
      const { summary } = await call(readResult, { params: { company, quarter } })
      expect(summary.openings.statements, quarter).toContain(statement)
    }
    let notes = 0
    for (const { id } of actions) {
      const { events } = await call(listActionEvents, { params: { company, action: id }, query: {} })
      notes += events.filter(({ kind }) => kind === 'note').length
      for (const { at } of events) expect(at.getTime()).toBeLessThan(clock.now().getTime())
    }
    expect(notes).toBeGreaterThan(4)
  })

  test('is made once, also where two press the button at once', async () => {
    const { app, count } = await installation()
    const visitors = [browser(app), browser(app), browser(app)]
    await Promise.all(visitors.map(({ call }) => call(enterDemo)))
    for (const { call } of visitors)
      expect(await call(readOverview, { params: { company: 'demo' } })).toMatchObject({ currentQuarter: '2026-Q4' })
    expect(await count('companies')).toBe(1)
    expect(await count('users')).toBe(13)
    expect(await count('rounds')).toBe(8)
  })

  test('is entered again by the next visitor as the last one left it', async () => {
    const { app, count } = await installation()
    await browser(app).call(enterDemo)
    const rounds = await count('rounds')
    const later = browser(app)
    await later.call(enterDemo)
    expect(await count('rounds')).toBe(rounds)
    expect(await later.call(readMe)).toMatchObject({ name: 'Karen Nørregaard' })
  })

  test('is finished by the next visitor where making it was cut off', async () => {
    const database = await scratchDatabase()
    const app = await startApp({ clock: movableClock() }, { databaseUrl: database.runtimeUrl, hasDemo: true })
    await asAdmin('ALTER TABLE outbox ADD CONSTRAINT never CHECK (false)', [], database.adminUrl)
    expect(await refusal(browser(app).call(enterDemo))).toMatchObject({ status: 500 })
    expect(await countIn(database.adminUrl, 'companies')).toBe(0)
    await asAdmin('ALTER TABLE outbox DROP CONSTRAINT never', [], database.adminUrl)
    expect(await browser(app).call(enterDemo)).toEqual({ company: 'demo' })
    expect(await countIn(database.adminUrl, 'users')).toBe(13)
  })

  test.each(['2026-01-01T00:30:00Z', '2026-03-31T22:30:00Z', '2028-02-29T12:00:00Z'])(
    'can be made at any time of the year: %s',
    async (moment) => {
      const { app, clock } = await installation()
      clock.moveTo(moment)
      const { call } = browser(app)
      const { company } = await call(enterDemo)
      const { trend, currentQuarter, openRounds } = await call(readOverview, { params: { company } })
      expect(trend).toHaveLength(8)
      expect(openRounds.map(({ quarter }) => quarter)).toEqual([currentQuarter])
    },
  )
})
