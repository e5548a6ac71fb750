import { readCompany } from '@trivselsrum/contracts/companies'
import { readMe, signUp } from '@trivselsrum/contracts/identity'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, newCompany, refusal, startApp } from '../../../test/harness.ts'

const app = await startApp()

const bodyOf = (more: Partial<Record<'companyName' | 'name' | 'email' | 'password', string>> = {}) => ({
  companyName: 'Birk & Elm',
  name: 'Karen Holm',
  email: `${crypto.randomUUID()}@example.dk`,
  password: 'hesttagstenskov',
  language: 'da' as const,
  ...more,
})

const rowsOf = (email: string) =>
  asAdmin<{ table: string }>(
    `SELECT 'users' AS table FROM users WHERE email = $1
     UNION ALL SELECT 'companies' FROM companies c JOIN memberships m ON company_id = c.id JOIN users u ON u.id = user_id
     WHERE email = $1`,
    [email],
  )

describe('signing up', () => {
  test('makes a person, their company and a session, the person being its owner', async () => {
    const visitor = browser(app)
    const body = bodyOf()
    const { company } = await visitor.call(signUp, { body })
    expect(company).toMatch(/^birk-elm(-|$)/)
    expect(await visitor.call(readMe)).toEqual({
      name: 'Karen Holm',
      email: body.email,
      isEmailProven: false,
      language: 'da',
      companies: [{ slug: company, name: 'Birk & Elm', role: 'owner' }],
    })
    expect(await visitor.call(readCompany, { params: { company } })).toMatchObject({ me: { role: 'owner' } })
  })

  test('keeps of the password an argon2id hash alone', async () => {
    const body = bodyOf()
    await browser(app).call(signUp, { body })
    const [row] = await asAdmin<{ hash: string }>(
      'SELECT password_hash AS hash FROM credentials JOIN users u ON u.id = user_id WHERE email = $1',
      [body.email],
    )
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('gives every company of one name an address of its own, also when they sign up at once', async () => {
    const companyName = `Samme Navn ${crypto.randomUUID().slice(0, 8)}`
    const all = await Promise.all(
      Array.from({ length: 12 }, () => browser(app).call(signUp, { body: bodyOf({ companyName }) })),
    )
    const slugs = new Set(all.map(({ company }) => company))
    expect(slugs.size).toBe(12)
    for (const slug of slugs) expect(slug).toMatch(/^samme-navn-/)
  })

  test.each(['🙂🚀👩‍👩‍👧', 'شركة السلام للصناعة', 'חברת שלום בע״מ', '株式会社トリブセル', 'Ångstrøm ﷺ & 🔨'])(
    'takes a company called "%s", whose name comes back whole under an address that works',
    async (companyName) => {
      const visitor = browser(app)
      const { company } = await visitor.call(signUp, { body: bodyOf({ companyName }) })
      expect(company).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(await visitor.call(readCompany, { params: { company } })).toMatchObject({
        name: companyName.normalize('NFC'),
      })
    },
  )

  test('with an e-mail that differs from a taken one only by case is refused', async () => {
    const { email } = await newCompany(app)
    for (const same of [email, email.toUpperCase(), `  ${email}  `]) {
      const again = browser(app).call(signUp, { body: bodyOf({ email: same }) })
      expect(await refusal(again)).toMatchObject({ status: 409, code: 'email-taken' })
    }
    expect(await rowsOf(email)).toHaveLength(2)
  })

  test('twice at once with one e-mail makes one account', async () => {
    const email = `${crypto.randomUUID()}@example.dk`
    const outcomes = await Promise.allSettled([
      browser(app).call(signUp, { body: bodyOf({ email }) }),
      browser(app).call(signUp, { body: bodyOf({ email: email.toUpperCase() }) }),
    ])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
    expect(lost).toEqual(['email-taken'])
    expect(await rowsOf(email)).toEqual([{ table: 'users' }, { table: 'companies' }])
  })

  test.each(['1234567890', 'Password1234', 'adgangskode', 'københavn2026', 'Birk-2026-Birk'])(
    'with a password that is guessed first is refused: %s',
    async (password) => {
      const body = bodyOf({ password })
      expect(await refusal(browser(app).call(signUp, { body }))).toMatchObject({
        status: 422,
        code: 'password-too-common',
      })
      expect(await rowsOf(body.email)).toEqual([])
    },
  )

  const wrong: [string, Parameters<typeof bodyOf>[0], string, string][] = [
    [
      'a company name of 5,000 characters',
      { companyName: 'a'.repeat(5000) },
      'companyName',
      'Må højst være på 120 tegn.',
    ],
    ['no company name', { companyName: '  ' }, 'companyName', 'Skal udfyldes.'],
    [
      'a company name that turns the direction of text',
      { companyName: 'A\u202eB' },
      'companyName',
      'Har ikke det rigtige format.',
    ],
    ['a NUL in the name', { name: 'A\u0000B' }, 'name', 'Har ikke det rigtige format.'],
    ['a NUL in the e-mail', { email: 'a\u0000b@example.dk' }, 'email', 'Har ikke det rigtige format.'],
    [
      'something that is no e-mail',
      { email: 'karen' },
      'email',
      'Skal være en e-mailadresse, for eksempel karen@firma.dk.',
    ],
    ['a password of nine characters', { password: 'hesttagst' }, 'password', 'Skal være på mindst 10 tegn.'],
    ['a password of 201 characters', { password: 'ab '.repeat(67) }, 'password', 'Må højst være på 200 tegn.'],
  ]
  for (const [what, more, path, message] of wrong)
    test(`with ${what} is refused with a sentence about it`, async () => {
      const body = bodyOf(more)
      const reader = browser(app, { 'accept-language': 'da' })
      expect(await refusal(reader.call(signUp, { body }))).toMatchObject({
        status: 400,
        code: 'invalid-request',
        fields: [{ path, message }],
      })
    })

  test('that fails in the middle leaves nothing behind', async () => {
    const database = await scratchDatabase()
    const visitor = browser(await startApp({}, { databaseUrl: database.runtimeUrl }))
    const body = bodyOf()
    // Stands for anything that goes wrong after person and company are written.
    await asAdmin('ALTER TABLE memberships ADD CONSTRAINT never CHECK (false)', [], database.adminUrl)
    expect(await refusal(visitor.call(signUp, { body }))).toMatchObject({ status: 500, code: 'internal' })
    expect([...visitor.cookies]).toEqual([])
    const left = 'SELECT id FROM users UNION ALL SELECT id FROM companies UNION ALL SELECT user_id FROM credentials'
    expect(await asAdmin(left, [], database.adminUrl)).toEqual([])
    await asAdmin('ALTER TABLE memberships DROP CONSTRAINT never', [], database.adminUrl)
    expect(await visitor.call(signUp, { body })).toEqual({ company: 'birk-elm' })
  })
})
