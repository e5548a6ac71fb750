import { chooseLanguage, readMe } from '@trivselsrum/contracts/identity'
import { describe, expect, test } from 'vitest'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { newMember } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })

describe('whoever is signed in', () => {
  test('is told their name, address, language and companies, in the order of the Danish alphabet', async () => {
    const { email, call } = await newCompany(app, 'Ærø Bageri')
    for (const name of ['Zoo', 'Åkanden', 'Anker']) {
      const { company } = await newCompany(app, name)
      await asAdmin(
        `INSERT INTO memberships (company_id, id, user_id, role, created_at)
         SELECT c.id, gen_random_uuid(), u.id, 'member', now() FROM companies c, users u WHERE slug = $1 AND email = $2`,
        [company, email],
      )
    }
    const me = await call(readMe)
    expect(me).toMatchObject({ name: 'Karen Holm', email, language: 'da' })
    expect(me.companies.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Anker member',
      'Zoo member',
      'Ærø Bageri owner',
      'Åkanden member',
    ])
  })

  test('sees no companies of their colleagues', async () => {
    const { call, company } = await newCompany(app)
    await newMember(app, company, 'amo')
    expect((await call(readMe)).companies.map(({ slug }) => slug)).toEqual([company])
  })

  test('is nobody without a session, nor once it has run out', async () => {
    expect(await refusal(browser(app).call(readMe))).toMatchObject({ status: 401, code: 'not-signed-in' })
    const { call } = await newCompany(app)
    clock.moveBy(31 * 24 * 60 * 60)
    expect(await refusal(call(readMe))).toMatchObject({ status: 401, code: 'session-ended' })
  })

  test('chooses the language that the product speaks to them, and nobody else’s', async () => {
    const [one, other] = [await newCompany(app), await newCompany(app)]
    await one.call(chooseLanguage, { body: { language: 'en' } })
    expect(await one.call(readMe)).toMatchObject({ language: 'en' })
    expect(await other.call(readMe)).toMatchObject({ language: 'da' })
  })

  test.each(['fr', '', 'DA'])('can not choose "%s"', async (language) => {
    const { call } = await newCompany(app)
    const choose = call(chooseLanguage, { body: { language: language as 'da' } })
    expect(await refusal(choose)).toMatchObject({ status: 400, fields: [{ path: 'language' }] })
  })

  test('chooses nothing without a session', async () => {
    const choose = browser(app).call(chooseLanguage, { body: { language: 'en' } })
    expect(await refusal(choose)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })
})
