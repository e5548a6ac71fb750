import { endpoint } from '@trivselsrum/contracts/endpoint'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { connected } from '../databases.ts'
import { endpointsOf, hasReferences, unknownFields } from './calls.ts'
import { allOf } from './faults.ts'
import { foreignIdFaults } from './foreign-ids.ts'
import { fingerprint } from './rows.ts'
import { stage } from './scene.ts'

const { database, world, app } = await stage()

test('what another company has does not exist for a company, by any endpoint, and stays as it was', async () => {
  expect(endpointsOf(app, 'company').length).toBeGreaterThanOrEqual(15)
  expect(endpointsOf(app, 'company').filter(hasReferences).length).toBeGreaterThanOrEqual(9)
  expect(await connected(database.adminUrl, (admin) => allOf(foreignIdFaults(app, world, admin)))).toEqual([])
})

test('the fingerprint covers every table with rows of a company or of its people', async () => {
  const prints = await connected(database.adminUrl, (admin) => fingerprint(admin, world.a))
  expect(Object.keys(prints).length).toBeGreaterThanOrEqual(12)
  expect(Object.entries(prints).filter(([, print]) => print.startsWith('0 rows'))).toEqual([])
})

test('a part of a request that the general tests know no value for is told by name', () => {
  const newcomer = endpoint({
    method: 'PUT',
    path: '/companies/:company/machines/:machine',
    summary: 'A machine',
    params: z.object({ company: z.string(), machine: z.uuid() }),
    body: z.strictObject({ name: z.string(), leader: z.uuid() }),
    response: z.void(),
  })
  expect(unknownFields(newcomer)).toEqual([
    'PUT /companies/:company/machines/:machine: the general tests know no value for params.machine',
    'PUT /companies/:company/machines/:machine: the general tests know no value for body.leader',
  ])
})
