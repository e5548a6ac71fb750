import { readComparison } from '@trivselsrum/contracts/history'
import { describe, expect, test } from 'vitest'
import {
  answeredRound,
  closedRound,
  movableClock,
  newCompany,
  refusal,
  startApp,
  statementIds,
} from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const app = await startApp({ clock: movableClock() })

async function twoRounds() {
  const owner = await newCompany(app)
  await closedRound(owner, '2025-Q2', 2)
  await closedRound(owner, '2026-Q3', (statement) => (statement.startsWith('creating') ? 5 : 2))
  const compare = (one: string, other: string) =>
    owner.call(readComparison, { params: { company: owner.company }, query: { one, other } })
  return { ...owner, compare }
}

describe('two rounds side by side', () => {
  test('stand with the earlier one first, whichever is named first', async () => {
    const { compare } = await twoRounds()
    const comparison = await compare('2026-Q3', '2025-Q2')
    expect(comparison).toEqual(await compare('2025-Q2', '2026-Q3'))
    expect(comparison).toMatchObject({
      before: { quarter: '2025-Q2', summary: { index: 50 } },
      after: { quarter: '2026-Q3', summary: { index: 75, standing: ['creating'] } },
      askedWith: { tool: 'maturity', version: 1 },
      changes: { index: 25 },
    })
  })

  test('show every group and every statement with its change', async () => {
    const { compare } = await twoRounds()
    const { changes } = await compare('2025-Q2', '2026-Q3')
    expect(changes.groups).toHaveLength(5)
    expect(changes.groups.at(-1)).toEqual({ id: 'creating', before: 8, after: 20, change: 12 })
    expect(changes.statements.map(({ id }) => id)).toEqual(statementIds)
    const moved = changes.statements.filter(({ change }) => change !== 0)
    expect(moved.map(({ id }) => id)).toEqual(statementIds.filter((id) => id.startsWith('creating')))
  })

  test('need to be two, and closed', async () => {
    const owner = await twoRounds()
    await answeredRound(owner, '2026-Q4')
    for (const [one, other] of [
      ['2026-Q3', '2026-Q3'],
      ['2026-Q3', '2026-Q4'],
      ['2025-Q3', '2026-Q3'],
      ['2020-Q1', '2020-Q2'],
    ] as const)
      expect(await refusal(owner.compare(one, other))).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('need to be named', async () => {
    const { call, company } = await newCompany(app)
    const compare = call(readComparison, { params: { company }, query: { one: '2026-Q3', other: '' } })
    expect(await refusal(compare)).toMatchObject({ status: 400, fields: [{ path: 'other' }] })
  })

  test('are for owner, AMO and leader; a member is refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    await closedRound({ call: owner.call, company }, '2025-Q2')
    await closedRound({ call: owner.call, company }, '2026-Q3')
    const query = { one: '2025-Q2', other: '2026-Q3' }
    for (const { call } of [owner, amo, leader])
      expect(await call(readComparison, { params: { company }, query })).toMatchObject({ changes: { index: 0 } })
    expect(await refusal(member.call(readComparison, { params: { company }, query }))).toMatchObject({ status: 403 })
  })
})
