import { beginEdition, confirmReading, publishEdition } from '@trivselsrum/contracts/editions'
import type { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, newCompany } from '../../../test/harness.ts'
import { startMailing } from '../../../test/mail-reader.ts'
import { newMember } from '../../../test/people.ts'
import { adopted, newPolicy, publishedPolicy } from '../../../test/policies.ts'

const database = await scratchDatabase()
const { app, clock, mailsTo, tellTheDay } = await startMailing(database)

const admin = (sql: string, values: unknown[] = []) => asAdmin(sql, values, database.adminUrl)

/** A company whose people have all proven their addresses, and came long ago. */
async function workplace(...roles: Role[]) {
  clock.moveTo('2026-11-24T10:00:00Z')
  const owner = await newCompany(app, 'Brøndum & Co.')
  const people = await Promise.all(roles.map((role) => newMember(app, owner.company, role, database.adminUrl)))
  const emails = [owner, ...people].map(({ email }) => email)
  await admin('UPDATE users SET email_proven_at = now() WHERE email = ANY($1)', [emails])
  await admin(
    `UPDATE memberships SET created_at = '2026-01-01' WHERE company_id =
    (SELECT id FROM companies WHERE slug = $1)`,
    [owner.company],
  )
  // The companies of other tests, and those that members have of their own, are told of no day.
  await admin(`UPDATE companies SET reminded_on = '2099-12-31' WHERE slug <> $1`, [owner.company])
  return { owner, people }
}

/** On which of some days somebody got a reminder, and what the last one said. */
async function reminded(days: string[], email: string) {
  const found: string[] = []
  let text = ''
  for (const day of days) {
    clock.moveTo(`${day}T06:00:00Z`)
    await tellTheDay()
    const letters = (await mailsTo(email)).filter(({ subject }) => subject.startsWith('Påmindelse'))
    if (letters.length > found.length) found.push(day)
    text = letters.at(-1)?.text ?? ''
  }
  return { days: found, text }
}

/** From the day of the publication on, those before and after each day that counts. */
const weeks = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-14', '2026-12-15', '2026-12-16', '2026-12-29']

describe('when a text is published', () => {
  test('everybody gets one letter with its title and where it is', async () => {
    const { owner, people } = await workplace('leader', 'member')
    const { policy } = await publishedPolicy(owner, { title: 'Ro & plads' }, database.adminUrl)
    for (const { email } of [owner, ...people]) {
      const [letter] = (await mailsTo(email)).filter(({ subject }) => subject === 'Ny tekst fra Brøndum & Co.')
      expect(letter?.text).toContain('»Ro & plads«')
      expect(letter?.text).toContain(`http://localhost/${owner.company}/policies/${policy}/editions/1`)
    }
  })
})

describe('whoever has not said that they have read a text', () => {
  test('is reminded after a week and after three, not more, and not when they have', async () => {
    const { owner, people } = await workplace('member', 'member')
    const [slow, quick] = people
    const params = await publishedPolicy(owner, { title: 'Ro & plads' }, database.adminUrl)
    await quick?.call(confirmReading, { params: { ...params, edition: 1 } })
    const letters = await reminded(weeks, slow?.email ?? '')
    expect(letters.days).toEqual(['2026-12-01', '2026-12-15'])
    expect(letters.text).toContain(
      `Ro & plads – sendt ud 24. november 2026\nhttp://localhost/${owner.company}/policies/${params.policy}`,
    )
    expect((await mailsTo(quick?.email ?? '')).filter(({ subject }) => subject.startsWith('Påmindelse'))).toEqual([])
  })

  test('is left alone once another edition was adopted, or the text was retired', async () => {
    const { owner, people } = await workplace('member')
    const [replaced, retired] = [
      await publishedPolicy(owner, {}, database.adminUrl),
      await publishedPolicy(owner, {}, database.adminUrl),
    ]
    await owner.call(beginEdition, { params: replaced })
    await adopted(owner, replaced)
    await admin('UPDATE policies SET retired_at = now(), retired_by = created_by WHERE id = $1', [retired.policy])
    expect((await reminded(weeks, people[0]?.email ?? '')).days).toEqual([])
  })

  test('counts from the day they came, when that was later', async () => {
    const { owner, people } = await workplace('member')
    await publishedPolicy(owner, {}, database.adminUrl)
    await admin(
      `UPDATE memberships SET created_at = '2026-12-07T10:00:00Z' WHERE user_id =
      (SELECT id FROM users WHERE email = $1)`,
      [people[0]?.email],
    )
    expect((await reminded(weeks, people[0]?.email ?? '')).days).toEqual(['2026-12-14', '2026-12-29'])
  })
})

describe('a review', () => {
  const days = ['2027-02-07', '2027-02-08', '2027-02-09', '2027-03-09', '2027-03-10', '2027-03-11']

  test('is said a month before and on the day, to owner and AMO and nobody else', async () => {
    const { owner, people } = await workplace('amo', 'member')
    const params = await newPolicy(owner, { title: 'Ro & plads' }, database.adminUrl)
    await adopted(owner, params, { reviewOn: '2027-03-10' })
    const letters = await reminded(days, people[0]?.email ?? '')
    expect(letters.days).toEqual(['2027-02-08', '2027-03-10'])
    expect(letters.text).toContain('Ro & plads – gennemgang 10. marts 2027')
    expect((await mailsTo(owner.email)).filter(({ subject }) => subject.startsWith('Påmindelse'))).toHaveLength(2)
    expect((await mailsTo(people[1]?.email ?? '')).filter(({ subject }) => subject.startsWith('Påmindelse'))).toEqual(
      [],
    )
  })

  test('is not said of an edition whose place another has taken', async () => {
    const { owner } = await workplace()
    const params = await newPolicy(owner, {}, database.adminUrl)
    await adopted(owner, params, { reviewOn: '2027-03-10' })
    await owner.call(beginEdition, { params })
    await adopted(owner, params, { reviewOn: '2028-03-10' })
    await owner.call(publishEdition, { params: { ...params, edition: 2 } })
    await owner.call(confirmReading, { params: { ...params, edition: 2 } })
    expect((await reminded(days, owner.email)).days).toEqual([])
  })
})
