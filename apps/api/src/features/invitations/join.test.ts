import { readAuditLog } from '@trivselsrum/contracts/audit'
import { readCompany } from '@trivselsrum/contracts/companies'
import { createDepartment } from '@trivselsrum/contracts/departments'
import { readMe, signIn, signOut } from '@trivselsrum/contracts/identity'
import {
  joinWithNewAccount,
  joinWithOwnAccount,
  readInvitation,
  renewInvitation,
  revokeInvitation,
} from '@trivselsrum/contracts/invitations'
import { deactivateMember, listMembers } from '@trivselsrum/contracts/members'
import { describe, expect, test } from 'vitest'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { invited, joined, memberOf } from '../../../test/inviting.ts'

const clock = movableClock()
const log: string[] = []
const app = await startApp({ clock, logTo: { write: (line) => void log.push(line) } }, { logLevel: 'debug' })

const account = { name: 'Inge Bak', password: 'hesttagstenskov', language: 'en' as const }
const joinNew = (token: string, body: Partial<typeof account> = {}, guest = browser(app)) =>
  guest.call(joinWithNewAccount, { params: { token }, body: { ...account, ...body } as typeof account })

describe('the link of an invitation', () => {
  test('says which company, who invited, as what and where, and changes nothing', async () => {
    const owner = await newCompany(app, 'Havnens Tømrere')
    const { call, company } = owner
    const { id: department } = await call(createDepartment, { params: { company }, body: { name: 'Lageret' } })
    const { token, email } = await invited(owner, { role: 'leader', department })
    const guest = browser(app)
    for (let look = 0; look < 3; look++)
      expect(await guest.call(readInvitation, { params: { token } })).toEqual({
        company: 'Havnens Tømrere',
        invitedBy: 'Karen Holm',
        role: 'leader',
        department: 'Lageret',
        email,
        hasAccount: false,
        expiresAt: new Date(clock.now().getTime() + 14 * 86_400_000),
      })
  })

  test('that is made up, cut off or of a company that is gone leads nowhere', async () => {
    const owner = await newCompany(app)
    const { token } = await invited(owner)
    const look = (token: string) => browser(app).call(readInvitation, { params: { token } })
    expect(await refusal(look(token.slice(0, -1)))).toMatchObject({ status: 400 })
    expect(await refusal(look('x'.repeat(43)))).toMatchObject({ status: 404, code: 'invitation-unknown' })
    await asAdmin('DELETE FROM invitations i USING companies c WHERE c.id = i.company_id AND c.slug = $1', [
      owner.company,
    ])
    expect(await refusal(look(token))).toMatchObject({ status: 404, code: 'invitation-unknown' })
    expect(await refusal(joinNew(token))).toMatchObject({ status: 404, code: 'invitation-unknown' })
  })

  test('stands in no line of the log', async () => {
    const owner = await newCompany(app)
    const { token } = await invited(owner)
    const before = log.length
    await browser(app).call(readInvitation, { params: { token } })
    await refusal(joinNew(token, { password: 'password123' }))
    await joinNew(token)
    expect(log.length).toBeGreaterThanOrEqual(before + 3)
    expect(log.join('\n')).not.toContain(token)
    expect(log.join('\n')).toContain('/api/invitations/:token')
  })
})

describe('whoever has no account', () => {
  test('sets name and password, and is in: as invited, in the language of the page', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const { id: department } = await call(createDepartment, { params: { company }, body: { name: 'Lageret' } })
    const { token, email } = await invited(owner, { role: 'amo', department })
    const guest = browser(app)
    expect(await joinNew(token, {}, guest)).toEqual({ company })
    expect(await guest.call(readCompany, { params: { company } })).toMatchObject({
      me: { name: 'Inge Bak', role: 'amo' },
    })
    expect(await guest.call(readMe)).toMatchObject({ email, language: 'en', companies: [{ slug: company }] })
    expect(await memberOf(owner, email)).toMatchObject({ department: { name: 'Lageret' }, since: clock.now() })
    await guest.call(signOut)
    const { password } = account
    expect(await guest.call(signIn, { body: { email, password } })).toMatchObject({ name: 'Inge Bak' })
    const query = { action: 'invitation-accepted' }
    const { entries } = await call(readAuditLog, { params: { company }, query })
    expect(entries).toMatchObject([{ by: 'Inge Bak', about: `${email} · AMO` }])
  })

  test.each(['password123', 'Inge-Bak-1984', 'haveroghave'])(
    'is refused a password that is guessed first, as when signing up: %s',
    async (password) => {
      const owner = await newCompany(app, 'Haver og Have')
      const { token } = await invited(owner)
      const guest = browser(app)
      expect(await refusal(joinNew(token, { password }, guest))).toMatchObject({ code: 'password-too-common' })
      expect(guest.cookies.size).toBe(0)
      expect(await guest.call(readInvitation, { params: { token } })).toMatchObject({ hasAccount: false })
    },
  )

  test('is told which field is wrong', async () => {
    const { token } = await invited(await newCompany(app))
    expect(await refusal(joinNew(token, { name: '', password: 'kort' }))).toMatchObject({
      status: 400,
      fields: [{ path: 'name' }, { path: 'password' }],
    })
  })
})

describe('whoever has an account', () => {
  async function invitedWithAccount() {
    const owner = await newCompany(app)
    const person = await newCompany(app, 'En anden virksomhed')
    return { owner, person, ...(await invited(owner, { email: person.email, role: 'leader' })) }
  }

  test('joins with it, and belongs to both companies', async () => {
    const { owner, person, token } = await invitedWithAccount()
    expect(await browser(app).call(readInvitation, { params: { token } })).toMatchObject({ hasAccount: true })
    expect(await person.call(joinWithOwnAccount, { params: { token } })).toEqual({ company: owner.company })
    const { companies } = await person.call(readMe)
    expect(companies.map(({ slug, role }) => `${slug} ${role}`).sort()).toEqual(
      [`${owner.company} leader`, `${person.company} owner`].sort(),
    )
  })

  test('is never given a password by an invitation', async () => {
    const { person, token } = await invitedWithAccount()
    expect(await refusal(joinNew(token, { password: 'etheltandetkodeord' }))).toMatchObject({ code: 'email-taken' })
    const { email, password } = person
    expect(await browser(app).call(signIn, { body: { email, password } })).toMatchObject({ email })
  })

  test('must be signed in to join with it', async () => {
    const { token } = await invitedWithAccount()
    const join = browser(app).call(joinWithOwnAccount, { params: { token } })
    expect(await refusal(join)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })

  test('and is signed in as somebody else is told so, and the invitation still waits', async () => {
    const { owner, token } = await invitedWithAccount()
    const stranger = await newCompany(app)
    const join = stranger.call(joinWithOwnAccount, { params: { token } })
    expect(await refusal(join)).toMatchObject({ status: 403, code: 'invitation-for-another' })
    expect(await refusal(stranger.call(readCompany, { params: { company: owner.company } }))).toMatchObject({
      status: 404,
    })
    expect(await browser(app).call(readInvitation, { params: { token } })).toMatchObject({ hasAccount: true })
  })

  test('and is kept out is not let in by an older invitation', async () => {
    const owner = await newCompany(app)
    const person = await joined(app, owner)
    await owner.call(deactivateMember, { params: { company: owner.company, member: person.id } })
    const { token, id } = await invited(owner)
    await asAdmin('UPDATE invitations SET email = $1 WHERE id = $2', [person.email, id])
    const join = person.call(joinWithOwnAccount, { params: { token } })
    expect(await refusal(join)).toMatchObject({ status: 409, code: 'already-member' })
  })
})

describe('an invitation is accepted', () => {
  test('once: after that it is used, for whoever comes with it', async () => {
    const owner = await newCompany(app)
    const { token, id } = await invited(owner)
    await joinNew(token)
    const someone = await newCompany(app)
    const params = { company: owner.company, invitation: id }
    for (const again of [
      () => joinNew(token),
      () => browser(app).call(readInvitation, { params: { token } }),
      () => someone.call(joinWithOwnAccount, { params: { token } }),
      () => owner.call(revokeInvitation, { params }),
      () => owner.call(renewInvitation, { params }),
    ])
      expect(await refusal(again())).toMatchObject({ status: 409, code: 'invitation-used' })
  })

  test('once also where two come at once', async () => {
    const owner = await newCompany(app)
    const { token } = await invited(owner)
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => joinNew(token)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason.problem.code).toBe('invitation-used')
    const { total } = await owner.call(listMembers, { params: { company: owner.company }, query: {} })
    expect(total).toBe(2)
  })

  test('once also by one person from two tabs at once', async () => {
    const owner = await newCompany(app)
    const person = await newCompany(app)
    const { token } = await invited(owner, { email: person.email })
    const join = () => person.call(joinWithOwnAccount, { params: { token } })
    const outcomes = await Promise.allSettled([join(), join()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('or revoked, where both are done at once, and never both', async () => {
    const owner = await newCompany(app)
    const { token, id, email } = await invited(owner)
    const revoke = owner.call(revokeInvitation, { params: { company: owner.company, invitation: id } })
    const outcomes = await Promise.allSettled([joinNew(token), revoke])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { members } = await owner.call(listMembers, { params: { company: owner.company }, query: { search: email } })
    expect(members).toHaveLength(outcomes[0]?.status === 'fulfilled' ? 1 : 0)
  })

  test('until it expires', async () => {
    const owner = await newCompany(app)
    const { token } = await invited(owner)
    clock.moveBy(14 * 86_400)
    for (const late of [() => browser(app).call(readInvitation, { params: { token } }), () => joinNew(token)])
      expect(await refusal(late())).toMatchObject({ status: 410, code: 'invitation-expired' })
  })

  test('until it is revoked', async () => {
    const owner = await newCompany(app)
    const { token, id } = await invited(owner)
    await owner.call(revokeInvitation, { params: { company: owner.company, invitation: id } })
    expect(await refusal(joinNew(token))).toMatchObject({ status: 410, code: 'invitation-revoked' })
  })
})
