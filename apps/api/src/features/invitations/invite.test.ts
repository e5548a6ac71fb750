import { readAuditLog } from '@trivselsrum/contracts/audit'
import { closeDepartment, createDepartment } from '@trivselsrum/contracts/departments'
import {
  invite,
  listInvitations,
  readInvitation,
  renewInvitation,
  revokeInvitation,
} from '@trivselsrum/contracts/invitations'
import { deactivateMember, removeMember } from '@trivselsrum/contracts/members'
import type { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { type Caller, invited, joined, newAddress, waitingFor } from '../../../test/inviting.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })

async function outcomesOf({ call, company }: Caller, addresses: string, role: Role = 'member') {
  const { outcomes } = await call(invite, { params: { company }, body: { addresses, role } })
  return outcomes.map(({ outcome }) => outcome)
}

const waitingIn = async ({ call, company }: Caller) =>
  (await call(listInvitations, { params: { company }, query: {} })).total

describe('inviting', () => {
  test('one address makes an invitation for fourteen days, with a link that can be shown again', async () => {
    const owner = await newCompany(app)
    const email = newAddress()
    expect(await outcomesOf(owner, ` ${email.toUpperCase()} `, 'amo')).toEqual(['invited'])
    const waiting = await waitingFor(owner, email)
    expect(waiting).toEqual({
      id: expect.any(String),
      email,
      role: 'amo',
      department: null,
      invitedBy: 'Karen Holm',
      createdAt: clock.now(),
      expiresAt: new Date(clock.now().getTime() + 14 * 86_400_000),
      link: expect.stringMatching(/^http:\/\/localhost\/invitations\/[\w-]{43}$/),
    })
    expect(await waitingFor(owner, email)).toEqual(waiting)
  })

  test('stores of the token its hash alone, and nothing of it in the reply that is kept for repetitions', async () => {
    const owner = await newCompany(app)
    const { token } = await invited(owner)
    const [rows] = await asAdmin<{ text: string }>(
      `SELECT (SELECT string_agg(i::text, ' ') FROM invitations i) || (SELECT coalesce(string_agg(r::text, ' '), '')
       FROM idempotent_replies r) || (SELECT string_agg(o::text, ' ') FROM outbox o) AS text`,
    )
    expect(rows?.text).not.toContain(token)
  })

  test('a pasted list says of every address what became of it', async () => {
    const owner = await newCompany(app)
    const member = await joined(app, owner)
    const kept = await joined(app, owner)
    await owner.call(deactivateMember, { params: { company: owner.company, member: kept.id } })
    const { email: waiting } = await invited(owner)
    const [a, b, c] = [newAddress(), newAddress(), newAddress()]
    const list = `Bo Bak <${a}>; ${b}  ${waiting}\n"Bak, Inge" <${member.email}>, ${owner.email};karen, ${a.toUpperCase()}
      ${kept.email} ${c}`
    expect(await outcomesOf(owner, list)).toEqual([
      'invited',
      'invited',
      'waiting',
      'member',
      'yourself',
      'invalid',
      'repeated',
      'member',
      'invited',
    ])
    expect(await waitingIn(owner)).toBe(4)
  })

  test('two hundred addresses is possible, 201 or 5,000 is refused and nobody is invited', async () => {
    const owner = await newCompany(app)
    const list = (count: number) => Array.from({ length: count }, newAddress).join('\n')
    for (const count of [201, 5000])
      expect(await refusal(outcomesOf(owner, list(count)))).toMatchObject({ status: 422, code: 'too-many-addresses' })
    expect(await waitingIn(owner)).toBe(0)
    expect(new Set(await outcomesOf(owner, list(200)))).toEqual(new Set(['invited']))
    const seen: string[] = []
    for (let page: number | null = 1; page; ) {
      const reply: { invitations: { email: string }[]; next: number | null } = await owner.call(listInvitations, {
        params: { company: owner.company },
        query: { page },
      })
      seen.push(...reply.invitations.map(({ email }) => email))
      page = reply.next
    }
    expect(new Set(seen).size).toBe(200)
  })

  test('the same address twice at once makes one invitation', async () => {
    const owner = await newCompany(app)
    const email = newAddress()
    const outcomes = await Promise.all([1, 2, 3].map(() => outcomesOf(owner, email)))
    expect(outcomes.flat().sort()).toEqual(['invited', 'waiting', 'waiting'])
    expect(await waitingIn(owner)).toBe(1)
  })

  test('the same list sent again with its key is done once and answered twice', async () => {
    const { call, company } = await newCompany(app)
    const sent = { params: { company }, body: { addresses: newAddress(), role: 'member' as const } }
    const idempotencyKey = crypto.randomUUID()
    const first = await call(invite, sent, { idempotencyKey })
    expect(await call(invite, sent, { idempotencyKey })).toEqual(first)
    expect(first.outcomes[0]?.outcome).toBe('invited')
  })

  test('again takes the place of one that has expired', async () => {
    const owner = await newCompany(app)
    const { email, token } = await invited(owner)
    clock.moveBy(14 * 86_400)
    expect(await waitingFor(owner, email)).toMatchObject({ link: null })
    expect(await outcomesOf(owner, email)).toEqual(['invited'])
    expect(await waitingIn(owner)).toBe(1)
    expect(await refusal(browser(app).call(readInvitation, { params: { token } }))).toMatchObject({
      code: 'invitation-revoked',
    })
  })

  test('somebody who was removed is possible', async () => {
    const owner = await newCompany(app)
    const person = await joined(app, owner)
    await owner.call(removeMember, { params: { company: owner.company, member: person.id } })
    expect(await outcomesOf(owner, person.email)).toEqual(['invited'])
  })

  test('to a department takes one that is open', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const { id } = await call(createDepartment, { params: { company }, body: { name: 'Lageret' } })
    const to = (department: string) =>
      call(invite, { params: { company }, body: { addresses: newAddress(), role: 'member', department } })
    expect((await to(id)).outcomes).toHaveLength(1)
    expect(await refusal(to(crypto.randomUUID()))).toMatchObject({ status: 404 })
    const { id: closed } = await call(createDepartment, { params: { company }, body: { name: 'Kontoret' } })
    await call(closeDepartment, { params: { company, department: closed } })
    expect(await refusal(to(closed))).toMatchObject({ code: 'department-closed' })
  })

  test.each(['', '   ', 'x'.repeat(250_001)])(
    'an empty list or a huge one is refused with the field',
    async (addresses) => {
      const owner = await newCompany(app)
      const refused = await refusal(outcomesOf(owner, addresses))
      expect(refused).toMatchObject({ status: 400, fields: [{ path: 'addresses' }] })
    },
  )

  test('is told to the outside and stands in the log, by the id of the invitation', async () => {
    const owner = await newCompany(app)
    const { id, email } = await invited(owner, { role: 'leader' })
    const told = await asAdmin('SELECT payload FROM outbox WHERE kind = $1 AND payload ->> $2 = $3', [
      'invitation-made',
      'invitation',
      id,
    ])
    expect(told).toHaveLength(1)
    const stored = await asAdmin<{ subject: object }>('SELECT subject FROM audit_log WHERE subject ->> $1 = $2', [
      'invitation',
      id,
    ])
    expect(stored).toEqual([{ subject: { invitation: id, role: 'leader' } }])
    const query = { action: 'invitation-made' }
    const { entries } = await owner.call(readAuditLog, { params: { company: owner.company }, query })
    expect(entries).toMatchObject([{ by: 'Karen Holm', act: 'Inviteret', about: `${email} · Leder` }])
  })
})

describe('an invitation that waits', () => {
  test('can be renewed: fourteen days more, another link, and the old one is dead', async () => {
    const owner = await newCompany(app)
    const { id, email, token } = await invited(owner)
    clock.moveBy(20 * 86_400)
    const params = { company: owner.company, invitation: id }
    const { expiresAt } = await owner.call(renewInvitation, { params })
    expect(expiresAt).toEqual(new Date(clock.now().getTime() + 14 * 86_400_000))
    const guest = browser(app)
    expect(await refusal(guest.call(readInvitation, { params: { token } }))).toMatchObject({
      status: 404,
      code: 'invitation-unknown',
    })
    const renewed = (await waitingFor(owner, email))?.link?.split('/').at(-1) ?? ''
    expect(renewed).not.toBe(token)
    expect(await guest.call(readInvitation, { params: { token: renewed } })).toMatchObject({ email })
  })

  test('shows no link made with a secret that is another by now, and one that works once it is renewed', async () => {
    const owner = await newCompany(app)
    const { id, email } = await invited(owner)
    await asAdmin("UPDATE invitations SET token_hash = sha256('of another secret') WHERE id = $1", [id])
    expect(await waitingFor(owner, email)).toMatchObject({ link: null })
    await owner.call(renewInvitation, { params: { company: owner.company, invitation: id } })
    const token = (await waitingFor(owner, email))?.link?.split('/').at(-1) ?? ''
    expect(await browser(app).call(readInvitation, { params: { token } })).toMatchObject({ email })
  })

  test('can be revoked, once, and is not renewed after that', async () => {
    const owner = await newCompany(app)
    const { id, token } = await invited(owner)
    const params = { company: owner.company, invitation: id }
    await owner.call(revokeInvitation, { params })
    expect(await waitingIn(owner)).toBe(0)
    for (const again of [
      () => owner.call(revokeInvitation, { params }),
      () => owner.call(renewInvitation, { params }),
      () => browser(app).call(readInvitation, { params: { token } }),
    ])
      expect(await refusal(again())).toMatchObject({ code: 'invitation-revoked' })
  })

  test('and everything about it is for owners', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const { id } = await invited({ ...owner, company })
    const params = { company, invitation: id }
    for (const { call } of [amo, leader, member])
      for (const attempt of [
        () => outcomesOf({ call, company }, newAddress()),
        () => call(listInvitations, { params: { company }, query: {} }),
        () => call(renewInvitation, { params }),
        () => call(revokeInvitation, { params }),
      ])
        expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})
