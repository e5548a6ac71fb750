import { readAnonymity } from '@trivselsrum/contracts/rounds'
import { describe, expect, test } from 'vitest'
import { asAdmin, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, newMember } from '../../../test/people.ts'

const app = await startApp()

describe('what an anonymous round would promise', () => {
  test('is the company’s thresholds, among those who can be asked and those it says work there', async () => {
    const { call, company } = await newCompany(app)
    await newMember(app, company, 'member')
    await asAdmin('UPDATE companies SET headcount = 34, means_from = 6, details_from = 12 WHERE slug = $1', [company])
    expect(await call(readAnonymity, { params: { company } })).toEqual({
      thresholds: { means: 6, details: 12 },
      members: 2,
      headcount: 34,
    })
  })

  test('counts nobody who has left, and says where the company has not said how many they are', async () => {
    const { call, company } = await newCompany(app)
    await newMember(app, company, 'member')
    await asAdmin(
      `UPDATE memberships SET state = 'deactivated' WHERE role = 'member'
       AND company_id = (SELECT id FROM companies WHERE slug = $1)`,
      [company],
    )
    expect(await call(readAnonymity, { params: { company } })).toMatchObject({ members: 1, headcount: null })
  })

  test('is for those who open rounds', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    for (const { call } of [owner, amo])
      expect(await call(readAnonymity, { params: { company } })).toMatchObject({ members: 4 })
    for (const { call } of [leader, member])
      expect(await refusal(call(readAnonymity, { params: { company } }))).toMatchObject({ code: 'not-allowed' })
  })
})
