import { openRound, voidRound } from '@trivselsrum/contracts/rounds'
import type { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { newAction, settleAction } from '../../../test/actions.ts'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, newCompany } from '../../../test/harness.ts'
import { startMailing } from '../../../test/mail-reader.ts'
import { newMember } from '../../../test/people.ts'

const database = await scratchDatabase()
const { app, clock, mailsTo, tellTheDay } = await startMailing(database)

const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  asAdmin<Row & Record<string, unknown>>(sql, values, database.adminUrl)

/** A company whose people have all proven their addresses; by the tests' clock it is new. */
async function workplace(...roles: Role[]) {
  clock.moveTo('2026-11-24T10:00:00Z')
  const owner = await newCompany(app, 'Brøndum & Co.')
  const people = []
  for (const role of roles) people.push(await newMember(app, owner.company, role, database.adminUrl))
  const emails = [owner, ...people].map(({ email }) => email)
  await admin('UPDATE users SET email_proven_at = now() WHERE email = ANY($1)', [emails])
  // The companies of other tests, and those that members have of their own, are told of no day.
  await admin(`UPDATE companies SET reminded_on = '2099-12-31' WHERE slug <> $1`, [owner.company])
  return { ...owner, people }
}

/** Somebody's reminders, once the day was told at seven in the morning. */
async function lettersOn(day: string, email: string) {
  clock.moveTo(`${day}T06:00:00Z`)
  await tellTheDay()
  return (await mailsTo(email)).filter(({ subject }) => /^(Påmindelse|Reminder)/.test(subject))
}

const days = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10),
  )

/** On which of some days, one after the other, somebody got a letter. */
async function letterDays(all: string[], email: string): Promise<string[]> {
  const found: string[] = []
  let before = 0
  for (const day of all) {
    const { length } = await lettersOn(day, email)
    if (length > before) found.push(...Array<string>(length - before).fill(day))
    before = length
  }
  return found
}

describe('whoever is responsible', () => {
  test('is reminded a week before the deadline, on the day, and when it is to be followed up, once each', async () => {
    const { company, people } = await workplace('member')
    const email = people[0]?.email ?? ''
    await newAction(
      company,
      { responsible: email, deadline: '2026-12-10', followUpOn: '2026-12-14' },
      database.adminUrl,
    )
    expect(await letterDays(days('2026-12-01', 15), email)).toEqual(['2026-12-03', '2026-12-10', '2026-12-14'])
  })

  test('reads title, day and where it is, and nothing else of it; the subject says even less', async () => {
    const { company, people } = await workplace('member')
    const email = people[0]?.email ?? ''
    const title = 'Nyt lys i hal 2 – «prøve», & mere'
    const id = await newAction(company, { title, responsible: email, deadline: '2026-12-10' }, database.adminUrl)
    const [letter] = await lettersOn('2026-12-03', email)
    expect(letter?.subject).toBe('Påmindelse fra Brøndum & Co.')
    expect(letter?.text).toContain(`${title} – frist 10. december 2026\nhttp://localhost/${company}/plan/actions/${id}`)
    expect(letter?.html).toContain('Nyt lys i hal 2 – «prøve», &amp; mere – frist 10. december 2026')
    expect(JSON.stringify(letter)).not.toContain('Nye står alene')
  })

  test('gets one letter with everything of the day, in their own language', async () => {
    const { company, people } = await workplace('amo')
    const email = people[0]?.email ?? ''
    await admin(`UPDATE users SET language = 'en' WHERE email = $1`, [email])
    for (const dates of [{ deadline: '2027-01-01' }, { deadline: '2027-01-08' }, { followUpOn: '2027-01-01' }])
      await newAction(company, { title: JSON.stringify(dates), responsible: email, ...dates }, database.adminUrl)
    await newAction(company, { title: 'Somebody else’s', deadline: '2026-12-01' }, database.adminUrl)
    const letters = await lettersOn('2027-01-01', email)
    expect(letters).toHaveLength(1)
    const order = ['whose deadline has come', 'that are due soon', 'Time to follow up', 'One action in the action plan']
    const places = order.map((words) => letters[0]?.text.indexOf(words) ?? -1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(letters[0]?.text).not.toContain('Somebody else’s')
  })

  test('is told of days on which no worker ran by the next that does, and of nothing twice', async () => {
    const { company, people } = await workplace('member')
    const email = people[0]?.email ?? ''
    await newAction(company, { responsible: email, deadline: '2026-12-10' }, database.adminUrl)
    const open = ['2026-12-02', '2026-12-05', '2026-12-06', '2026-12-12', '2026-12-13']
    expect(await letterDays(open, email)).toEqual(['2026-12-05', '2026-12-12'])
  })

  test('is told nothing at night, and the same morning nothing twice', async () => {
    const { company, people } = await workplace('member')
    const email = people[0]?.email ?? ''
    await newAction(company, { responsible: email, deadline: '2026-10-25' }, database.adminUrl)
    const told: number[] = []
    // Clocks went back in the night before.
    for (const time of ['00:30', '01:30', '05:59', '06:00', '06:01', '12:00']) {
      clock.moveTo(`2026-10-25T${time}:00Z`)
      told.push(await tellTheDay())
    }
    expect(told).toEqual([0, 0, 0, 1, 0, 0])
    expect((await mailsTo(email)).filter(({ subject }) => subject.startsWith('Påmindelse'))).toHaveLength(1)
  })

  test.each([
    ['was done', (id: string) => settleAction(id, 'done', database.adminUrl)],
    ['was dropped', (id: string) => settleAction(id, 'dropped', database.adminUrl)],
    ['was moved', (id: string) => admin(`UPDATE actions SET deadline = '2027-02-01' WHERE id = $1`, [id])],
    ['is somebody else’s', (id: string) => admin('UPDATE actions SET responsible = NULL WHERE id = $1', [id])],
    ['was deleted', (id: string) => admin('DELETE FROM actions WHERE id = $1', [id])],
  ])('is not told of what %s after it was noted', async (_, change) => {
    const { company, people } = await workplace('member')
    const email = people[0]?.email ?? ''
    const id = await newAction(company, { responsible: email, deadline: '2026-12-10' }, database.adminUrl)
    // As if yesterday's letter had not got out.
    await admin(
      `INSERT INTO reminders (company_id, membership_id, kind, subject, due_on)
       SELECT company_id, responsible, 'deadline-reached', id, '2026-12-10' FROM actions WHERE id = $1`,
      [id],
    )
    await change(id)
    expect(await lettersOn('2026-12-11', email)).toEqual([])
    expect(await admin('SELECT * FROM reminders WHERE subject = $1', [id])).toEqual([])
  })

  test('is reminded of following up what is done, but not what was dropped', async () => {
    const { company, people } = await workplace('member')
    const email = people[0]?.email ?? ''
    for (const [title, status] of [
      ['Er gjort', 'done'],
      ['Er droppet', 'dropped'],
    ] as const) {
      const action = { title, responsible: email, deadline: '2026-12-10', followUpOn: '2026-12-10' }
      await settleAction(await newAction(company, action, database.adminUrl), status, database.adminUrl)
    }
    const [letter, ...others] = await lettersOn('2026-12-10', email)
    expect(others).toEqual([])
    expect(letter?.text).toContain('Er gjort – opfølgning 10. december 2026')
    expect(letter?.text).not.toMatch(/Er droppet|frist/)
  })

  test.each([
    ['who was removed', `UPDATE memberships SET state = 'removed' WHERE user_id = $1`],
    ['who was deactivated', `UPDATE memberships SET state = 'deactivated' WHERE user_id = $1`],
    ['whose address is not proven', 'UPDATE users SET email_proven_at = NULL WHERE id = $1'],
    ['whose address refuses mail', 'UPDATE users SET email_refused_at = now() WHERE id = $1'],
  ])('gets none %s', async (_, sql) => {
    const { company, people } = await workplace('member')
    const email = people[0]?.email ?? ''
    await newAction(company, { responsible: email, deadline: '2026-12-10' }, database.adminUrl)
    const [user] = await admin<{ id: string }>('SELECT id FROM users WHERE email = $1', [email])
    await admin(sql, [user?.id])
    expect(await letterDays(['2026-12-03', '2026-12-10'], email)).toEqual([])
  })

  test('never gets two letters on one day: one that did not get out is part of the next', async () => {
    const { company, people } = await workplace('member')
    const email = people[0]?.email ?? ''
    const titles = { '2026-12-10': 'Den ene', '2026-12-11': 'Den anden' }
    for (const [deadline, title] of Object.entries(titles))
      await newAction(company, { title, responsible: email, deadline }, database.adminUrl)
    // Noted at nine in the evening: the letter cannot go out any more when its turn comes.
    clock.moveTo('2026-12-09T06:00:00Z')
    await tellTheDay()
    const before = (await mailsTo(email)).length
    await admin(
      `INSERT INTO outbox (company_id, id, kind, payload, created_at)
       SELECT id, gen_random_uuid(), 'reminders-due', '{"day":"2026-12-10","since":"2026-12-09"}', now() FROM companies WHERE slug = $1`,
      [company],
    )
    await admin(`UPDATE companies SET reminded_on = '2026-12-10' WHERE slug = $1`, [company])
    clock.moveTo('2026-12-10T20:30:00Z')
    await admin(
      `SELECT graphile_worker.add_job('tell', json_build_object('owner', company_id, 'subject', id)) FROM outbox WHERE done_at IS NULL`,
    )
    expect(await mailsTo(email)).toHaveLength(before)
    const letters = await lettersOn('2026-12-11', email)
    // And yesterday's is asked for once more.
    await admin(
      `SELECT graphile_worker.add_job('send', json_build_object('owner', m.company_id, 'subject', m.id))
       FROM mails m JOIN companies c ON c.id = m.company_id WHERE slug = $1`,
      [company],
    )
    expect(await mailsTo(email)).toHaveLength(before + 1)
    for (const title of Object.values(titles)) expect(letters.at(-1)?.text).toContain(title)
  })
})

describe('what is overdue', () => {
  test('is told the AMO on the first of each month, as a number', async () => {
    const { company, email, people } = await workplace('amo', 'leader')
    const [amo, leader] = people
    for (const deadline of ['2026-12-20', '2026-12-30'])
      await newAction(company, { title: 'Et navn', deadline }, database.adminUrl)
    await newAction(company, { title: 'Endnu ikke', deadline: '2027-02-01' }, database.adminUrl)
    const all = days('2026-12-30', 5)
    expect(await letterDays(all, amo?.email ?? '')).toEqual(['2027-01-01'])
    const [letter] = await lettersOn('2027-01-03', amo?.email ?? '')
    expect(letter?.text).toContain('2 tiltag i handlingsplanen er over fristen.')
    expect(letter?.text).toContain(`http://localhost/${company}/plan?only=overdue`)
    expect(letter?.text).not.toContain('Et navn')
    for (const other of [email, leader?.email ?? '']) expect(await lettersOn('2027-01-03', other)).toEqual([])
    expect((await lettersOn('2027-02-01', amo?.email ?? '')).at(-1)?.text).toContain('2 tiltag')
  })

  test('is told the owners where there is no AMO, and nobody where nothing is', async () => {
    const { company, email } = await workplace()
    expect(await letterDays(days('2026-12-30', 4), email)).toEqual([])
    await newAction(company, { deadline: '2027-01-20' }, database.adminUrl)
    expect(await letterDays(['2027-01-31', '2027-02-01'], email)).toEqual(['2027-02-01'])
  })
})

describe('a quarter that has no round', () => {
  test('is told owners and AMO a week after it has begun', async () => {
    const { company, email, people } = await workplace('amo', 'leader')
    expect(await letterDays(days('2027-01-01', 10), email)).toEqual(['2027-01-08'])
    const [letter] = await lettersOn('2027-01-10', people[0]?.email ?? '')
    expect(letter?.text).toContain('1. kvartal 2027 er i gang, og der er ingen måling endnu.')
    expect(letter?.text).toContain(`http://localhost/${company}/rounds/new`)
    expect(await lettersOn('2027-01-10', people[1]?.email ?? '')).toEqual([])
  })

  test('is told nobody where a round is open, but where it was voided', async () => {
    const { call, company, email } = await workplace()
    const params = { company, quarter: '2026-Q4' }
    await call(openRound, { params, body: { quarter: '2026-Q4', mode: 'joint' } })
    expect(await letterDays(['2026-10-07', '2026-10-08'], email)).toEqual([])
    clock.moveTo('2026-11-24T10:00:00Z')
    await call(voidRound, { params, body: { reason: 'Åbnet ved en fejl' } })
    await admin(`UPDATE companies SET reminded_on = '2026-10-07' WHERE slug = $1`, [company])
    expect(await letterDays(['2026-10-08'], email)).toEqual(['2026-10-08'])
  })
})

test('whom letters went to is forgotten after sixty days, and what could not be said for two weeks is not said', async () => {
  const { company, email } = await workplace()
  const id = await newAction(company, { responsible: email, deadline: '2026-12-10' }, database.adminUrl)
  expect(await lettersOn('2026-12-10', email)).toHaveLength(1)
  await admin(
    `INSERT INTO reminders (company_id, membership_id, kind, subject, due_on)
     SELECT company_id, responsible, 'deadline-reached', id, '2027-02-01' FROM actions WHERE id = $1`,
    [id],
  )
  expect(await lettersOn('2027-02-15', email)).toHaveLength(1)
  const left = await admin<{ day: string }>(
    `SELECT payload->>'day' AS day FROM outbox o JOIN companies c ON c.id = company_id
     WHERE slug = $1 AND kind = 'reminders-due'`,
    [company],
  )
  expect(left).toEqual([{ day: '2027-02-15' }])
})

test('one company that cannot be told keeps the day from no other', async () => {
  const { company, email } = await workplace()
  await newAction(company, { responsible: email, deadline: '2026-12-10' }, database.adminUrl)
  await admin(`UPDATE companies SET reminded_on = '2026-12-09'`)
  await admin(`
    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
    CREATE TRIGGER fail BEFORE UPDATE ON companies FOR EACH ROW WHEN (OLD.slug <> '${company}') EXECUTE FUNCTION fail()`)
  clock.moveTo('2026-12-10T06:00:00Z')
  await expect(tellTheDay()).rejects.toThrow()
  await admin('DROP TRIGGER fail ON companies; DROP FUNCTION fail()')
  expect((await mailsTo(email)).at(-1)?.subject).toBe('Påmindelse fra Brøndum & Co.')
})
