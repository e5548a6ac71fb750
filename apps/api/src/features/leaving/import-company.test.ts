import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { readAuditLog } from '@trivselsrum/contracts/audit'
import { readCompany } from '@trivselsrum/contracts/companies'
import { readConsultation } from '@trivselsrum/contracts/consultations'
import { signUp } from '@trivselsrum/contracts/identity'
import { joinWithNewAccount, listInvitations } from '@trivselsrum/contracts/invitations'
import { exportCompany, importCompany, mostPacked } from '@trivselsrum/contracts/leaving'
import { listMembers } from '@trivselsrum/contracts/members'
import { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { listRounds, readResult } from '@trivselsrum/contracts/rounds'
import { readOwnContributions } from '@trivselsrum/contracts/taking-part'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { scratchDatabase } from '../../../test/databases.ts'
import { makeWorld } from '../../../test/general/world.ts'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { unzip } from '../../../test/zip.ts'
import { taken } from './holdings.ts'

const clock = movableClock()
const [here, there] = [await scratchDatabase(), await scratchDatabase()]
const app = await startApp({ clock }, { databaseUrl: here.runtimeUrl, mailFolder: 'nowhere' })
const elsewhere = await startApp({ clock }, { databaseUrl: there.runtimeUrl, mailFolder: 'nowhere' })

// Company A has something of everything.
const { a: world } = await makeWorld(app, here.adminUrl)
const [owner] = await asAdmin<{ email: string }>(
  'SELECT email FROM users u JOIN memberships m ON m.user_id = u.id WHERE m.id = $1',
  [world.owner],
  here.adminUrl,
)
const ownerEmail = owner?.email ?? ''

type Caller = Pick<ReturnType<typeof browser>, 'call'>
type Files = Record<string, string>

const exported = async ({ call }: Caller, company: string) => call(exportCompany, { params: { company } })
const imported = ({ call }: Caller, bytes: Uint8Array) =>
  call(importCompany, { body: { archive: Buffer.from(bytes).toString('base64') } })

async function zipOf(files: Files): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  return buffer(zip.outputStream)
}

/** The files with one changed, and the manifest made to agree: only what the file says is wrong. */
function withChange(files: Files, table: string, change: (rows: Record<string, unknown>[]) => unknown): Files {
  const name = `${table}.json`
  const rows = change(JSON.parse(files[name] ?? ''))
  const text = JSON.stringify(rows)
  const manifest = JSON.parse(files['manifest.json'] ?? '')
  for (const file of manifest.files)
    if (file.name === name) {
      file.sha256 = createHash('sha256').update(text).digest('hex')
      file.rows = Array.isArray(rows) ? rows.length : 0
    }
  return { ...files, [name]: text, 'manifest.json': JSON.stringify(manifest) }
}

const ownerOfA = browser(app)
for (const [name, value] of Object.entries(world.cookies)) ownerOfA.cookies.set(name, value)
const original = await exported(ownerOfA, world.company)
const files = await unzip(original)

/** Somebody with the address of A's owner, where nobody has heard of A. */
const newcomer = browser(elsewhere)
await newcomer.call(signUp, {
  body: { companyName: 'Tom', name: 'Karen Holm', email: ownerEmail, password: 'hesttagstenskov', language: 'da' },
})

const rowsIn = (text: string | undefined) => JSON.parse(text ?? '[]') as Record<string, unknown>[]
const count = async () =>
  (await asAdmin<{ count: number }>('SELECT count(*)::int AS count FROM companies', [], there.adminUrl))[0]?.count

describe('an export that is read back in another installation', () => {
  test('and taken again says the same but for what must be new: links that ended, and the two acts themselves', async () => {
    const { company } = await imported(newcomer, original)
    expect(company).toBe(world.company)
    const again = await unzip(await exported(newcomer, company))
    expect(Object.keys(again)).toEqual(Object.keys(files))
    for (const [table] of taken) {
      const name = `${table}.json`
      const [before, after] = [rowsIn(files[name]), rowsIn(again[name])]
      if (table === 'audit_log') {
        const isNew = ({ id }: Record<string, unknown>) => !before.some((row) => row.id === id)
        expect(after.filter((row) => !isNew(row))).toEqual(before)
        expect(
          after
            .filter(isNew)
            .map(({ action }) => action)
            .sort(),
        ).toEqual(['company-exported', 'company-imported'])
      } else if (table === 'shares') {
        const still = (rows: Record<string, unknown>[]) => rows.map(({ revoked_at: _, ...row }) => row)
        expect(still(after)).toEqual(still(before))
        expect(after.every(({ revoked_at }) => revoked_at !== null)).toBe(true)
      } else {
        expect(before.length, name).toBeGreaterThan(0)
        expect({ name, rows: after }).toEqual({ name, rows: before })
      }
    }
  })

  test('gives the workspace that its pages show', async () => {
    const params = { company: world.company }
    const [before, after] = [ownerOfA.call, newcomer.call]
    const round = { ...params, quarter: world.quarters.released }
    expect(await after(readResult, { params: round })).toEqual(await before(readResult, { params: round }))
    const { rounds } = await after(listRounds, { params, query: {} })
    expect(rounds).toEqual((await before(listRounds, { params, query: {} })).rounds)
    expect(await after(readCompany, { params })).toMatchObject({ me: { role: 'owner', name: 'Karen Holm' } })
    const policy = { ...params, policy: world.policy }
    const draft = await before(readPolicyDraft, { params: policy })
    expect(draft.document.content.length).toBeGreaterThan(1)
    expect(await after(readPolicyDraft, { params: policy })).toEqual(draft)
  })

  test('has what was contributed and how many took part, and codes that nobody knows', async () => {
    const read = (call: typeof newcomer.call) =>
      call(readConsultation, { params: { company: world.company, consultation: world.consultation } })
    const consultation = await read(ownerOfA.call)
    expect(consultation).toMatchObject({ contributors: 1, contributions: 1 })
    expect(await read(newcomer.call)).toEqual(consultation)
    const code = { body: { receipt: world.contributorReceipt } }
    expect((await browser(app).call(readOwnContributions, code)).contributions).toHaveLength(1)
    expect((await refusal(browser(elsewhere).call(readOwnContributions, code))).code).toBe('no-such-receipt')
  })

  test('lets in nobody but whoever did it; the others are offered their places, take them with all that is theirs, and nobody was written to', async () => {
    const params = { company: world.company }
    const { members } = await newcomer.call(listMembers, { params, query: {} })
    expect(members.map(({ email }) => email)).toEqual([ownerEmail])
    const told = await asAdmin(`SELECT FROM outbox WHERE kind = 'invitation-made'`, [], there.adminUrl)
    expect(told).toEqual([])
    const { invitations } = await newcomer.call(listInvitations, { params, query: {} })
    const active = rowsIn(files['memberships.json']).filter(
      ({ state, email }) => state === 'active' && email !== ownerEmail,
    )
    expect(active.length).toBeGreaterThan(0)
    const amo = active.find(({ role }) => role === 'amo')
    const offer = invitations.find(({ email }) => email === amo?.email)
    expect(offer).toMatchObject({ role: 'amo' })
    const guest = browser(elsewhere)
    const token = offer?.link?.split('/').at(-1) ?? ''
    const body = { name: 'Mette Aagaard', password: 'hesttagstenskov', language: 'da' as const }
    await guest.call(joinWithNewAccount, { params: { token }, body })
    const now = (await newcomer.call(listMembers, { params, query: {} })).members.find(({ role }) => role === 'amo')
    expect(now).toMatchObject({ id: amo?.id, name: 'Mette Aagaard' })
    const { entries } = await newcomer.call(readAuditLog, { params, query: { by: String(amo?.id) } })
    expect(entries.length).toBeGreaterThan(1)
    const standIns = await asAdmin('SELECT FROM users WHERE stand_in_at IS NOT NULL', [], there.adminUrl)
    expect(standIns).toHaveLength(rowsIn(files['memberships.json']).length - 2)
  })

  test('makes a second workspace where the first is still there, at an address of its own', async () => {
    const { company } = await imported(ownerOfA, original)
    expect(company).not.toBe(world.company)
    expect(await ownerOfA.call(readCompany, { params: { company } })).toMatchObject({ me: { role: 'owner' } })
  })
})

describe('an export that is not right is refused whole, with its place', () => {
  const refused = async (bytes: Uint8Array, who: Caller = newcomer) => {
    const before = await count()
    const problem = await refusal(imported(who, bytes))
    expect(await count()).toBe(before)
    return { code: problem.code, place: problem.fields?.[0]?.message }
  }
  const damaged = async (changed: Files) => refused(await zipOf(changed))

  test('what is no ZIP, no export of ours, or half of one', async () => {
    expect(await refused(Buffer.from('hest'))).toEqual({ code: 'import-foreign', place: undefined })
    expect(await refused(await zipOf({ 'a.txt': 'b' }))).toMatchObject({ code: 'import-foreign' })
    expect(await refused(original.subarray(0, original.length / 2))).toMatchObject({ code: 'import-foreign' })
    const { 'rounds.json': _, ...rest } = files
    expect(await damaged(rest)).toEqual({ code: 'import-damaged', place: 'rounds.json' })
    expect(await damaged({ ...files, 'more.json': '[]' })).toEqual({ code: 'import-damaged', place: 'more.json' })
  })

  test('one that was changed after it was written', async () => {
    const text = (files['companies.json'] ?? '').replace(/"name": ?"/, '$&E')
    expect(await damaged({ ...files, 'companies.json': text })).toEqual({
      code: 'import-damaged',
      place: 'companies.json',
    })
    const broken = Buffer.from(original)
    // Among the bytes of a file, not of what stands around it.
    const place = broken.indexOf('companies.json') + 'companies.json'.length + 20
    broken[place] = (broken[place] ?? 0) ^ 0xff
    expect((await refused(broken)).code).toMatch(/^import-(damaged|foreign)$/)
  })

  test('one of a later version', async () => {
    const manifest = { ...JSON.parse(files['manifest.json'] ?? ''), version: 2 }
    expect(await damaged({ ...files, 'manifest.json': JSON.stringify(manifest) })).toMatchObject({
      code: 'import-newer',
    })
  })

  test.each([
    ['actions', 'title', '', 'actions.json, række 1: title'],
    ['actions', 'title', 'To\nlinjer', 'actions.json, række 1: title'],
    ['actions', 'deadline', '2026-02-30', 'actions.json, række 1: deadline'],
    ['actions', 'responsible', crypto.randomUUID(), 'actions.json, række 1: responsible'],
    ['answers', 'score', 9, 'answers.json, række 1: score'],
    ['rounds', 'tool_version', 999, 'rounds.json, række 1'],
    ['rounds', 'result', { sheets: 1 }, 'rounds.json, række 1: result.groups'],
    ['draft_states', 'bytes', 'aGVzdA==', 'draft_states.json, række 1: bytes'],
    [
      'policy_versions',
      'document',
      { type: 'doc', content: [{ type: 'script' }] },
      'policy_versions.json, række 1: document.content.0.type',
    ],
    ['contributions', 'supports', 1_000_000, 'contributions.json, række 1: supports'],
    ['companies', 'slug', '../etc', 'companies.json, række 1: slug'],
    ['companies', 'means_from', 1, 'companies.json, række 1: means_from'],
    ['companies', 'id', crypto.randomUUID(), 'companies.json, række 1'],
    ['audit_log', 'subject', { note: 'nul \u0000' }, 'audit_log.json, række 1'],
  ])('a value that may not stand there: %s.%s', async (table, column, value, place) => {
    const changed = withChange(files, table, (rows) =>
      rows.map((row, index) => (index ? row : { ...row, [column]: value })),
    )
    expect(await damaged(changed)).toEqual({ code: 'import-damaged', place })
  })

  test('rows that cannot be together: the same twice, two rounds in a quarter, no company, something that is no list', async () => {
    const twice = withChange(files, 'action_notes', (rows) => [...rows, ...rows])
    const { length } = rowsIn(files['action_notes.json'])
    expect(await damaged(twice)).toMatchObject({ place: `action_notes.json, række ${length + 1}` })
    const live = (row: Record<string, unknown>) => row.state !== 'voided'
    const sameQuarter = withChange(files, 'rounds', (rows) =>
      rows.map((row) => (live(row) ? { ...row, quarter: '2020-Q1' } : row)),
    )
    expect((await damaged(sameQuarter)).place).toMatch(/^rounds\.json, række \d$/)
    expect(await damaged(withChange(files, 'companies', () => []))).toMatchObject({ place: 'companies.json' })
    expect(await damaged(withChange(files, 'companies', () => ({})))).toMatchObject({ place: 'companies.json' })
  })

  test('a huge one: packed, unpacked, or a little one that says it is small', async () => {
    const zeros = '0'.repeat(1024 * 1024)
    const zip = new ZipFile()
    for (let index = 0; index < 70; index++)
      zip.addBuffer(Buffer.from(zeros), index ? `${index}.json` : 'manifest.json')
    zip.end()
    const bomb = await buffer(zip.outputStream)
    expect(bomb.length).toBeLessThan(200_000)
    expect((await refused(bomb)).code).toMatch(/^import-(too-large|foreign)$/)
    const one = await zipOf({ 'manifest.json': zeros.repeat(65) })
    expect(one.length).toBeLessThan(200_000)
    expect(await refused(one)).toMatchObject({ code: 'import-too-large' })
    const archive = 'A'.repeat(Math.ceil(mostPacked / 3) * 4 + 4)
    expect(await refusal(newcomer.call(importCompany, { body: { archive } }))).toMatchObject({ status: 400 })
  })

  test('and nobody who is not signed in has one read', async () => {
    expect(await refusal(imported(browser(app), original))).toMatchObject({ code: 'not-signed-in' })
    const fresh = await newCompany(app)
    expect((await imported(fresh, original)).company).toBeTruthy()
  })
})
