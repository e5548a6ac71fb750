import { listSessions } from '@trivselsrum/contracts/account'
import { readAuditLog } from '@trivselsrum/contracts/audit'
import { makeCalendar } from '@trivselsrum/contracts/calendars'
import { readMe, signIn, signUp } from '@trivselsrum/contracts/identity'
import { beginDeletion, deleteAccount, readOwnDeletion } from '@trivselsrum/contracts/leaving'
import { changeRole, listMembers } from '@trivselsrum/contracts/members'
import { chooseReminders } from '@trivselsrum/contracts/reminders'
import { closeRound, openRound, readResult } from '@trivselsrum/contracts/rounds'
import { handInSheet, listSheets, saveAnswer } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { connected, scratchDatabase } from '../../../test/databases.ts'
import { ownedTables } from '../../../test/general/rows.ts'
import { asAdmin, browser, newCompany, refusal, startApp, statementIds } from '../../../test/harness.ts'
import { startMailing } from '../../../test/mail-reader.ts'
import { membershipOf, newMember } from '../../../test/people.ts'
import { newActions } from '../../../test/plan.ts'
import { untilIdle } from '../../../test/worker.ts'

const database = await scratchDatabase()
const { app, clock, mailsTo } = await startMailing(database)
// The same product where no mail is sent.
const silent = await startApp({ clock }, { databaseUrl: database.runtimeUrl })
const password = 'hesttagstenskov'
const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  asAdmin<Row & Record<string, unknown>>(sql, values, database.adminUrl)

type Caller = Pick<ReturnType<typeof browser>, 'call'>
const leave = ({ call }: Caller, proof = password) => call(deleteAccount, { body: { proof } })
const idOf = async (email: string) =>
  (await admin<{ id: string }>('SELECT id FROM users WHERE email = $1', [email]))[0]?.id

/** Somebody with work to their name in a company that is not theirs, and none that is. */
async function colleague(of = app) {
  const owner = await newCompany(of)
  const leaver = await newMember(of, owner.company, 'amo', database.adminUrl)
  // Their own company stays behind with somebody else.
  const other = await newMember(of, leaver.ownCompany, 'owner', database.adminUrl)
  return { owner, leaver, other, params: { company: owner.company } }
}

describe('before', () => {
  test('one is told, company by company, what stays and what stands in the way', async () => {
    const owner = await newCompany(app, 'Ærø Bageri')
    await newActions(owner.company, database.adminUrl)
    expect(await owner.call(readOwnDeletion)).toEqual({
      email: owner.email,
      deleted: { sessions: 1, passkeys: 0, hasApp: false },
      companies: [
        {
          slug: owner.company,
          name: 'Ærø Bageri',
          role: 'owner',
          isLastOwner: true,
          answers: 0,
          actions: 1,
          notes: 1,
          acts: 1,
        },
      ],
      isPossible: false,
    })
  })
})

describe('deleting one’s account', () => {
  test('takes everything of theirs, frees the address, and leaves what they did under no name', async () => {
    const { owner, leaver, params } = await colleague(silent)
    const round = { ...params, quarter: '2026-Q4' as const }
    await owner.call(openRound, { params, body: { quarter: '2026-Q4', mode: 'named', roles: ['amo'] } })
    for (const statement of statementIds)
      await leaver.call(saveAnswer, { params: { ...round, statement }, body: { score: 4, version: 0 } })
    await leaver.call(handInSheet, { params: round })
    await leaver.call(closeRound, { params: round })
    const phone = browser(silent)
    await phone.call(signIn, { body: { email: leaver.email, password } })
    const userId = await idOf(leaver.email)
    const member = await membershipOf(owner.company, leaver.email, database.adminUrl)

    await admin(
      `INSERT INTO invitations (company_id, id, email, role, token_hash, created_at, created_by, expires_at, revoked_at)
       SELECT company_id, gen_random_uuid(), $2, 'amo', sha256('x'), now(), id, now(), now() FROM memberships WHERE id = $1`,
      [member, leaver.email],
    )

    const calendar = { params, body: { replaces: null } }
    await leaver.call(makeCalendar, calendar)
    await leaver.call(chooseReminders, { params, body: { kinds: [] } })

    await leave(leaver)

    for (const table of ['calendar_feeds', 'reminders', 'reminder_choices'])
      expect(await admin(`SELECT FROM ${table} WHERE membership_id = $1`, [member])).toEqual([])
    expect(await refusal(phone.call(listSessions))).toMatchObject({ status: 401 })
    expect(await refusal(leaver.call(readMe))).toMatchObject({ status: 401 })
    const again = browser(silent).call(signIn, { body: { email: leaver.email, password } })
    expect(await refusal(again)).toMatchObject({ code: 'wrong-credentials' })
    await connected(database.adminUrl, async (client) => {
      const tables = (await ownedTables(client)).filter(({ owner }) => owner === 'person')
      expect(tables.length).toBeGreaterThan(8)
      for (const { table, column } of tables) {
        const { rows } = await client.query(`SELECT FROM ${table} WHERE ${column} = $1`, [userId])
        expect({ table, rows: rows.length }).toEqual({ table, rows: 0 })
      }
    })
    const name = 'Et tidligere medlem'
    const { sheets } = await owner.call(listSheets, { params: round, query: {} })
    expect(sheets).toMatchObject([{ name }])
    expect(await owner.call(readResult, { params: round })).toMatchObject({ summary: { sheets: 1 } })
    const { entries } = await owner.call(readAuditLog, { params, query: {} })
    expect(
      entries
        .filter(({ by }) => by === name)
        .map(({ action }) => action)
        .sort(),
    ).toEqual(['calendar-made', 'member-left', 'round-closed'])
    const { members } = await owner.call(listMembers, { params, query: {} })
    expect(members.map(({ id }) => id)).not.toContain(member)
    const kept = await admin(`SELECT FROM invitations WHERE email = $1`, [leaver.email])
    expect(kept).toEqual([])
    const body = { companyName: 'Forfra', name: 'Karen Holm', email: leaver.email, password, language: 'da' as const }
    expect(await browser(silent).call(signUp, { body })).toMatchObject({ company: 'forfra' })
  })

  test('leaves nobody in one company to be told from nobody in another', async () => {
    const { leaver, owner } = await colleague(silent)
    const { companies } = await leaver.call(readOwnDeletion)
    expect(companies).toHaveLength(2)
    await leave(leaver)
    const standIns = await admin<{ id: string; email: string }>(
      `SELECT id, email FROM users WHERE stand_in_at IN (SELECT id FROM companies WHERE slug = ANY($1))`,
      [[owner.company, leaver.ownCompany]],
    )
    expect(new Set(standIns.map(({ id }) => id)).size).toBe(2)
    expect(standIns.every(({ id, email }) => id === email)).toBe(true)
  })

  test('takes the password, and what is typed wrong deletes nothing', async () => {
    const { leaver } = await colleague(silent)
    expect(await refusal(leave(leaver, 'forkert kodeord'))).toMatchObject({ code: 'wrong-proof' })
    expect(await leaver.call(readMe)).toMatchObject({ email: leaver.email })
  })

  test('is refused while a company would be left without an owner, naming it, until it has another or is gone', async () => {
    const owner = await newCompany(silent, 'Alene ApS')
    const refused = await refusal(leave(owner))
    expect(refused).toMatchObject({
      status: 409,
      code: 'sole-owner',
      companies: [{ slug: owner.company, name: 'Alene ApS' }],
    })
    const member = await newMember(silent, owner.company, 'member', database.adminUrl)
    const id = await membershipOf(owner.company, member.email, database.adminUrl)
    await owner.call(changeRole, { params: { company: owner.company, member: id }, body: { role: 'owner' } })
    await leave(owner)
    expect(await idOf(owner.email)).toBeUndefined()
  })

  test('is not refused for a company that is being deleted', async () => {
    const owner = await newCompany(silent, 'Slut ApS')
    await owner.call(beginDeletion, {
      params: { company: owner.company },
      body: { companyName: 'Slut ApS', proof: password },
    })
    await leave(owner)
    expect(await idOf(owner.email)).toBeUndefined()
  })

  test('of two owners at once lets one go', async () => {
    const one = await newCompany(silent)
    const { company, call, email, ownCompany } = await newMember(silent, one.company, 'owner', database.adminUrl)
    await newMember(silent, ownCompany, 'owner', database.adminUrl)
    const outcomes = await Promise.allSettled([leave(one), leave({ call })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const left = await admin(
      `SELECT FROM memberships WHERE state = 'active' AND role = 'owner' AND company_id = (SELECT id FROM companies WHERE slug = $1)`,
      [company],
    )
    expect(left).toHaveLength(1)
    expect([await idOf(one.email), await idOf(email)].filter(Boolean)).toHaveLength(1)
  })

  test('is confirmed by one mail to the address, and with it the last trace goes', async () => {
    const { leaver } = await colleague()
    await untilIdle(database)
    const userId = await idOf(leaver.email)
    await leave(leaver)
    // Free before the mail is out.
    expect(await idOf(leaver.email)).toBeUndefined()
    await untilIdle(database)
    const mails = await mailsTo(leaver.email)
    expect(mails.filter(({ subject }) => subject === 'Din konto er slettet')).toHaveLength(1)
    expect(await admin('SELECT FROM users WHERE id = $1 OR farewell_to = $2', [userId, leaver.email])).toEqual([])
  })
})

test('when a company’s deletion begins, its owners with proven addresses are told, and nothing else is any more', async () => {
  const owner = await newCompany(app, 'Lukker ApS')
  const amo = await newMember(app, owner.company, 'amo', database.adminUrl)
  await admin('UPDATE users SET email_proven_at = now() WHERE email = ANY($1)', [[owner.email, amo.email]])
  await untilIdle(database)
  const tellOf = (kind: string, payload: object) =>
    admin(
      `WITH entry AS (INSERT INTO outbox (company_id, id, kind, payload, created_at)
         SELECT id, gen_random_uuid(), $2, $3, now() FROM companies WHERE slug = $1 RETURNING id, company_id)
       SELECT graphile_worker.add_job('tell', json_build_object('owner', company_id, 'subject', id)) FROM entry`,
      [owner.company, kind, payload],
    )
  const body = { quarter: '2026-Q4' as const, mode: 'named' as const, roles: ['amo' as const] }
  await owner.call(openRound, { params: { company: owner.company }, body })
  await untilIdle(database)
  await owner.call(beginDeletion, {
    params: { company: owner.company },
    body: { companyName: 'Lukker ApS', proof: password },
  })
  const [round] = await admin<{ id: string }>(
    'SELECT r.id FROM rounds r JOIN companies c ON c.id = company_id WHERE slug = $1',
    [owner.company],
  )
  await tellOf('round-reminder', { round: round?.id })
  await untilIdle(database)
  const subjects = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject)
  const closing = 'Lukker ApS bliver slettet den 8. december 2026'
  expect((await subjects(owner.email)).filter((subject) => subject === closing)).toHaveLength(1)
  expect(await subjects(amo.email)).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/slettet|Lukker ApS.*mangler|mangler dit svar/)]),
  )
})
