import { chooseReminders, readReminders, readUnsubscription, unsubscribe } from '@trivselsrum/contracts/reminders'
import { describe, expect, test } from 'vitest'
import { newAction } from '../../../test/actions.ts'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { startMailing } from '../../../test/mail-reader.ts'
import { newMember } from '../../../test/people.ts'

const database = await scratchDatabase()
const { app, clock, mailsTo, tellTheDay } = await startMailing(database)

/** A member with a proven address, responsible for something due on the 10th of December. */
async function reminded() {
  clock.moveTo('2026-11-24T10:00:00Z')
  const owner = await newCompany(app, 'Ærø Værft & Søn')
  const member = await newMember(app, owner.company, 'member', database.adminUrl)
  await asAdmin('UPDATE users SET email_proven_at = now() WHERE email = $1', [member.email], database.adminUrl)
  await newAction(owner.company, { responsible: member.email, deadline: '2026-12-10' }, database.adminUrl)
  const params = { company: owner.company }
  return { owner, member, params, ...member }
}

async function letterOn(day: string, email: string) {
  clock.moveTo(`${day}T06:00:00Z`)
  await tellTheDay()
  return (await mailsTo(email)).filter(({ subject }) => subject.startsWith('Påmindelse')).at(-1)
}

/** The token in the link of a letter, with which nobody need sign in. */
const tokenIn = (text: string | undefined) => text?.match(/\/unsubscribe\/([\w-]{86})$/m)?.[1] ?? 'none'

describe('choosing less', () => {
  test('offers what one’s role can get, all of it on until something is chosen', async () => {
    const { owner, member, params } = await reminded()
    const kindsOf = async ({ call }: typeof member | typeof owner) => (await call(readReminders, { params })).kinds
    const own = ['deadline-reached', 'deadline-soon', 'follow-up']
    expect(await kindsOf(member)).toEqual(
      [...own, 'policy-unread', 'workshop-soon', 'workshop-follow-up'].map((kind) => ({ kind, isOn: true })),
    )
    expect((await kindsOf(owner)).map(({ kind }) => kind)).toEqual([
      ...own,
      'overdue',
      'quarter-without-round',
      'policy-review',
      'policy-unread',
      'workshop-soon',
      'workshop-follow-up',
    ])
  })

  test('is kept, and nothing of what was turned off comes', async () => {
    const { call, email, params } = await reminded()
    const chosen = await call(chooseReminders, { params, body: { kinds: ['deadline-reached'] } })
    expect(chosen).toMatchObject({ isOff: false, mail: 'reached' })
    expect(chosen.kinds.filter(({ isOn }) => isOn).map(({ kind }) => kind)).toEqual(['deadline-reached'])
    expect(await call(readReminders, { params })).toEqual(chosen)
    expect(await letterOn('2026-12-03', email)).toBe(undefined)
    expect((await letterOn('2026-12-10', email))?.text).toContain('frist 10. december 2026')
  })

  test('down to nothing turns off kinds that come later as well, and can be taken back', async () => {
    const { call, email, params } = await reminded()
    expect(await call(chooseReminders, { params, body: { kinds: [] } })).toMatchObject({ isOff: true })
    expect(await letterOn('2026-12-03', email)).toBe(undefined)
    clock.moveTo('2026-11-24T10:00:00Z')
    expect(await call(chooseReminders, { params, body: { kinds: ['follow-up', 'deadline-reached'] } })).toMatchObject({
      isOff: false,
    })
    expect(await letterOn('2026-12-10', email)).not.toBe(undefined)
  })

  test('twice at once leaves one of the two choices whole', async () => {
    const { call, params } = await reminded()
    const choose = (kinds: ('deadline-soon' | 'follow-up')[]) => call(chooseReminders, { params, body: { kinds } })
    await Promise.all([choose(['deadline-soon']), choose(['follow-up']), choose(['deadline-soon'])])
    const { kinds } = await call(readReminders, { params })
    expect(kinds.filter(({ isOn }) => isOn)).toHaveLength(1)
  })

  test('refuses a kind that there is not', async () => {
    const { call, params } = await reminded()
    const wrong = call(chooseReminders, { params, body: { kinds: ['birthday' as 'overdue'] } })
    expect(await refusal(wrong)).toMatchObject({ code: 'invalid-request', fields: [{ path: 'kinds.0' }] })
  })

  test('says why no mail comes', async () => {
    const { call, email, params } = await reminded()
    const mail = async (change: string) => {
      await asAdmin(`UPDATE users SET ${change} WHERE email = $1`, [email], database.adminUrl)
      return (await call(readReminders, { params })).mail
    }
    expect(await mail('email_proven_at = NULL')).toBe('unproven')
    expect(await mail('email_proven_at = now(), email_refused_at = now()')).toBe('refused')
    expect(await mail('email_refused_at = NULL')).toBe('reached')
  })
})

describe('the link in a letter', () => {
  test('ends all reminders of the company without signing in, and only when its button is pressed', async () => {
    const { email, call, params } = await reminded()
    const token = tokenIn((await letterOn('2026-12-03', email))?.text)
    const outside = browser(app)
    const link = { params: { unsubscription: token } }
    for (const _ of ['a person', 'a scanner'])
      expect(await outside.call(readUnsubscription, link)).toEqual({
        company: { slug: params.company, name: 'Ærø Værft & Søn' },
        isOff: false,
      })
    for (const _ of ['pressed', 'pressed again']) await outside.call(unsubscribe, link)
    expect(await outside.call(readUnsubscription, link)).toMatchObject({ isOff: true })
    const before = (await mailsTo(email)).length
    await letterOn('2026-12-10', email)
    expect(await mailsTo(email)).toHaveLength(before)
    clock.moveTo('2026-11-24T10:00:00Z')
    expect(await call(readReminders, { params })).toMatchObject({ isOff: true })
  })

  test('ends those of one company, not of another', async () => {
    const { email } = await reminded()
    const token = tokenIn((await letterOn('2026-12-03', email))?.text)
    const other = await reminded()
    await asAdmin(
      `INSERT INTO memberships (company_id, id, user_id, role, created_at)
       SELECT c.id, gen_random_uuid(), u.id, 'member', now() FROM companies c, users u WHERE c.slug = $1 AND u.email = $2`,
      [other.company, email],
      database.adminUrl,
    )
    await newAction(
      other.company,
      { title: 'Hos de andre', responsible: email, deadline: '2026-12-10' },
      database.adminUrl,
    )
    await browser(app).call(unsubscribe, { params: { unsubscription: token } })
    expect((await letterOn('2026-12-10', email))?.text).toContain('Hos de andre')
  })

  test('stands in the head of the mail, for programs that end it by themselves (RFC 8058)', async () => {
    const { email } = await reminded()
    const letter = await letterOn('2026-12-03', email)
    expect(letter?.head).toContain(
      `\nList-Unsubscribe: <http://localhost/unsubscribe/${tokenIn(letter?.text)}/at-once>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n`,
    )
    const proof = (await mailsTo(email)).find(({ subject }) => subject.startsWith('Bekræft'))
    expect(proof?.head).not.toContain('List-Unsubscribe')
  })

  test('opens nothing once changed, cut, or when its reader is no longer of the company', async () => {
    const { email } = await reminded()
    const token = tokenIn((await letterOn('2026-12-03', email))?.text)
    const changed = `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`
    const refusals = () =>
      Promise.all(
        [changed, token.slice(1), 'x'.repeat(86), 'nothing'].flatMap((unsubscription) =>
          [readUnsubscription, unsubscribe].map(
            async (endpoint) => (await refusal(browser(app).call(endpoint, { params: { unsubscription } }))).code,
          ),
        ),
      )
    expect(new Set(await refusals())).toEqual(new Set(['unsubscription-unknown']))
    await asAdmin(
      `UPDATE memberships SET state = 'removed' FROM users u WHERE u.id = user_id AND email = $1`,
      [email],
      database.adminUrl,
    )
    const late = browser(app).call(unsubscribe, { params: { unsubscription: token } })
    expect(await refusal(late)).toMatchObject({ code: 'unsubscription-unknown' })
  })

  test('is not guessed for long', async () => {
    const other = await startApp(
      { clock },
      { databaseUrl: database.runtimeUrl, jwtSecret: 'one that no other test has, by far' },
    )
    const codes: string[] = []
    for (let count = 0; count < 55; count++) {
      const guess = browser(other).call(readUnsubscription, { params: { unsubscription: 'x'.repeat(86) } })
      codes.push((await refusal(guess)).code)
    }
    expect(codes.slice(0, 50)).toEqual(Array(50).fill('unsubscription-unknown'))
    expect(codes.at(-1)).toBe('too-many-attempts')
  })
})
