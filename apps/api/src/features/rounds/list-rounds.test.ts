import { closeRound, listRounds, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
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

const clock = movableClock()
const app = await startApp({ clock })

/** A company with a closed, an open and three voided rounds, two of them in the quarter of the open one. */
async function fiveRounds() {
  const owner = await newCompany(app)
  const { call, company } = owner
  const open = (quarter: string) => {
    clock.moveBy(1)
    return call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
  }
  const voided = async (quarter: string, reason: string) => {
    await open(quarter)
    await call(voidRound, { params: { company, quarter }, body: { reason } })
  }
  await closedRound(owner, '2026-Q1', 4)
  await voided('2026-Q3', 'første')
  await voided('2026-Q3', 'anden')
  await open('2026-Q3')
  await voided('2026-Q2', 'tredje')
  const list = (query: { limit?: number; after?: string } = {}) => call(listRounds, { params: { company }, query })
  return { ...owner, list }
}

const told = ({ rounds }: { rounds: { quarter: string; state: string; voidReason: string | null }[] }) =>
  rounds.map(({ quarter, state, voidReason }) => [quarter, state, voidReason].filter(Boolean).join(' '))

const all = ['2026-Q3 open', '2026-Q3 voided anden', '2026-Q3 voided første', '2026-Q2 voided tredje', '2026-Q1 closed']

describe('the list of rounds', () => {
  test('has all of them, the newest quarter first and in it the newest round', async () => {
    const { list } = await fiveRounds()
    const page = await list()
    expect(told(page)).toEqual(all)
    expect(page).toMatchObject({ next: null, can: { open: true }, askedWith: { tool: 'maturity', version: 1 } })
  })

  test('says of a closed round what it came to, and of others nothing', async () => {
    const { list } = await fiveRounds()
    const { rounds } = await list()
    expect(rounds.at(-1)).toMatchObject({ index: 50, closedAt: expect.any(Date) })
    expect(rounds.at(-1)?.standing).toHaveLength(5)
    for (const round of rounds.slice(0, -1))
      expect(round).toMatchObject({ index: null, standing: null, closedAt: null })
  })

  test('does not say what an open round with all its answers would come to', async () => {
    const owner = await newCompany(app)
    await answeredRound(owner, '2026-Q4')
    const { rounds } = await owner.call(listRounds, { params: { company: owner.company }, query: {} })
    expect(rounds).toMatchObject([{ state: 'open', index: null, standing: null }])
  })

  test.each([1, 2, 3, 4])(
    'page by page of %s has each once, also where a page ends within a quarter',
    async (limit) => {
      const { list } = await fiveRounds()
      const seen: string[] = []
      for (let after: string | null | undefined; after !== null; ) {
        const page = await list({ limit, ...(after && { after }) })
        expect(page.rounds.length).toBeLessThanOrEqual(limit)
        seen.push(...told(page))
        after = page.next
      }
      expect(seen).toEqual(all)
    },
  )

  test('ends without a next page where the last one is just full', async () => {
    const { list } = await fiveRounds()
    expect((await list({ limit: 5 })).next).toBeNull()
    expect((await list({ limit: 4 })).next).not.toBeNull()
  })

  test.each([
    'x',
    '2026-Q4',
    '2026-Q4~x',
    `2026-Q5~${crypto.randomUUID()}`,
    '2026-Q4~\u0000',
    `~${crypto.randomUUID()}`,
  ])('after %j, which no page has named, is refused', async (after) => {
    const { call, company } = await newCompany(app)
    const list = call(listRounds, { params: { company }, query: { after } })
    expect(await refusal(list)).toMatchObject({ status: 400, fields: [{ path: 'after' }] })
  })

  test('is for everybody; results and opening are not', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    await closedRound({ call: owner.call, company }, '2026-Q3', 4)
    const list = async ({ call }: typeof leader | typeof owner) => {
      const { rounds, can } = await call(listRounds, { params: { company }, query: {} })
      return { index: rounds[0]?.index, standing: rounds[0]?.standing?.length ?? null, open: can.open }
    }
    expect(await list(owner)).toEqual({ index: 50, standing: 5, open: true })
    expect(await list(amo)).toEqual({ index: 50, standing: 5, open: true })
    expect(await list(leader)).toEqual({ index: 50, standing: 5, open: false })
    expect(await list(member)).toEqual({ index: null, standing: null, open: false })
  })

  test('says to who was asked by name what came of it, and to the same person of other rounds nothing', async () => {
    const { company, owner, member } = await everyRole(app)
    await closedRound({ call: owner.call, company }, '2026-Q2', 4)
    const body = { quarter: '2026-Q3', mode: 'named' as const, roles: ['member' as const] }
    await owner.call(openRound, { params: { company }, body })
    const params = { company, quarter: '2026-Q3' }
    const list = async () => {
      const { rounds } = await member.call(listRounds, { params: { company }, query: {} })
      return rounds.map(({ index, standing }) => ({ index, levels: standing?.length ?? 0 }))
    }
    const nothing = { index: null, levels: 0 }
    expect(await list()).toEqual([nothing, nothing])
    for (const statement of statementIds)
      await member.call(saveAnswer, { params: { ...params, statement }, body: { score: 3, version: 0 } })
    await member.call(handInSheet, { params })
    await owner.call(closeRound, { params })
    expect(await list()).toEqual([{ index: 50, levels: 5 }, nothing])
  })
})
