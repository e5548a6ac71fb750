import { handInAnonymousSheet } from '@trivselsrum/contracts/anonymous-sheets'
import { signUp } from '@trivselsrum/contracts/identity'
import { invite, listInvitations } from '@trivselsrum/contracts/invitations'
import { remindParticipants } from '@trivselsrum/contracts/participants'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { openRound, voidRound } from '@trivselsrum/contracts/rounds'
import type { Role } from '@trivselsrum/contracts/values'
import { beforeAll, describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { answersOf } from '../../../test/guests.ts'
import { asAdmin, browser, newCompany, startApp } from '../../../test/harness.ts'
import { newMember } from '../../../test/people.ts'
import { keptMails, mailFolder, startWorker, untilIdle } from '../../../test/worker.ts'

const database = await scratchDatabase()
const folder = mailFolder()
const app = await startApp({}, { databaseUrl: database.runtimeUrl })
beforeAll(async () => {
  await startWorker(database, { mailFolder: folder })
})

const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  asAdmin<Row & Record<string, unknown>>(sql, values, database.adminUrl)

const prove = (...emails: string[]) => admin('UPDATE users SET email_proven_at = now() WHERE email = ANY($1)', [emails])

const mailsTo = (email: string) => keptMails(folder).filter(({ to }) => to.includes(email))

type Owner = Awaited<ReturnType<typeof newCompany>>

/** Opens a round in which the given roles are asked by name. */
function openNamed({ call, company }: Owner, roles: Role[], quarter = '2026-Q4') {
  return call(openRound, { params: { company }, body: { quarter, mode: 'named', roles } })
}

const mailsOf = (company: string) =>
  admin<{ attempts: number; isDropped: boolean }>(
    `SELECT attempts, dropped_at IS NOT NULL AND sent_at IS NULL AS "isDropped" FROM mails m
     JOIN companies c ON c.id = company_id WHERE slug = $1`,
    [company],
  )

describe('what a company’s outbox says', () => {
  test('becomes one mail for each participant with a proven address, in their own language', async () => {
    const owner = await newCompany(app, 'Brøndum & Co.')
    const [amo, unproven, unasked] = [
      await newMember(app, owner.company, 'amo', database.adminUrl),
      await newMember(app, owner.company, 'amo', database.adminUrl),
      await newMember(app, owner.company, 'leader', database.adminUrl),
    ]
    await prove(owner.email, amo.email, unasked.email)
    await admin(`UPDATE users SET language = 'en' WHERE email = $1`, [amo.email])
    await openNamed(owner, ['owner', 'amo'])
    await untilIdle(database)
    expect(mailsTo(owner.email)).toMatchObject([{ subject: 'Målingen for 4. kvartal 2026 er åben' }])
    expect(mailsTo(amo.email)).toMatchObject([{ subject: 'The assessment for Q4 2026 is open' }])
    expect(mailsTo(amo.email)[0]?.text).toContain(`http://localhost/${owner.company}/rounds/2026-Q4`)
    for (const { email } of [unproven, unasked]) expect(mailsTo(email)).toEqual([])
  })

  test('is told once, also when the same work is asked for again', async () => {
    const owner = await newCompany(app)
    await prove(owner.email)
    await openNamed(owner, ['owner'])
    await untilIdle(database)
    await admin(
      `SELECT graphile_worker.add_job('tell', json_build_object('owner', company_id, 'subject', id)) FROM outbox`,
    )
    await admin(
      `SELECT graphile_worker.add_job('send', json_build_object('owner', company_id, 'subject', id)) FROM mails`,
    )
    await untilIdle(database)
    expect(mailsTo(owner.email)).toHaveLength(1)
    expect((await mailsOf(owner.company)).map(({ attempts }) => attempts)).toEqual([1])
  })

  test('of a round answered together is told to nobody', async () => {
    const owner = await newCompany(app)
    await prove(owner.email)
    await owner.call(openRound, { params: { company: owner.company }, body: { quarter: '2026-Q4', mode: 'joint' } })
    await untilIdle(database)
    expect(mailsTo(owner.email)).toEqual([])
  })

  test('is not sent any more when it no longer holds by then', async () => {
    const owner = await newCompany(app)
    await prove(owner.email)
    await openNamed(owner, ['owner'])
    await untilIdle(database)
    const { company } = owner
    await owner.call(voidRound, { params: { company, quarter: '2026-Q4' }, body: { reason: 'Forkert kvartal' } })
    // As if the mail had been noted and not yet been sent when the round was voided.
    await admin(`UPDATE mails m SET sent_at = NULL FROM companies c WHERE c.id = m.company_id AND slug = $1`, [company])
    await admin(
      `SELECT graphile_worker.add_job('send', json_build_object('owner', company_id, 'subject', m.id))
       FROM mails m JOIN companies c ON c.id = m.company_id WHERE slug = $1`,
      [company],
    )
    await untilIdle(database)
    expect(mailsTo(owner.email)).toHaveLength(1)
    expect(await mailsOf(company)).toMatchObject([{ isDropped: true }])
  })
})

describe('a reminder', () => {
  test('goes to those who have not handed in, and leaves nothing that says who they were', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    const members = []
    for (let count = 0; count < 5; count++) members.push(await newMember(app, company, 'member', database.adminUrl))
    await prove(...members.map(({ email }) => email))
    const params = { company, quarter: '2026-Q3' }
    await owner.call(openRound, { params, body: { quarter: '2026-Q3', mode: 'anonymous', roles: ['member'] } })
    await untilIdle(database)
    const [answered, ...others] = members
    await answered?.call(handInAnonymousSheet, { params, body: { receipt: newReceipt(), answers: answersOf() } })
    expect(await owner.call(remindParticipants, { params })).toEqual({ asked: 4 })
    await untilIdle(database)
    const remindersTo = (email: string) => mailsTo(email).filter(({ subject }) => subject.includes('stadig åben'))
    expect(remindersTo(answered?.email ?? '')).toEqual([])
    for (const { email } of others) expect(remindersTo(email)).toHaveLength(1)
    const [kept] = await admin<{ opened: number; reminded: number }>(
      `SELECT count(*) FILTER (WHERE o.kind = 'round-opened')::int AS opened,
         count(*) FILTER (WHERE o.kind = 'round-reminder')::int AS reminded
       FROM mails m JOIN outbox o ON o.company_id = m.company_id AND o.id = m.entry_id
       JOIN companies c ON c.id = m.company_id WHERE slug = $1`,
      [company],
    )
    expect(kept).toEqual({ opened: 5, reminded: 0 })
  })
})

describe('an invitation', () => {
  const invited = () => `${crypto.randomUUID()}@example.dk`
  const invitationTo = async ({ call, company }: Owner, email: string) => {
    await call(invite, { params: { company }, body: { addresses: email, role: 'leader' } })
    await untilIdle(database)
    return mailsTo(email)
  }

  test('is mailed with the link that the list shows, in the company’s language', async () => {
    const owner = await newCompany(app, 'Æblegården')
    await prove(owner.email)
    const email = invited()
    const [mail] = await invitationTo(owner, email)
    const { invitations } = await owner.call(listInvitations, { params: { company: owner.company }, query: {} })
    expect(mail?.subject).toBe('Karen Holm inviterer dig til Æblegården')
    expect(mail?.text).toContain(invitations[0]?.link ?? 'a link')
    const jobs = await admin<{ all: string }>('SELECT to_jsonb(o)::text AS all FROM outbox o')
    const token = invitations[0]?.link?.split('/').at(-1) ?? 'a token'
    expect(jobs.some(({ all }) => all.includes(token))).toBe(false)
  })

  test('is not mailed in the name of somebody whose own address is not proven', async () => {
    expect(await invitationTo(await newCompany(app), invited())).toEqual([])
  })
})

describe('the queue', () => {
  test('holds ids and nothing that anybody wrote', async () => {
    const own = await scratchDatabase()
    const other = await startApp({}, { databaseUrl: own.runtimeUrl, mailFolder: '/nowhere' })
    const body = {
      companyName: 'Kanariefuglen',
      name: 'Karen Kanarie',
      email: 'kanarie@example.dk',
      password: 'hesttagstenskov',
      language: 'da' as const,
    }
    await browser(other).call(signUp, { body })
    const jobs = await asAdmin<{ payload: object; all: string }>(
      'SELECT payload, j::text AS all FROM graphile_worker._private_jobs j',
      [],
      own.adminUrl,
    )
    expect(jobs).toHaveLength(1)
    for (const { payload, all } of jobs) {
      expect(Object.keys(payload)).toEqual(['owner', 'subject'])
      expect(all.toLowerCase()).not.toContain('kanarie')
    }
  })
})
