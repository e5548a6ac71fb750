import { afterAll, describe, expect, inject, test } from 'vitest'
import { openDatabase, part } from './database.ts'

const database = openDatabase(inject('postgres').runtimeUrl, 1)
afterAll(() => database.close())

describe('a statement', () => {
  test('is put together of pieces, which may hold others; values stay values, each in its place', async () => {
    const inner = part`${2}::int + ${3}::int`
    const outer = part`(${inner}) * ${10}::int`
    const [row] = await database.unbound(
      (_, sql) => sql`
        SELECT ${'; DROP TABLE users; --'}::text AS before, ${outer} AS first, ${inner} AS again, ${4}::int AS after`,
    )
    expect(row).toEqual({ before: '; DROP TABLE users; --', first: 50, again: 5, after: 4 })
  })

  test('reads differently with another piece in the same place', async () => {
    const asked = (piece: ReturnType<typeof part>) =>
      database.unbound((_, sql) => sql<{ number: number }>`SELECT ${piece} AS number`)
    expect(await asked(part`${1}::int`)).toEqual([{ number: 1 }])
    expect(await asked(part`${1}::int + ${1}::int`)).toEqual([{ number: 2 }])
    expect(await asked(part`${7}::int`)).toEqual([{ number: 7 }])
  })
})
