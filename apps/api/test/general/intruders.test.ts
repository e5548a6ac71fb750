import { expect, test } from 'vitest'
import { testConfig } from '../harness.ts'
import { endpointsOf } from './calls.ts'
import { allOf } from './faults.ts'
import { intruderFaults } from './intruders.ts'
import { stage } from './scene.ts'

const { world, app } = await stage()

test('no endpoint of a company takes a false token, and none that changes anything a foreign origin', async () => {
  expect(endpointsOf(app).filter(({ method }) => method !== 'GET').length).toBeGreaterThanOrEqual(10)
  expect(await allOf(intruderFaults(app, world, testConfig().jwtSecret))).toEqual([])
})
