import { readCompany } from '@trivselsrum/contracts/companies'
import { expect, test } from 'vitest'
import { newCompany, startApp } from '../../../test/harness.ts'
import { newMember } from '../../../test/people.ts'

const app = await startApp()

test('a company tells its name and the part of whoever looks, as they call themselves', async () => {
  const { call, company } = await newCompany(app, 'Åse & Søn 🔨 שלום')
  expect(await call(readCompany, { params: { company } })).toEqual({
    slug: company,
    name: 'Åse & Søn 🔨 שלום',
    deletesAt: null,
    me: { id: expect.any(String), name: 'Karen Holm', role: 'owner', isEmailProven: false },
    can: { readMembers: true, readResults: true, manage: true, keepTalks: true },
  })
})

test('every role may enter; owners manage, and a member does not see who works there', async () => {
  const { company } = await newCompany(app)
  for (const role of ['amo', 'leader', 'member'] as const) {
    const { call } = await newMember(app, company, role)
    const may = role !== 'member'
    const can = { readMembers: may, readResults: may, manage: false }
    expect(await call(readCompany, { params: { company } })).toMatchObject({ slug: company, me: { role }, can })
  }
})
