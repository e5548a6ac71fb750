import {
  addActionNote,
  changeActionStatus,
  createAction,
  listActionEvents,
  readAction,
  readAnswersToOpenings,
} from '@trivselsrum/contracts/actions'
import { readAuditLog } from '@trivselsrum/contracts/audit'
import { readCompany, readOverview } from '@trivselsrum/contracts/companies'
import { openConsultation, readConsultation } from '@trivselsrum/contracts/consultations'
import { listContributions } from '@trivselsrum/contracts/contributions'
import { listDepartments } from '@trivselsrum/contracts/departments'
import {
  listDiscussions,
  readDiscussion,
  readDueDates,
  saveDiscussionSection,
} from '@trivselsrum/contracts/discussions'
import { exportPlanAsCsv } from '@trivselsrum/contracts/documents'
import { readHistory } from '@trivselsrum/contracts/history'
import { signIn } from '@trivselsrum/contracts/identity'
import { invite, listInvitations } from '@trivselsrum/contracts/invitations'
import { proveByCode, requestProof, requestReset } from '@trivselsrum/contracts/mailed'
import { listMembers } from '@trivselsrum/contracts/members'
import { listActions, readBoard, readPlanFigures, readTimeline } from '@trivselsrum/contracts/plan'
import { listPolicies, readPolicy, savePolicyNote } from '@trivselsrum/contracts/policies'
import { listPolicyVersions, namePolicyVersion, readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { listRounds, readResult } from '@trivselsrum/contracts/rounds'
import { handInSheet, readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { contribute, readOpenConsultation, readOwnContributions } from '@trivselsrum/contracts/taking-part'
import { listWorkshopEvents } from '@trivselsrum/contracts/workshop-events'
import {
  addWorkshopNote,
  listWorkshopNotes,
  removeWorkshopNote,
  ringWorkshopBell,
  startWorkshop,
} from '@trivselsrum/contracts/workshop-holding'
import { listWorkshopActions } from '@trivselsrum/contracts/workshop-outcome'
import { listWorkshops, readWorkshop } from '@trivselsrum/contracts/workshops'
import { sectionsOf } from '@trivselsrum/toolkit/document/sections'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connected, scratchDatabase } from './databases.ts'
import { concludedDiscussion, filledDraft } from './discussions.ts'
import { answeredRound, closedRound, movableClock, newCompany, startApp, statementIds } from './harness.ts'
import { plannedWorkshop } from './holding.ts'
import { membershipOf, newMember } from './people.ts'
import { newPolicy } from './policies.ts'

const database = await scratchDatabase()
const app = await startApp({ clock: movableClock() }, { databaseUrl: database.runtimeUrl, mailFolder: 'nowhere' })
const quarter = '2026-Q4'

let owner: Awaited<ReturnType<typeof newCompany>>
let leader: Awaited<ReturnType<typeof newMember>>
let member: string
let action: string
let policy: string
let section: string
let consultation: string
let workshop: string
let note: string
const receipt = newReceipt()
let params: { company: string; quarter: string }
beforeAll(async () => {
  owner = await newCompany(app)
  params = { company: owner.company, quarter }
  await closedRound(owner, '2026-Q2')
  await closedRound(owner, '2026-Q3')
  await answeredRound(owner, quarter, 3, false)
  leader = await newMember(app, owner.company, 'leader', database.adminUrl)
  member = await membershipOf(owner.company, leader.email, database.adminUrl)
  const origin = { kind: 'round' as const, quarter: '2026-Q3', statement: statementIds[0] ?? '' }
  const body = { title: 'Fast makker', level: 'group' as const, responsible: member, deadline: '2026-12-31', origin }
  action = (await owner.call(createAction, { params, body })).id
  await concludedDiscussion(owner, 2025)
  await filledDraft(owner, 2026)
  policy = (await newPolicy(owner, {}, database.adminUrl)).policy
  const draft = await owner.call(readPolicyDraft, { params: { ...params, policy } })
  section = sectionsOf(draft.document)[0]?.id ?? ''
  consultation = crypto.randomUUID()
  const out = { consultation, edition: draft.edition, sections: [section], closesOn: '2026-12-10' }
  await owner.call(openConsultation, { params: { ...params, policy }, body: out })
  workshop = await plannedWorkshop(owner, { people: [member], database: database.adminUrl })
  await owner.call(startWorkshop, { params: { ...params, workshop } })
  note = (await owner.call(addWorkshopNote, { params: { ...params, workshop }, body: newNote() })).id
  await connected(database.adminUrl, makeNeighbours)
})

const newNote = () => ({ id: crypto.randomUUID(), activity: 'groups', box: 'daily-life', text: 'En note' })

/** So many other companies that reading all of a table is never the cheapest way to a company's own rows. */
async function makeNeighbours(admin: pg.Client) {
  const id = (kind: string, more = "''") => `md5('${kind}' || n || ${more})::uuid`
  await admin.query(`
    SET session_replication_role = 'replica';
    CREATE TEMP TABLE c AS SELECT n, ${id('company')} AS company, ${id('member')} AS member, ${id('user')} AS person
      FROM generate_series(1, 2000) n;
    INSERT INTO users (id, email, name, language, created_at) SELECT person, n || '@n.dk', 'N', 'da', now() FROM c;
    INSERT INTO companies (id, slug, name, created_at) SELECT company, 'n' || n, 'N', now() FROM c;
    INSERT INTO memberships (company_id, id, user_id, role, created_at) SELECT company, member, person, 'owner', now() FROM c;
    INSERT INTO sessions (user_id, id, device, created_at, expires_at) SELECT person, person, '', now(), now() FROM c;
    INSERT INTO credentials (user_id, password_hash, changed_at) SELECT person, '', now() FROM c;
    INSERT INTO departments (company_id, id, name, name_key, created_at) SELECT company, member, 'N', 'n', now() FROM c;
    INSERT INTO invitations (company_id, id, email, role, token_hash, created_at, created_by, expires_at)
      SELECT company, member, n || '@i.dk', 'member', decode(md5(n::text), 'hex'), now(), member, now() FROM c;
    INSERT INTO email_challenges (user_id, id, purpose, token_hash, created_at, expires_at)
      SELECT person, person, 'prove-address', decode(md5(person::text), 'hex'), now(), now() FROM c;
    INSERT INTO personal_mails (user_id, id, kind, challenge_id, created_at)
      SELECT person, person, 'prove-address', person, now() FROM c;
    CREATE TEMP TABLE r AS SELECT c.*, q, ${id('round', 'q')} AS round
      FROM c, (SELECT y || '-Q' || k AS q FROM generate_series(2025, 2026) y, generate_series(1, 4) k) q;
    INSERT INTO rounds (company_id, id, quarter, mode, state, tool, tool_version, opened_at, opened_by, closed_at, closed_by, result)
      SELECT company, round, q, 'joint', 'closed', 'maturity', 1, now(), member, now(), member, '{}' FROM r;
    INSERT INTO answer_sheets (company_id, id, round_id, respondent) SELECT company, round, round, 'joint' FROM r;
    INSERT INTO answers (company_id, sheet_id, statement, score, version, saved_at, saved_by)
      SELECT company, round, 's-' || k, 3, 1, now(), member FROM r, generate_series(1, 5) k;
    INSERT INTO participants (company_id, round_id, membership_id) SELECT company, round, member FROM r;
    INSERT INTO anonymous_sheets (company_id, id, round_id) SELECT company, round, round FROM r;
    INSERT INTO audit_log (company_id, id, at, actor_id, action, subject)
      SELECT company, round, now(), member, 'round-closed', '{}' FROM r;
    INSERT INTO idempotent_replies (company_id, key, actor_id, request, created_at)
      SELECT company, round, member, '', now() FROM r;
    INSERT INTO actions (company_id, id, title, level, status_since, round_id, statement, responsible, deadline, created_at, created_by)
      SELECT company, round, 'N', 'group', now(), round, 's-1', member, '2026-12-31', now(), member FROM r;
    INSERT INTO action_participants (company_id, action_id, membership_id) SELECT company, round, member FROM r;
    INSERT INTO action_notes (company_id, id, action_id, text, written_at, written_by)
      SELECT company, round, round, 'N', now(), member FROM r;
    INSERT INTO action_changes (company_id, id, action_id, status, changed_at, changed_by)
      SELECT company, round, round, 'planned', now(), member FROM r;
    INSERT INTO discussions (company_id, id, year, created_at, created_by) SELECT company, member, 2025, now(), member FROM c;
    INSERT INTO discussion_sections (company_id, discussion_id, section, version, saved_at, saved_by)
      SELECT company, member, 'goals', 1, now(), member FROM c;
    INSERT INTO discussion_participants (company_id, id, discussion_id, membership_id)
      SELECT company, member, member, member FROM c;
    INSERT INTO goal_reviews (company_id, discussion_id, goals_of, place) SELECT company, member, member, 0 FROM c;
    INSERT INTO policies (company_id, id, title, language, created_at, created_by)
      SELECT company, round, 'N', 'da', now(), member FROM r;
    INSERT INTO policy_writers (company_id, policy_id, membership_id) SELECT company, round, member FROM r;
    INSERT INTO policy_notes (company_id, policy_id, box, text, version, saved_at, saved_by)
      SELECT company, round, 'vision', 'N', 1, now(), member FROM r;
    INSERT INTO editions (company_id, id, policy_id, number, started_at, started_by)
      SELECT company, round, round, 1, now(), member FROM r;
    INSERT INTO draft_updates (company_id, edition_id, number, update, hash, written_at, written_by)
      SELECT company, round, 1, '', decode(md5(round::text), 'hex'), now(), member FROM r;
    INSERT INTO draft_states (company_id, edition_id, up_to, state) SELECT company, round, 0, '' FROM r;
    INSERT INTO policy_versions (company_id, id, edition_id, name, reason, up_to, state, document, html, created_at, created_by)
      SELECT company, round, round, 'N', 'named', 1, '', '{}', '', now(), member FROM r;
    INSERT INTO policy_readings (company_id, edition_id, membership_id, read_on)
      SELECT company, round, member, '2026-11-01' FROM r;
    INSERT INTO consultations (company_id, id, edition_id, version_id, sections, closes_on, members_only, opened_at, opened_by)
      SELECT company, round, round, round, '{}', '2026-12-01', false, now(), member FROM r;
    INSERT INTO contributions (company_id, id, consultation_id, kind, section, receipt_hash)
      SELECT company, ${id('contribution', 'q || k')}, round, 'comment', 's', decode(md5(round::text || k), 'hex')
      FROM r, generate_series(1, 3) k;
    INSERT INTO supports (company_id, contribution_id, receipt_hash)
      SELECT company, ${id('contribution', 'q || k')}, decode(md5(round::text || k), 'hex') FROM r, generate_series(1, 3) k;
    INSERT INTO contributor_receipts (company_id, consultation_id, hash)
      SELECT company, round, decode(md5(round::text), 'hex') FROM r;
    INSERT INTO shares (company_id, id, label, consultation_id, token_hash, created_at, created_by, expires_at)
      SELECT company, round, 'N', round, decode(md5(round::text), 'hex'), now(), member, now() FROM r;
    INSERT INTO workshops (company_id, id, title, tool, programme_version, language, adaptation, starts_at, facilitator_id,
      created_at, created_by)
      SELECT company, round, 'N', 'dialogue', 1, 'da', '{}', now(), member, now(), member FROM r;
    INSERT INTO workshop_people (company_id, workshop_id, id, membership_id, added_at)
      SELECT company, round, round, member, now() FROM r;
    INSERT INTO workshop_notes (company_id, workshop_id, id, activity, box, text, place, written_at, written_by)
      SELECT company, round, ${id('note', 'q || k')}, 'groups', 'daily-life', 'N', k, now(), member
      FROM r, generate_series(1, 3) k;
    INSERT INTO workshop_choices (company_id, workshop_id, activity, item, option)
      SELECT company, round, 'prevention', 'tools', 'no' FROM r;
    INSERT INTO workshop_pairings (company_id, workshop_id, activity, round, groups)
      SELECT company, round, 'cards', 1, '[]' FROM r;
    INSERT INTO workshop_events (company_id, workshop_id, number, kind, subject, at, by)
      SELECT company, round, k, 'note', round, now(), member FROM r, generate_series(1, 3) k;
    INSERT INTO call_counts (key, begins, count) SELECT decode(md5(round::text), 'hex'), '2026-11-24T09:45Z', 1 FROM r;
    INSERT INTO sign_in_failures (id, account_key, address_key, at)
      SELECT round, decode(md5(round::text), 'hex'), decode(md5(round::text), 'hex'), '2026-11-24T09:59Z' FROM r;
    RESET session_replication_role;
    ANALYZE;`)
}

interface Statement {
  text: string
  values: unknown[]
}

/** The statements that reach PostgreSQL while something is done, those of Prisma as those written by hand. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = []
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  for (const [asked, values] of query.mock.calls as unknown as [string | Statement, unknown[]?][]) {
    if (typeof asked === 'string') seen.push(...asked.split('; ').map((text) => ({ text, values: values ?? [] })))
    else seen.push({ text: asked.text, values: asked.values ?? values ?? [] })
  }
  query.mockRestore()
  // Files share a process: the queue of a worker that another file started may ask something of its own meanwhile.
  return seen.filter(
    ({ text }) => /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)/i.test(text) && !text.includes('graphile_worker'),
  )
}

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'One-Time Filter'?: string
  Plans?: Plan[]
}

/** Every step of the plans PostgreSQL makes for the statements, as the role that requests are served with. */
async function stepsOf(statements: Statement[]): Promise<Plan[]> {
  return connected(database.runtimeUrl, async (client) => {
    const plans: Plan[] = []
    const { rows } = await client.query('SELECT app.company_id_of($1) AS id', [owner.company])
    await client.query(`BEGIN; SET LOCAL app.company_id = '${rows[0].id}'`)
    for (const { text, values } of statements) {
      const explained = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values)
      plans.push(explained.rows[0]['QUERY PLAN'][0].Plan)
    }
    await client.query('ROLLBACK')
    return plans.flatMap(flat)
  })
}

/** A plan's steps but for those below a condition that never holds: they are not taken. */
function flat(plan: Plan): Plan[] {
  const isTaken = !['false', 'NULL::boolean'].includes(plan['One-Time Filter'] ?? '')
  return [plan, ...(isTaken ? (plan.Plans ?? []).flatMap(flat) : [])]
}

describe('however many companies there are, the way to what is asked goes over an index', () => {
  afterAll(() => vi.restoreAllMocks())
  const statement = statementIds[0] ?? ''
  const key = () => ({ idempotencyKey: crypto.randomUUID() })
  const asked: Record<string, [() => Promise<unknown>, string[]]> = {
    'for the company and the reader’s part in it': [
      () => owner.call(readCompany, { params }),
      ['companies', 'memberships', 'users'],
    ],
    'for a result': [
      () => owner.call(readResult, { params: { ...params, quarter: '2026-Q3' } }),
      ['rounds', 'answer_sheets', 'answers', 'memberships'],
    ],
    'for the history': [() => owner.call(readHistory, { params, query: {} }), ['rounds', 'memberships']],
    'for the overview': [() => owner.call(readOverview, { params }), ['rounds', 'audit_log', 'memberships', 'users']],
    'for the list of rounds': [() => owner.call(listRounds, { params, query: {} }), ['rounds']],
    'for the sheet': [() => owner.call(readSheet, { params }), ['rounds', 'answer_sheets', 'answers']],
    'to save an answer': [
      () => owner.call(saveAnswer, { params: { ...params, statement }, body: { score: 5, version: 1 } }),
      ['rounds', 'answer_sheets', 'answers'],
    ],
    'to hand in the sheet': [
      () => owner.call(handInSheet, { params }, key()),
      ['rounds', 'answer_sheets', 'answers', 'idempotent_replies'],
    ],
    'for the people': [() => owner.call(listMembers, { params, query: {} }), ['memberships', 'users', 'departments']],
    'for the departments': [() => owner.call(listDepartments, { params }), ['departments', 'memberships']],
    'for the invitations that wait': [
      () => owner.call(listInvitations, { params, query: {} }),
      ['invitations', 'memberships', 'users'],
    ],
    'for the audit log': [
      () => owner.call(readAuditLog, { params, query: { action: 'round-closed' } }),
      ['audit_log', 'memberships', 'users', 'invitations'],
    ],
    'to invite': [
      () => owner.call(invite, { params, body: { addresses: 'a@b.dk', role: 'member' } }, key()),
      ['invitations', 'memberships', 'users'],
    ],
    'for the plan': [
      () => owner.call(listActions, { params, query: { member, only: 'needs-responsible' } }),
      ['actions', 'action_participants', 'memberships', 'users', 'departments', 'rounds'],
    ],
    'for a leader’s part of the plan': [
      () => leader.call(listActions, { params, query: {} }),
      ['actions', 'action_participants', 'memberships'],
    ],
    'for the board': [() => owner.call(readBoard, { params, query: {} }), ['actions', 'memberships', 'users']],
    'for the plan by quarter': [
      () => leader.call(readTimeline, { params, query: { from: '2026-Q1', to: '2026-Q4' } }),
      ['actions', 'rounds', 'participants'],
    ],
    'for the plan in figures': [() => owner.call(readPlanFigures, { params, query: {} }), ['actions', 'memberships']],
    'to take the plan out': [
      () => owner.call(exportPlanAsCsv, { params, query: {} }),
      ['actions', 'action_notes', 'action_participants', 'memberships', 'users', 'rounds', 'departments'],
    ],
    'for what is done about openings': [
      () => leader.call(readAnswersToOpenings, { params: { ...params, quarter: '2026-Q3' } }),
      ['actions', 'rounds', 'participants'],
    ],
    'for an action': [
      () => owner.call(readAction, { params: { ...params, action } }),
      ['actions', 'action_participants', 'memberships', 'users'],
    ],
    'for what happened with an action': [
      () => owner.call(listActionEvents, { params: { ...params, action }, query: {} }),
      ['action_notes', 'action_changes', 'users'],
    ],
    'to make an action': [
      () =>
        owner.call(createAction, { params, body: { title: 'Et til', level: 'group', participants: [member] } }, key()),
      ['actions', 'memberships'],
    ],
    'to give an action another status': [
      () => owner.call(changeActionStatus, { params: { ...params, action }, body: { status: 'underway', version: 1 } }),
      ['actions', 'action_participants'],
    ],
    'to note something about an action': [
      () => owner.call(addActionNote, { params: { ...params, action }, body: { text: 'En note' } }, key()),
      ['actions', 'action_notes'],
    ],
    'for the yearly discussions': [
      () => owner.call(listDiscussions, { params, query: {} }),
      ['discussions', 'discussion_sections'],
    ],
    'for a yearly discussion with what the year holds': [
      () => owner.call(readDiscussion, { params: { ...params, year: 2026 } }),
      [
        'discussions',
        'discussion_sections',
        'discussion_participants',
        'goal_reviews',
        'actions',
        'rounds',
        'workshops',
      ],
    ],
    'for what is due': [() => owner.call(readDueDates, { params }), ['discussions', 'companies']],
    'to save a part of a discussion': [
      () =>
        owner.call(saveDiscussionSection, {
          params: { ...params, year: 2026, section: 'decisions' },
          body: { version: 0, text: 'Køb støjskærme' },
        }),
      ['discussions', 'discussion_sections'],
    ],
    'for the policies': [
      () => owner.call(listPolicies, { params, query: {} }),
      ['policies', 'editions', 'consultations', 'policy_readings'],
    ],
    'for a policy': [
      () => owner.call(readPolicy, { params: { ...params, policy } }),
      ['policies', 'policy_writers', 'policy_notes', 'editions', 'draft_updates'],
    ],
    'for a draft': [
      () => owner.call(readPolicyDraft, { params: { ...params, policy } }),
      ['policies', 'editions', 'draft_updates', 'draft_states'],
    ],
    'to save a note': [
      () =>
        owner.call(savePolicyNote, { params: { ...params, policy, box: 'vision' }, body: { text: 'x', version: 0 } }),
      ['policies', 'policy_notes'],
    ],
    'to keep a version': [
      () =>
        owner.call(namePolicyVersion, {
          params: { ...params, policy },
          body: { version: crypto.randomUUID(), name: 'Før høringen' },
        }),
      ['editions', 'policy_versions', 'draft_updates'],
    ],
    'for the versions': [
      () => owner.call(listPolicyVersions, { params: { ...params, policy }, query: {} }),
      ['policy_versions', 'editions'],
    ],
    'to contribute': [
      () =>
        leader.call(contribute, {
          params: { ...params, consultation },
          body: { receipt, contribution: crypto.randomUUID(), kind: 'comment', section, text: 'God idé' },
        }),
      ['consultations', 'contributions', 'contributor_receipts'],
    ],
    'for what somebody is asked about': [
      () => leader.call(readOpenConsultation, { params: { ...params, consultation }, body: { receipt } }),
      ['consultations', 'contributions', 'supports'],
    ],
    'for a consultation with its figures': [
      () => owner.call(readConsultation, { params: { ...params, consultation } }),
      ['consultations', 'contributions', 'contributor_receipts'],
    ],
    'for what was contributed': [
      () => owner.call(listContributions, { params: { ...params, consultation }, query: {} }),
      ['consultations', 'contributions', 'supports'],
    ],
    'for what became of it': [
      () => leader.call(readOwnContributions, { body: { receipt } }),
      ['contributor_receipts', 'consultations', 'contributions'],
    ],
    'for the workshops': [
      () => owner.call(listWorkshops, { params, query: { tool: 'dialogue' } }),
      ['workshops', 'workshop_notes', 'actions', 'memberships'],
    ],
    'for a leader’s workshops': [
      () => leader.call(listWorkshops, { params, query: {} }),
      ['workshops', 'workshop_people'],
    ],
    'for a workshop': [
      () => leader.call(readWorkshop, { params: { ...params, workshop } }),
      ['workshops', 'workshop_people', 'workshop_notes', 'workshop_choices', 'workshop_pairings', 'actions'],
    ],
    'for what was written in it': [
      () => owner.call(listWorkshopNotes, { params: { ...params, workshop }, query: { activity: 'groups' } }),
      ['workshops', 'workshop_notes'],
    ],
    'for what was picked of it': [
      () => owner.call(listWorkshopNotes, { params: { ...params, workshop }, query: { picked: 'true' } }),
      ['workshops', 'workshop_notes'],
    ],
    'for what came of it': [
      () => leader.call(listWorkshopActions, { params: { ...params, workshop }, query: {} }),
      ['workshops', 'actions', 'action_participants'],
    ],
    'to write in it': [
      () => owner.call(addWorkshopNote, { params: { ...params, workshop }, body: newNote() }),
      ['workshops', 'workshop_notes', 'workshop_events'],
    ],
    'to ring its bell': [
      () => owner.call(ringWorkshopBell, { params: { ...params, workshop }, body: { activity: 'cards', round: 1 } }),
      ['workshops', 'workshop_people', 'workshop_pairings', 'workshop_events'],
    ],
    'for what has happened in it': [
      () => owner.call(listWorkshopEvents, { params: { ...params, workshop }, query: { after: 1 } }),
      ['workshops', 'workshop_events', 'workshop_notes', 'workshop_people'],
    ],
    'to take a note out of it': [
      () => owner.call(removeWorkshopNote, { params: { ...params, workshop, note } }),
      ['workshops', 'workshop_notes', 'workshop_events', 'actions'],
    ],
    'to sign in': [
      () => owner.call(signIn, { body: { email: owner.email, password: owner.password } }),
      ['sign_in_failures', 'credentials', 'sessions', 'users', 'memberships'],
    ],
    'to ask for a new password': [
      () => owner.call(requestReset, { body: { email: owner.email } }),
      ['sign_in_failures', 'users', 'email_challenges'],
    ],
    'to ask for another proof of an address': [() => owner.call(requestProof), ['users', 'email_challenges']],
    'to prove an address': [
      () => owner.call(proveByCode, { body: { code: '000000' } }).catch(() => {}),
      ['sessions', 'email_challenges'],
    ],
  }

  for (const [what, [work, tables]] of Object.entries(asked))
    test(what, async () => {
      const statements = await statementsOf(work)
      expect(statements.length).toBeGreaterThan(0)
      const steps = await stepsOf(statements)
      const read = new Set(steps.flatMap((step) => step['Relation Name'] ?? []))
      for (const table of tables) expect([...read]).toContain(table)
      const scans = steps.filter((step) => step['Node Type'] === 'Seq Scan').map((step) => step['Relation Name'])
      expect(scans).toEqual([])
    })
})
