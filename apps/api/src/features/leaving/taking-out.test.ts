import { createHash } from 'node:crypto'
import { readAuditLog } from '@trivselsrum/contracts/audit'
import { exportCompany, takeOwnData } from '@trivselsrum/contracts/leaving'
import { openRound } from '@trivselsrum/contracts/rounds'
import { saveAnswer } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { canariesIn } from '../../../test/general/canaries.ts'
import { stage, word } from '../../../test/general/scene.ts'
import { asAdmin, browser, newCompany, refusal, statementIds } from '../../../test/harness.ts'
import { newMember } from '../../../test/people.ts'
import { unzip } from '../../../test/zip.ts'
import { holdings, keptOf, taken } from './holdings.ts'
import { tables, values } from './words.ts'

// A database in which every text of company A is a word of its own.
const { app, world, database } = await stage()

type Caller = Pick<ReturnType<typeof browser>, 'call'>

/** The owner of company A, signed in as in the scene. */
function ownerOfA() {
  const owner = browser(app)
  for (const [name, value] of Object.entries(world.a.cookies)) owner.cookies.set(name, value)
  return owner
}

const ownFiles = async ({ call }: Caller) => unzip(await call(takeOwnData))
const companyFiles = async ({ call }: Caller, company: string) =>
  unzip(await call(exportCompany, { params: { company } }))

/** Columns as the words of the scene name them. */
const canaryOf = (table: string, column: string) => `${table}-${column}`.replaceAll('_', '-')
const secrets = Object.entries(holdings).flatMap(([table, { columns }]) =>
  Object.entries(columns).flatMap(([column, { as }]) => (as === 'secret' ? [canaryOf(table, column)] : [])),
)

describe('what a person takes out', () => {
  test('is what they wrote and did, in JSON and on a page in their language', async () => {
    const owner = await newCompany(app, 'Ærø & <Søn>')
    const { company } = owner
    const member = await newMember(app, company, 'member', database.adminUrl)
    const params = { company, quarter: '2026-Q4' as const }
    await owner.call(openRound, { params, body: { quarter: '2026-Q4', mode: 'named', everyone: true } })
    const statement = statementIds[0] ?? ''
    const note = 'Kun til mig <b>'
    await member.call(saveAnswer, { params: { ...params, statement }, body: { score: 4, note, version: 0 } })
    const files = await ownFiles(member)
    const data = JSON.parse(files['data.json'] ?? '')
    expect(data.own.users).toMatchObject([{ email: member.email, name: 'Karen Holm' }])
    expect(data.companies).toContainEqual(
      expect.objectContaining({
        companies: [{ name: 'Ærø & <Søn>', address: company }],
        memberships: [expect.objectContaining({ role: 'member', state: 'active' })],
        answers: [expect.objectContaining({ quarter: '2026-Q4', statement, score: 4, note })],
      }),
    )
    expect(files['data.html']).toContain('Kun til mig &lt;b&gt;')
    expect(files['data.html']).toContain('Det, Trivselsrum ved om dig')
    // What somebody else noted by themselves is theirs.
    expect((await ownFiles(owner))['data.json']).not.toContain(note)
  })

  test('has every kind of what they did in a company, and neither a secret nor what is not theirs', async () => {
    const found = canariesIn(Object.values(await ownFiles(ownerOfA())).join('\n'), word)
    expect(found).toEqual(
      expect.arrayContaining([
        'action-notes-text',
        'actions-title',
        'answers-note',
        'audit-log-subject',
        'companies-name',
        'sessions-device',
        'shares-label',
        'users-email',
        'users-name',
      ]),
    )
    expect(found.filter((canary) => secrets.includes(canary))).toEqual([])
    expect(found).not.toContain('rounds-result')
    expect(found).not.toContain('passkeys-name')
  })

  test('tells of companies that keep them out by now', async () => {
    const { company } = await newCompany(app)
    const gone = await newMember(app, company, 'member', database.adminUrl)
    await asAdmin(
      `UPDATE memberships SET state = 'removed' WHERE company_id = (SELECT id FROM companies WHERE slug = $1) AND role = 'member'`,
      [company],
      database.adminUrl,
    )
    const { companies } = JSON.parse((await ownFiles(gone))['data.json'] ?? '')
    expect(
      companies.map(({ memberships: [place] }: { memberships: { state: string }[] }) => place?.state).sort(),
    ).toEqual(['active', 'removed'])
  })

  test('has words for every table and value in both languages', () => {
    for (const [table, { theirs }] of Object.entries(holdings))
      if ('shows' in theirs)
        for (const name of [...Object.keys(theirs.shows), table])
          expect(tables[name] ?? values[name], `${table}: ${name}`).toEqual({
            da: expect.any(String),
            en: expect.any(String),
          })
  })

  test('takes a session', async () => {
    expect(await refusal(browser(app).call(takeOwnData))).toMatchObject({ code: 'not-signed-in' })
  })
})

describe('what a company takes out', () => {
  test('is every column it may take of every table, whole and proven by the manifest', async () => {
    const files = await companyFiles(ownerOfA(), world.a.company)
    const manifest = JSON.parse(files['manifest.json'] ?? '')
    expect(manifest).toMatchObject({ format: 'trivselsrum-company', version: 1 })
    expect(Object.keys(files).sort()).toEqual([...taken.map(([table]) => `${table}.json`), 'manifest.json'].sort())
    for (const { name, rows, sha256 } of manifest.files) {
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ).toBe(sha256)
      const read = JSON.parse(files[name] ?? '')
      expect(read.length, name).toBe(rows)
      expect(rows, `${name}: the world has nothing there`).toBeGreaterThan(0)
      const table = name.replace('.json', '')
      const names = keptOf(holdings[table] ?? { columns: {}, key: null, theirs: { none: '' } }).map(
        ([column]) => column,
      )
      expect(Object.keys(read[0]).sort(), name).toEqual([...names].sort())
    }
  })

  test('holds no secret, nothing that is on its way, and no answer or note that nobody else was to read', async () => {
    const files = await companyFiles(ownerOfA(), world.a.company)
    const found = canariesIn(Object.values(files).join('\n'), word)
    const open = taken.flatMap(([table, holding]) => keptOf(holding).map(([column]) => canaryOf(table, column)))
    // Names and addresses of the people stand beside their membership.
    expect(found.filter((canary) => !open.includes(canary))).toEqual(['users-email', 'users-name'])
    const { anonymous, open: openQuarter } = world.a.quarters
    const rounds = JSON.parse(files['rounds.json'] ?? '') as { id: string; quarter: string; mode: string }[]
    const sheets = JSON.parse(files['answer_sheets.json'] ?? '') as {
      id: string
      round_id: string
      respondent: string
    }[]
    const answers = JSON.parse(files['answers.json'] ?? '') as { sheet_id: string; note: string }[]
    const of = (quarter: string) => rounds.find((round) => round.quarter === quarter)?.id
    expect(sheets.filter(({ round_id }) => round_id === of(anonymous))).toEqual([])
    const notesOf = (mode: string) =>
      answers.filter(({ sheet_id, note }) => {
        const sheet = sheets.find(({ id }) => id === sheet_id)
        return note && rounds.find(({ id }) => id === sheet?.round_id)?.mode === mode
      })
    expect(notesOf('named')).toEqual([])
    expect(notesOf('joint').length).toBeGreaterThan(0)
    expect(of(openQuarter)).toBeDefined()
  })

  test('has of an open round by name whom it asks, and nothing of what they wrote', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    const params = { company, quarter: '2026-Q4' as const, statement: statementIds[0] ?? '' }
    await owner.call(openRound, { params, body: { quarter: '2026-Q4', mode: 'named', everyone: true } })
    await owner.call(saveAnswer, { params, body: { score: 2, note: 'Ikke færdig', version: 0 } })
    const files = await companyFiles(owner, company)
    expect(JSON.parse(files['answer_sheets.json'] ?? '')).toMatchObject([{ revision: 0, handed_in_at: null }])
    expect(JSON.parse(files['answers.json'] ?? '')).toEqual([])
    expect(JSON.parse(files['participants.json'] ?? '')).toHaveLength(1)
  })

  test('says nowhere who has answered a round without names', async () => {
    const files = await companyFiles(ownerOfA(), world.a.company)
    expect(Object.keys(files)).not.toContain('anonymous_sheets.json')
    expect(files['participants.json']).not.toContain('answered')
  })

  test('is its owners’ to take, and stands in the log', async () => {
    const people = await everyRoleHere()
    const params = { company: people.company }
    for (const { call } of [people.amo, people.leader, people.member])
      expect(await refusal(call(exportCompany, { params }))).toMatchObject({ code: 'not-allowed' })
    await people.owner.call(exportCompany, { params })
    const { entries } = await people.owner.call(readAuditLog, { params, query: { action: 'company-exported' } })
    expect(entries).toMatchObject([{ by: 'Karen Holm', act: 'Hele virksomheden hentet' }])
  })
})

async function everyRoleHere() {
  const owner = await newCompany(app)
  const [amo, leader, member] = [
    await newMember(app, owner.company, 'amo', database.adminUrl),
    await newMember(app, owner.company, 'leader', database.adminUrl),
    await newMember(app, owner.company, 'member', database.adminUrl),
  ]
  return { company: owner.company, owner, amo, leader, member }
}
