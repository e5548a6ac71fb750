import { readAuditLog } from '@trivselsrum/contracts/audit'
import { changeFacts, readSettings } from '@trivselsrum/contracts/companies'
import {
  beginDiscussion,
  concludeDiscussion,
  listDiscussions,
  readDiscussion,
  removeDiscussion,
  saveDiscussionMeeting,
  saveDiscussionReview,
  saveDiscussionSection,
} from '@trivselsrum/contracts/discussions'
import { readPlanFigures } from '@trivselsrum/contracts/plan'
import { describe, expect, test } from 'vitest'
import { concludedDiscussion, filledDraft, written } from '../../../test/discussions.ts'
import { asAdmin, closedRound, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, membershipOf, newMember } from '../../../test/people.ts'
import { planOf } from '../../../test/planning.ts'

const app = await startApp({ clock: movableClock() })
const year = 2026

/** An action of a company as the plan has it, made past the product. */
async function plant(
  company: string,
  title: string,
  facts: { status?: string; since?: string; deadline?: string; made?: string },
) {
  const { status = 'planned', since = '2026-10-01', deadline = null, made = '2025-06-01' } = facts
  await asAdmin(
    `INSERT INTO actions (company_id, id, title, level, status, status_since, settled_at, drop_reason, deadline, created_at, created_by, responsible)
     SELECT c.id, gen_random_uuid(), $2, 'group', $3::action_status, $4, CASE WHEN $3 IN ('done', 'dropped') THEN $4::timestamptz END, CASE WHEN $3 = 'dropped' THEN 'Andet var vigtigere' END,
       $5, $6, m.id, m.id
     FROM companies c JOIN memberships m ON m.company_id = c.id AND m.role = 'owner' WHERE slug = $1`,
    [company, title, status, since, deadline, made],
  )
}

describe('beginning a discussion', () => {
  test('makes a draft that says what it lacks, and stands in the list and the log', async () => {
    const { call, company } = await newCompany(app)
    const begun = await call(beginDiscussion, { params: { company }, body: { year } })
    expect(begun).toMatchObject({ year, state: 'draft', concludedAt: null, can: { change: true, makeActions: true } })
    expect(begun.draft).toMatchObject({ saved: {}, members: [], others: [] })
    expect(begun.draft?.missing).toContain('goals')
    const { discussions, free } = await call(listDiscussions, { params: { company }, query: {} })
    expect(discussions).toEqual([{ year, state: 'draft', heldOn: null, goals: 0 }])
    expect(free).toHaveLength(10)
    const { entries } = await call(readAuditLog, { params: { company }, query: { action: 'discussion-begun' } })
    expect(entries).toMatchObject([{ about: '2026' }])
  })

  test('is possible once a year, also where two begin at once', async () => {
    const { call, company } = await newCompany(app)
    const begin = () => call(beginDiscussion, { params: { company }, body: { year } })
    const outcomes = await Promise.allSettled([begin(), begin()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await refusal(begin())).code).toBe('discussion-exists')
  })

  test('of a year to come, or too far back, is refused', async () => {
    const { call, company } = await newCompany(app)
    for (const year of [2027, 2015])
      expect((await refusal(call(beginDiscussion, { params: { company }, body: { year } }))).code).toBe(
        'discussion-year-closed',
      )
  })
})

describe('who does what', () => {
  test('owner and AMO hold it; leaders and members neither begin, see, save, conclude nor delete a draft', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    await filledDraft(amo, year)
    const params = { company, year }
    expect(await owner.call(readDiscussion, { params })).toMatchObject({ state: 'draft' })
    for (const { call } of [leader, member]) {
      expect((await refusal(call(readDiscussion, { params }))).code).toBe('not-found')
      const refused = [
        () => call(beginDiscussion, { params: { company }, body: { year: 2025 } }),
        () => call(saveDiscussionSection, { params: { ...params, section: 'goals' }, body: { version: 1, text: 'x' } }),
        () => call(saveDiscussionMeeting, { params, body: { version: 1, heldOn: null } }),
        () => call(saveDiscussionReview, { params, body: { version: 0, goalsOf: null } }),
        () => call(concludeDiscussion, { params }),
        () => call(removeDiscussion, { params }),
      ]
      for (const attempt of refused) expect((await refusal(attempt())).code).toBe('not-allowed')
      expect(await call(listDiscussions, { params: { company }, query: {} })).toMatchObject({
        discussions: [],
        free: [],
        can: { hold: false },
      })
    }
  })

  test('everybody reads a concluded one; what was gathered only as far as they may see it elsewhere', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    await closedRound(owner, '2026-Q3', 4)
    await plant(company, 'Støj i hallen', { status: 'done' })
    await concludedDiscussion(amo, year)
    const read = async ({ call }: Pick<typeof member, 'call'>) => call(readDiscussion, { params: { company, year } })
    expect((await read(owner)).record.gathered?.actions.done.first).toMatchObject([{ title: 'Støj i hallen' }])
    const asLeader = await read(leader)
    expect(asLeader.record.gathered?.rounds).toMatchObject([{ quarter: '2026-Q3' }])
    expect(asLeader.record.gathered?.actions.done).toEqual({ total: 1, first: null })
    const asMember = await read(member)
    expect(asMember.record).toMatchObject({ cooperation: written.cooperation, gathered: null })
    expect(asMember.can).toEqual({ change: false, makeActions: false })
    expect(JSON.stringify(asMember)).not.toContain('Støj i hallen')
  })
})

describe('saving', () => {
  test('keeps each part by itself, lists an entry a line, with who saved it', async () => {
    const owner = await newCompany(app)
    const { record, draft } = await filledDraft(owner, year)
    expect(record).toMatchObject({
      cooperation: written.cooperation,
      goals: ['Ingen arbejder alene efter kl. 18', 'Færre afbrydelser på kontoret'],
      heldOn: '2026-11-10',
      participants: ['Åse Ørsted fra bestyrelsen'],
    })
    expect(draft?.saved.goals).toMatchObject({ version: 1, savedBy: 'Karen Holm' })
    expect(draft?.missing).toEqual([])
  })

  test('a part that somebody else has saved since is refused, and says who has; other parts are not in the way', async () => {
    const { company, owner, amo } = await everyRole(app)
    const params = { company, year }
    await owner.call(beginDiscussion, { params: { company }, body: { year } })
    const save = (
      { call }: Pick<typeof amo, 'call'>,
      text: string,
      version: number,
      section: 'goals' | 'decisions' = 'goals',
    ) => call(saveDiscussionSection, { params: { ...params, section }, body: { version, text } })
    await save(amo, 'Færre møder', 0)
    await save(owner, 'Vi køber en printer', 0, 'decisions')
    const problem = await refusal(save(owner, 'Flere møder', 0))
    expect(problem).toMatchObject({ code: 'discussion-changed', current: { version: 1, savedBy: 'Karen Holm' } })
    expect((await save(owner, 'Færre og kortere møder', 1)).record.goals).toEqual(['Færre og kortere møder'])
  })

  test('of two at once one is kept, and the other told', async () => {
    const { call, company } = await newCompany(app)
    await call(beginDiscussion, { params: { company }, body: { year } })
    const params = { company, year, section: 'goals' as const }
    const outcomes = await Promise.allSettled(
      ['Et', 'Et andet'].map((text) => call(saveDiscussionSection, { params, body: { version: 0, text } })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('the same text again, its reply lost, is confirmed and changes nothing', async () => {
    const { call, company } = await newCompany(app)
    await call(beginDiscussion, { params: { company }, body: { year } })
    const params = { company, year, section: 'goals' as const }
    const body = { version: 0, text: 'Færre møder' }
    await call(saveDiscussionSection, { params, body })
    expect((await call(saveDiscussionSection, { params, body })).draft?.saved.goals?.version).toBe(1)
  })

  test('who takes part belongs to the company; whoever left after being chosen stays', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const colleague = await newMember(app, company, 'member')
    const stranger = await newCompany(app)
    const [member, foreign] = [
      await membershipOf(company, colleague.email),
      await membershipOf(stranger.company, stranger.email),
    ]
    await call(beginDiscussion, { params: { company }, body: { year } })
    const save = (members: string[], version: number) =>
      call(saveDiscussionMeeting, { params: { company, year }, body: { version, heldOn: null, members } })
    expect((await refusal(save([foreign], 0))).code).toBe('participant-not-active')
    await save([member], 0)
    await asAdmin(`UPDATE memberships SET state = 'removed' WHERE id = $1`, [member])
    expect((await save([member], 1)).draft?.members).toEqual([{ id: member, name: 'Karen Holm' }])
    await save([], 2)
    expect((await refusal(save([member], 3))).code).toBe('participant-not-active')
  })

  test('a date before the year is refused; 30 February and year 9999 are no days', async () => {
    const { call, company } = await newCompany(app)
    await call(beginDiscussion, { params: { company }, body: { year } })
    const save = (heldOn: string) =>
      call(saveDiscussionMeeting, { params: { company, year }, body: { version: 0, heldOn } })
    expect((await refusal(save('2025-12-31'))).code).toBe('held-before-its-year')
    for (const heldOn of ['2026-02-30', '9999-01-01'])
      expect((await refusal(save(heldOn))).code).toBe('invalid-request')
  })

  test('what was meant for a draft since deleted does not land in the one begun anew', async () => {
    const { call, company } = await newCompany(app)
    const first = await call(beginDiscussion, { params: { company }, body: { year } })
    const params = { company, year, section: 'goals' as const }
    await call(removeDiscussion, { params, query: { discussion: first.id } })
    const query = { discussion: first.id }
    const save = () => call(saveDiscussionSection, { params, query, body: { version: 0, text: 'Mål' } })
    expect((await refusal(save())).code).toBe('not-found')
    await call(beginDiscussion, { params: { company }, body: { year } })
    expect((await refusal(save())).code).toBe('discussion-replaced')
    expect((await refusal(call(concludeDiscussion, { params, query }))).code).toBe('discussion-replaced')
  })
})

describe('the goals of the discussion before', () => {
  test('are asked about the year after, must be judged, and keep their judgement', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    await concludedDiscussion(owner, 2025)
    const begun = await filledDraft(owner, year)
    expect(begun.record.lastGoals).toEqual({
      year: 2025,
      goals: [
        { goal: 'Ingen arbejder alene efter kl. 18', outcome: null, note: '' },
        { goal: 'Færre afbrydelser på kontoret', outcome: null, note: '' },
      ],
    })
    expect(begun.draft?.missing).toEqual(['review'])
    const outcomes = [
      { place: 0, outcome: 'met' as const },
      { place: 1, outcome: 'partly' as const, note: 'Telefonen ringer endnu' },
    ]
    const body = { version: 0, goalsOf: 2025, outcomes, text: 'Et godt år' }
    const judged = await call(saveDiscussionReview, { params: { company, year }, body })
    expect(judged.record.lastGoals?.goals[1]).toEqual({
      goal: 'Færre afbrydelser på kontoret',
      outcome: 'partly',
      note: 'Telefonen ringer endnu',
    })
    expect(judged.draft?.missing).toEqual([])
  })

  test('are those the sender saw: another year concluded meanwhile, or a goal that is not there, is told', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const judge = (year: number, goalsOf: number, version: number, ...places: number[]) => {
      const outcomes = places.map((place) => ({ place, outcome: 'met' as const }))
      return call(saveDiscussionReview, { params: { company, year }, body: { version, goalsOf, outcomes } })
    }
    await concludedDiscussion(owner, 2024)
    await filledDraft(owner, year)
    await judge(year, 2024, 0, 0)
    await filledDraft(owner, 2025)
    await judge(2025, 2024, 0, 0, 1)
    await call(concludeDiscussion, { params: { company, year: 2025 } })
    expect((await refusal(judge(year, 2024, 1, 0))).code).toBe('discussion-changed')
    expect((await refusal(judge(year, 2025, 1, 2))).code).toBe('discussion-changed')
    const { record } = await judge(year, 2025, 1, 1)
    expect(record.lastGoals?.goals.map(({ outcome }) => outcome)).toEqual([null, 'met'])
  })
})

describe('what the year holds', () => {
  test('are the rounds closed in it with their change, and actions done, open, overdue and dropped since the last one', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    await closedRound(owner, '2025-Q2', 3)
    await closedRound(owner, '2026-Q3', (statement) => (/^(passive|reactive)/.test(statement) ? 1 : 5))
    await concludedDiscussion(owner, 2025, '2025-11-18')
    await plant(company, 'Før sidst', { status: 'done', since: '2025-11-10' })
    await plant(company, 'Værnemidler', { status: 'done', since: '2026-03-02', deadline: '2026-04-01' })
    await plant(company, 'Ny udsugning', { deadline: '2027-02-01' })
    await plant(company, 'Pauserum', { status: 'underway', deadline: '2026-09-01' })
    await plant(company, 'Fredagsbar', { status: 'dropped' })
    await plant(company, 'Efter mødet', { made: '2026-11-26T10:00:00Z' })
    const { record } = await filledDraft(owner, year, '2026-11-24')
    const { from, to, rounds, actions } = record.gathered ?? {}
    expect([from, to]).toEqual(['2025-11-19', '2026-11-24'])
    expect(rounds).toMatchObject([{ quarter: '2026-Q3', index: 100, change: { since: '2025-Q2', index: 50 } }])
    const titles = Object.entries(actions ?? {}).map(([kind, { total, first }]) => [kind, total, first?.[0]?.title])
    expect(titles).toEqual([
      ['done', 1, 'Værnemidler'],
      ['open', 1, 'Ny udsugning'],
      ['overdue', 1, 'Pauserum'],
      ['dropped', 1, 'Fredagsbar'],
    ])
    expect(actions?.overdue.first).toEqual([{ title: 'Pauserum', responsible: 'Karen Holm', deadline: '2026-09-01' }])
  })
})

describe('concluding', () => {
  test('is refused with what is missing, and the draft stays a draft', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, year }
    await call(beginDiscussion, { params: { company }, body: { year } })
    expect(await refusal(call(concludeDiscussion, { params }))).toMatchObject({
      status: 409,
      code: 'discussion-incomplete',
      missing: ['date', 'participants', 'cooperation', 'goals', 'organisation', 'competence'],
    })
    expect(await call(readDiscussion, { params })).toMatchObject({ state: 'draft' })
  })

  test('is refused for one that is still to be held', async () => {
    const owner = await newCompany(app)
    await filledDraft(owner, year, '2026-11-25')
    const params = { company: owner.company, year }
    expect((await refusal(owner.call(concludeDiscussion, { params }))).code).toBe('discussion-not-held')
  })

  test('freezes all of it: later changes to names, actions and the company change nothing', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    await plant(company, 'Ny udsugning', {})
    const concluded = await concludedDiscussion(owner, year)
    expect(concluded).toMatchObject({ state: 'concluded', concludedBy: 'Karen Holm', draft: null })
    await asAdmin(`UPDATE actions SET title = 'Noget andet' WHERE title = 'Ny udsugning'`)
    const { facts } = await call(readSettings, { params: { company } })
    await call(changeFacts, { params: { company }, body: { ...facts, name: 'Nyt navn', headcount: 4 } })
    const { record } = await call(readDiscussion, { params: { company, year } })
    expect(record).toEqual(concluded.record)
    expect(record.gathered?.actions.open.first).toMatchObject([{ title: 'Ny udsugning' }])
    const { entries } = await call(readAuditLog, { params: { company }, query: { action: 'discussion-concluded' } })
    expect(entries).toMatchObject([{ about: '2026' }])
  })

  test('leaves nothing that can be saved, concluded again or deleted, by the API or past it', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const { id } = await concludedDiscussion(owner, year)
    const params = { company, year }
    for (const attempt of [
      () => call(saveDiscussionSection, { params: { ...params, section: 'goals' }, body: { version: 1, text: 'x' } }),
      () => call(saveDiscussionMeeting, { params, body: { version: 1, heldOn: null } }),
      () => call(saveDiscussionReview, { params, body: { version: 0, goalsOf: null } }),
      () => call(concludeDiscussion, { params }),
      () => call(removeDiscussion, { params }),
    ])
      expect((await refusal(attempt())).code).toBe('discussion-concluded')
    for (const statement of [
      'UPDATE discussions SET held_on = now() WHERE id = $1',
      'DELETE FROM discussions WHERE id = $1',
      `UPDATE discussion_sections SET text = '' WHERE discussion_id = $1`,
      'DELETE FROM discussion_participants WHERE discussion_id = $1',
      `INSERT INTO goal_reviews (company_id, discussion_id, goals_of, place)
       SELECT company_id, id, id, 0 FROM discussions WHERE id = $1`,
    ])
      await expect(asAdmin(statement, [id])).rejects.toThrow('concluded')
  })

  test('twice at once: one wins, the other is told that it is concluded; a saved key answers twice', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    await filledDraft(owner, year)
    const conclude = (idempotencyKey?: string) =>
      call(concludeDiscussion, { params: { company, year } }, { ...(idempotencyKey && { idempotencyKey }) })
    const key = crypto.randomUUID()
    const outcomes = await Promise.allSettled([conclude(key), conclude(key), conclude()])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
    expect(lost.every((code) => code === 'discussion-concluded')).toBe(true)
    expect(lost.length).toBeGreaterThanOrEqual(1)
    expect(await call(readDiscussion, { params: { company, year } })).toMatchObject({ state: 'concluded' })
  })
})

describe('an action made from a discussion', () => {
  const origin = { kind: 'discussion' as const, year }

  test('keeps where it came from, in the list and the figures', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    await concludedDiscussion(owner, year)
    const { make, titles } = planOf(owner)
    expect(await make({ title: 'Fra drøftelsen', origin })).toMatchObject({ origin })
    await make({ title: 'Fra bunden' })
    expect(await titles({ origin: 'discussion' })).toEqual(['Fra drøftelsen'])
    expect(await titles({ origin: 'scratch' })).toEqual(['Fra bunden'])
    const { byOrigin } = await call(readPlanFigures, { params: { company }, query: {} })
    expect(byOrigin).toEqual({ scratch: 1, round: 0, discussion: 1, policy: 0, workshop: 0 })
  })

  test('is made of one that its maker may read: a leader’s of a concluded one, nobody’s of a year without', async () => {
    const { company, owner, leader } = await everyRole(app)
    const [asOwner, asLeader] = [planOf({ ...owner, company }), planOf({ ...leader, company })]
    expect((await refusal(asOwner.make({ origin }))).code).toBe('not-found')
    await filledDraft(owner, year)
    expect((await refusal(asLeader.make({ origin }))).code).toBe('not-found')
    await owner.call(concludeDiscussion, { params: { company, year } })
    expect(await asLeader.make({ origin })).toMatchObject({ origin })
  })

  test('stays in the plan, as from scratch, when the draft is deleted', async () => {
    const owner = await newCompany(app)
    await filledDraft(owner, year)
    const { make, read } = planOf(owner)
    const made = await make({ origin })
    await owner.call(removeDiscussion, { params: { company: owner.company, year } })
    expect(await read(made)).toMatchObject({ origin: { kind: 'scratch' } })
  })
})

test('a draft begun by mistake is deleted with all its parts, and its year is free again', async () => {
  const owner = await newCompany(app)
  const { call, company } = owner
  const { id } = await filledDraft(owner, year)
  await call(removeDiscussion, { params: { company, year } })
  expect((await refusal(call(readDiscussion, { params: { company, year } }))).code).toBe('not-found')
  expect(await asAdmin('SELECT FROM discussion_sections WHERE discussion_id = $1', [id])).toEqual([])
  expect((await call(beginDiscussion, { params: { company }, body: { year } })).record.cooperation).toBe('')
})
