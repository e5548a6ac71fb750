import { expect, test } from 'vitest'
import { connected } from '../databases.ts'
import { borderFaults } from './borders.ts'
import { allOf } from './faults.ts'
import { stage } from './scene.ts'

const { database, world } = await stage()

test('PostgreSQL alone keeps what belongs to others from whoever a transaction is bound to', async () => {
  const faults = await connected(database.runtimeUrl, (runtime) =>
    connected(database.adminUrl, (admin) => allOf(borderFaults(runtime, admin, world))),
  )
  expect(faults).toEqual([])
})
