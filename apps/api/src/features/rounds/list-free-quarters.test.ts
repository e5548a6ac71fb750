import { listFreeQuarters, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { describe, expect, test } from 'vitest'
import { closedRound, movableClock, newCompany, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const app = await startApp({ clock: movableClock('2026-11-24T10:00:00Z') })

describe('the free quarters', () => {
  test('of a new company are the current one and the thirty-nine before it', async () => {
    const { call, company } = await newCompany(app)
    const { current, quarters } = await call(listFreeQuarters, { params: { company } })
    expect(current).toBe('2026-Q4')
    expect(quarters).toHaveLength(40)
    expect([quarters[0], quarters.at(-1)]).toEqual(['2026-Q4', '2017-Q1'])
  })

  test('leave out those with an open or a closed round, and have those whose round was voided', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const open = (quarter: string) => call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    await open('2026-Q4')
    await closedRound(owner, '2026-Q2')
    await open('2026-Q1')
    await call(voidRound, { params: { company, quarter: '2026-Q1' }, body: { reason: 'Forkert' } })
    const { quarters } = await call(listFreeQuarters, { params: { company } })
    expect(quarters).toHaveLength(38)
    expect(quarters.slice(0, 3)).toEqual(['2026-Q3', '2026-Q1', '2025-Q4'])
  })

  test('can be opened, the first as well as the last', async () => {
    const { call, company } = await newCompany(app)
    const { quarters } = await call(listFreeQuarters, { params: { company } })
    for (const quarter of [quarters[0] ?? '', quarters.at(-1) ?? ''])
      expect(await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })).toMatchObject({
        quarter,
      })
  })

  test('are for everybody to see', async () => {
    const { company, ...people } = await everyRole(app)
    for (const { call } of Object.values(people))
      expect((await call(listFreeQuarters, { params: { company } })).quarters).toHaveLength(40)
  })
})
