import { readMe } from '@trivselsrum/contracts/identity'
import { proveByCode, requestProof } from '@trivselsrum/contracts/mailed'
import { listMembers, readMember } from '@trivselsrum/contracts/members'
import { afterAll, describe, expect, test } from 'vitest'
import { newAction } from '../../../test/actions.ts'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, movableClock, newCompany, startApp } from '../../../test/harness.ts'
import { membershipOf, newMember } from '../../../test/people.ts'
import { startSmtp } from '../../../test/smtp.ts'
import { readMail, startWorker, untilIdle } from '../../../test/worker.ts'

const database = await scratchDatabase()
const clock = movableClock()
/** What the receivers' servers do not take at present, and how they say so. */
const refused = new Map<string, number>()
let refusesSender = false
const server = await startSmtp({
  onMailFrom: (_, __, done) => done(refusesSender ? Object.assign(new Error('no'), { responseCode: 550 }) : undefined),
  onRcptTo: ({ address }, _, done) => {
    const code = refused.get(address)
    done(code ? Object.assign(new Error('no'), { responseCode: code }) : undefined)
  },
})
afterAll(() => server.stop())
const means = { smtpUrl: server.url, mailFrom: 'Trivselsrum <post@trivselsrum.example>' }
const app = await startApp({ clock }, { databaseUrl: database.runtimeUrl, ...means })
const { tellTheDay } = await startWorker(database, means, clock)

/** A member responsible for something due on the 10th and on the 11th of December. */
async function reminded() {
  clock.moveTo('2026-11-24T10:00:00Z')
  const owner = await newCompany(app)
  const member = await newMember(app, owner.company, 'member', database.adminUrl)
  await untilIdle(database)
  await asAdmin('UPDATE users SET email_proven_at = now() WHERE email = $1', [member.email], database.adminUrl)
  for (const deadline of ['2026-12-10', '2026-12-11'])
    await newAction(owner.company, { responsible: member.email, deadline }, database.adminUrl)
  const id = await membershipOf(owner.company, member.email, database.adminUrl)
  const params = { company: owner.company, member: id }
  /** Whether the owner reads that mail does not reach them. */
  const isSeen = async () => {
    clock.moveTo('2026-11-24T10:00:00Z')
    return (await owner.call(readMember, { params })).isMailRefused
  }
  return { owner, ...member, params, isSeen }
}

const remindersTo = (email: string) =>
  server.taken.filter(({ to, raw }) => to === email && readMail(raw).subject.startsWith('Påmindelse'))

async function dayComes(day: string) {
  clock.moveTo(`${day}T06:00:00Z`)
  await tellTheDay()
  await untilIdle(database)
}

describe('an address whose server refuses mail for good', () => {
  test('pauses reminders, and its company’s owners see it and nobody else', async () => {
    const { owner, email, company, params, isSeen } = await reminded()
    const amo = await newMember(app, company, 'amo', database.adminUrl)
    expect(await isSeen()).toBe(false)
    refused.set(email, 550)
    await dayComes('2026-12-03')
    refused.delete(email)
    await dayComes('2026-12-04')
    await dayComes('2026-12-10')
    expect(remindersTo(email)).toEqual([])
    expect(await isSeen()).toBe(true)
    const { members } = await owner.call(listMembers, { params, query: {} })
    expect(members.filter(({ isMailRefused }) => isMailRefused).map((member) => member.email)).toEqual([email])
    expect((await amo.call(readMember, { params })).isMailRefused).toBe(false)
  })

  test('is asked again by any other mail; when one gets through, reminders go on', async () => {
    const { call, email, isSeen } = await reminded()
    refused.set(email, 550)
    await dayComes('2026-12-03')
    expect(await isSeen()).toBe(true)
    expect((await call(readMe)).isEmailProven).toBe(false)
    refused.delete(email)
    await call(requestProof)
    await untilIdle(database)
    expect(await isSeen()).toBe(false)
    await dayComes('2026-12-10')
    expect(remindersTo(email)).toHaveLength(1)
  })

  test('is well again once it is proven anew', async () => {
    const { call, email, isSeen } = await reminded()
    refused.set(email, 550)
    await dayComes('2026-12-03')
    refused.delete(email)
    // The next of several asked for at one moment would be any of them.
    clock.moveTo('2026-11-24T10:01:00Z')
    await call(requestProof)
    await untilIdle(database)
    const code = readMail(server.taken.filter(({ to }) => to === email).at(-1)?.raw ?? '').text.match(
      /^ {4}(\d{6})$/m,
    )?.[1]
    // As if it were refused once more, after the mail with the code had come.
    await asAdmin('UPDATE users SET email_refused_at = now() WHERE email = $1', [email], database.adminUrl)
    await call(proveByCode, { body: { code: code ?? '' } })
    expect(await isSeen()).toBe(false)
    expect((await call(readMe)).isEmailProven).toBe(true)
  })
})

test('a server that is busy, or takes nothing from us, says nothing of the address', async () => {
  const { email, isSeen } = await reminded()
  const attempt = async () => {
    clock.moveTo('2026-12-03T06:00:00Z')
    await tellTheDay()
    const tried = () =>
      asAdmin(
        `SELECT FROM graphile_worker._private_jobs WHERE attempts > 0 AND locked_at IS NULL`,
        [],
        database.adminUrl,
      )
    await expect.poll(async () => (await tried()).length, { timeout: 20_000 }).toBe(1)
  }
  refused.set(email, 451)
  await attempt()
  expect(await isSeen()).toBe(false)
  refused.delete(email)
  refusesSender = true
  await asAdmin('UPDATE graphile_worker._private_jobs SET run_at = now(), attempts = 0', [], database.adminUrl)
  await attempt()
  expect(await isSeen()).toBe(false)
  refusesSender = false
  clock.moveTo('2026-12-03T06:05:00Z')
  await asAdmin('UPDATE graphile_worker._private_jobs SET run_at = now()', [], database.adminUrl)
  await untilIdle(database)
  expect(remindersTo(email)).toHaveLength(1)
})
