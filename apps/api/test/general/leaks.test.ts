import { expect, test } from 'vitest'
import { allOf } from './faults.ts'
import { leaks } from './leaks.ts'
import { stage, word } from './scene.ts'

const { world, app, log } = await stage()

test('no word of a company reaches another by any endpoint, nor any log line, yet all of them reach itself', async () => {
  expect(await allOf(leaks(app, world, word, log))).toEqual([])
})
