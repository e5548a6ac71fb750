import type { Role } from '@trivselsrum/contracts/values'
import { changeWorkshop, inviteToWorkshop, removeWorkshop, type Workshop } from '@trivselsrum/contracts/workshops'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, newCompany } from '../../../test/harness.ts'
import { startMailing } from '../../../test/mail-reader.ts'
import { membershipOf, newMember } from '../../../test/people.ts'
import { letBe, planned } from '../../../test/planned-workshops.ts'

const database = await scratchDatabase()
const { app, clock, mailsTo, tellTheDay } = await startMailing(database)

const admin = (sql: string, values: unknown[] = []) => asAdmin(sql, values, database.adminUrl)

/** A company whose people have all proven their addresses. */
async function workplace(...roles: Role[]) {
  clock.moveTo('2026-11-24T10:00:00Z')
  const owner = await newCompany(app, 'Brøndum & Co.')
  const people = []
  for (const role of roles) {
    const somebody = await newMember(app, owner.company, role, database.adminUrl)
    people.push({ ...somebody, id: await membershipOf(owner.company, somebody.email, database.adminUrl) })
  }
  const emails = [owner, ...people].map(({ email }) => email)
  await admin('UPDATE users SET email_proven_at = now() WHERE email = ANY($1)', [emails])
  // The companies of other tests, and those that members have of their own, are told of no day.
  await admin(`UPDATE companies SET reminded_on = '2099-12-31' WHERE slug <> $1`, [owner.company])
  const at = ({ id }: Workshop) => ({ company: owner.company, workshop: id })
  return {
    owner,
    people,
    invite: (workshop: Workshop, members: string[]) =>
      owner.call(inviteToWorkshop, { params: at(workshop), body: { members, names: ['Bo'] } }),
    change: ({ title, place, version, facilitator, ...workshop }: Workshop, more: object) =>
      owner.call(changeWorkshop, {
        params: at({ title, place, version, facilitator, ...workshop }),
        body: {
          ...{ title, place, version, facilitator: facilitator.id, startsAt: workshop.startsAt.toISOString() },
          ...more,
        },
      }),
    remove: (workshop: Workshop) => owner.call(removeWorkshop, { params: at(workshop) }),
  }
}

type Person = { email: string } | undefined

const lettersTo = async (person: Person, subject: RegExp) =>
  (await mailsTo(person?.email ?? '')).filter((mail) => subject.test(mail.subject))
const invitationsTo = (person: Person) => lettersTo(person, /inviterer dig til en workshop|tovholder/)
const newTimesTo = (person: Person) => lettersTo(person, /ny tid/)
const remindersTo = (person: Person) => lettersTo(person, /^Påmindelse/)

describe('whoever is invited', () => {
  test('gets one letter, with the time as clocks in Denmark show it, the place, and a file for the calendar', async () => {
    const { owner, people, invite } = await workplace('member', 'leader')
    const [first, second] = people
    const workshop = await planned(owner, { members: [first?.id ?? ''], place: 'Kantinen' })
    await invite(workshop, [first?.id ?? '', second?.id ?? ''])
    for (const person of people) {
      const [letter, ...more] = await invitationsTo(person)
      expect(more).toEqual([])
      expect(letter?.subject).toBe('Brøndum & Co. inviterer dig til en workshop')
      const address = `http://localhost/${owner.company}/workshops/${workshop.id}`
      for (const words of [
        '»Snak om travlhed«',
        'torsdag den 3. december 2026 kl. 09.00',
        'Sted: Kantinen',
        `${address}/invitation`,
      ])
        expect(letter?.text).toContain(words)
    }
    expect(await invitationsTo(owner)).toEqual([])
  })

  test('is told once of each new time, and of nothing else that changes', async () => {
    const { owner, people, change } = await workplace('member')
    const [person] = people
    const workshop = await planned(owner, { members: [person?.id ?? ''] })
    const renamed = await change(workshop, { title: 'Ro på', place: 'Hal 2' })
    const moved = await change(renamed, { startsAt: '2027-06-01T08:30:00.000Z' })
    const letters = await newTimesTo(person)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain(
      'Workshoppen »Ro på« er flyttet. Den begynder nu tirsdag den 1. juni 2027 kl. 10.30.',
    )
    await change(moved, { startsAt: '2027-06-02T08:30:00.000Z' })
    expect(await newTimesTo(person)).toHaveLength(2)
    expect(await newTimesTo(owner)).toEqual([])
    expect(await invitationsTo(person)).toHaveLength(1)
  })

  test('to hold it is told so, when it is planned and when it is handed on', async () => {
    const { owner, people, change } = await workplace('member', 'amo')
    const [first, second] = people
    const workshop = await planned(owner, { facilitator: first?.id ?? '' })
    expect(await invitationsTo(first)).toHaveLength(1)
    await change(workshop, { facilitator: second?.id })
    for (const person of people)
      expect(await invitationsTo(person)).toMatchObject([
        { subject: 'Du er tovholder på en workshop hos Brøndum & Co.' },
      ])
  })

  test('is told nothing of one whose time has passed when it is entered', async () => {
    const { owner, people } = await workplace('member')
    await planned(owner, { members: [people[0]?.id ?? ''], startsAt: '2026-11-01T08:00:00Z' })
    await planned(owner, { members: [people[0]?.id ?? ''], title: 'Den næste' })
    const letters = await invitationsTo(people[0])
    expect(letters.map(({ text }) => text.includes('»Den næste«'))).toEqual([true])
  })
})

describe('a reminder', () => {
  test('comes the day before to those invited and whoever holds it, and to nobody else', async () => {
    const { owner, people } = await workplace('member', 'amo', 'leader')
    const [invited, holds, other] = people
    const workshop = await planned(owner, { members: [invited?.id ?? ''], facilitator: holds?.id ?? '' })
    const days = ['2026-12-01', '2026-12-02', '2026-12-03']
    const found: Record<string, number[]> = {}
    for (const day of days) {
      clock.moveTo(`${day}T06:00:00Z`)
      await tellTheDay()
      found[day] = await Promise.all([invited, holds, other, owner].map(async (one) => (await remindersTo(one)).length))
    }
    expect(found).toEqual({
      [days[0] ?? '']: [0, 0, 0, 0],
      [days[1] ?? '']: [1, 1, 0, 0],
      [days[2] ?? '']: [1, 1, 0, 0],
    })
    expect((await remindersTo(invited))[0]?.text).toContain(
      `Snak om travlhed – torsdag den 3. december 2026 kl. 09.00\nhttp://localhost/${owner.company}/workshops/${workshop.id}`,
    )
  })

  test('of one that is moved, deleted, or has been held already does not come', async () => {
    const { owner, people, change, remove } = await workplace('member')
    const members = [people[0]?.id ?? '']
    const [moved, deleted, held] = [
      await planned(owner, { members }),
      await planned(owner, { members }),
      await planned(owner, { members }),
    ]
    // As if yesterday's letter had not got out.
    await admin(
      `INSERT INTO reminders (company_id, membership_id, kind, subject, due_on)
       SELECT company_id, $2::uuid, 'workshop-soon', id, '2026-12-01' FROM workshops WHERE id = ANY($1)`,
      [[moved.id, deleted.id, held.id], members[0]],
    )
    await change(moved, { startsAt: '2026-12-09T08:00:00Z' })
    await remove(deleted)
    await letBe(held.id, 'finished', { url: database.adminUrl })
    clock.moveTo('2026-12-02T06:00:00Z')
    await tellTheDay()
    expect(await remindersTo(people[0])).toEqual([])
  })

  test('to follow up comes on the day, to whoever held it and to AMO', async () => {
    const { owner, people } = await workplace('member', 'amo', 'amo', 'leader')
    const [holds, amo] = people
    for (const facilitator of [holds?.id ?? '', amo?.id ?? '']) {
      const { id } = await planned(owner, { facilitator })
      await letBe(id, 'finished', { followUpOn: '2027-02-01', url: database.adminUrl })
    }
    for (const day of ['2027-01-31', '2027-02-01', '2027-02-02']) {
      clock.moveTo(`${day}T06:00:00Z`)
      await tellTheDay()
      await remindersTo(holds)
    }
    const counts = await Promise.all(
      people.map(async (one) => (await remindersTo(one)).map(({ text }) => text.split('/workshops/').length - 1)),
    )
    expect(counts).toEqual([[1], [2], [2], []])
    expect((await remindersTo(holds))[0]?.text).toContain('Snak om travlhed – opfølgning 1. februar 2027')
  })
})
