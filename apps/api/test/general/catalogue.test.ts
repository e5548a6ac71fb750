import { expect, inject, test } from 'vitest'
import { connected } from '../databases.ts'
import { catalogueFaults } from './catalogue.ts'

test('every table belongs to a company or a person, under forced policies and with keys that carry the owner', async () => {
  expect(await connected(inject('postgres').adminUrl, (client) => catalogueFaults(client))).toEqual([])
})

test('the rules are asked of all tables there are', async () => {
  const names = await connected(inject('postgres').adminUrl, async (client) => {
    await client.query('BEGIN')
    await client.query('CREATE TABLE forgotten (id uuid)')
    const faults = await catalogueFaults(client)
    await client.query('ROLLBACK')
    return faults
  })
  expect(names).toContain('forgotten: belongs to neither a company nor a person')
})
