import { readOverview } from '@trivselsrum/contracts/companies'
import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, saveAnswer, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, closedRound, movableClock, newCompany, startApp, statementIds } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock('2026-11-24T10:00:00Z')
const app = await startApp({ clock })

describe('the overview', () => {
  test('of a new company says that it was made and that a round can be opened', async () => {
    const { call, company } = await newCompany(app)
    expect(await call(readOverview, { params: { company } })).toEqual({
      currentQuarter: '2026-Q4',
      trend: [],
      latest: null,
      openRounds: [],
      canOpenCurrent: true,
      events: [{ at: clock.now(), by: 'Karen Holm', action: 'company-created', quarter: null }],
      askedWith: { tool: 'maturity', version: 1 },
    })
  })

  test('says where the company stands and what has changed, across a gap', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    await closedRound(owner, '2026-Q1', 3)
    expect(await call(readOverview, { params: { company } })).toMatchObject({ latest: { index: 50, change: null } })
    await closedRound(owner, '2026-Q3', (statement) => (statement.startsWith('creating') ? 5 : 1))
    expect(await call(readOverview, { params: { company } })).toMatchObject({
      trend: [
        { quarter: '2026-Q1', index: 50 },
        { quarter: '2026-Q2', index: null },
        { quarter: '2026-Q3', index: 83.3 },
      ],
      latest: { quarter: '2026-Q3', standing: ['creating'], index: 83.3, change: { since: '2026-Q1', index: 33.3 } },
    })
  })

  test('shows of a long course the last eight closed rounds', async () => {
    const owner = await newCompany(app)
    const quarters = ['2024', '2025', '2026'].flatMap((year) => [1, 2, 3].map((number) => `${year}-Q${number}`))
    expect(quarters).toHaveLength(9)
    for (const quarter of quarters) await closedRound(owner, quarter)
    const { trend } = await owner.call(readOverview, { params: { company: owner.company } })
    expect(trend.filter(({ index }) => index !== null).map(({ quarter }) => quarter)).toEqual(quarters.slice(1))
  })

  test('says how far open rounds have come, the newest first, and nothing of what is on their sheets', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    await answeredRound(owner, '2026-Q3', 5)
    await call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'joint' } })
    const params = { company, quarter: '2026-Q4', statement: statementIds[0] ?? '' }
    await call(saveAnswer, { params, body: { score: 4, note: 'Hemmeligt', version: 0 } })
    const overview = await call(readOverview, { params: { company } })
    expect(overview).toMatchObject({
      latest: null,
      trend: [],
      canOpenCurrent: false,
      openRounds: [
        {
          quarter: '2026-Q4',
          mode: 'joint',
          progress: { answered: 1, of: 20, isHandedIn: false },
          turnout: null,
          isReadyToClose: false,
        },
        {
          quarter: '2026-Q3',
          mode: 'joint',
          progress: { answered: 20, of: 20, isHandedIn: true },
          turnout: null,
          isReadyToClose: true,
        },
      ],
    })
    expect(JSON.stringify(overview)).not.toContain('Hemmeligt')
  })

  test('says of a round that each answers alone the reader’s own part and how many have answered', async () => {
    const { company, owner, member } = await everyRole(app)
    const body = { quarter: '2026-Q4', mode: 'named' as const, roles: ['member' as const] }
    await owner.call(openRound, { params: { company }, body })
    const open = async ({ call }: typeof member | typeof owner) =>
      (await call(readOverview, { params: { company } })).openRounds[0]
    const round = { mode: 'named', turnout: { answered: 0, asked: 1 }, isReadyToClose: false }
    const own = { answered: 0, of: 20, isHandedIn: false }
    expect(await open(member)).toMatchObject({ ...round, progress: own, can: { answer: true, close: false } })
    expect(await open(owner)).toMatchObject({ ...round, progress: null, can: { answer: false, close: true } })
  })

  test('tells the last five things that happened, the newest first, and not that a sheet was taken back', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const at = (quarter: string) => ({ params: { company, quarter } })
    for (const act of [
      () => answeredRound(owner, '2026-Q2', 3, false),
      () => call(handInSheet, at('2026-Q2')),
      () => call(takeBackSheet, at('2026-Q2')),
      () => call(voidRound, { ...at('2026-Q2'), body: { reason: 'Forkert' } }),
      () => answeredRound(owner, '2026-Q3', 3, false),
      () => call(handInSheet, at('2026-Q3')),
      () => call(closeRound, at('2026-Q3')),
    ]) {
      clock.moveBy(60)
      await act()
    }
    const { events } = await call(readOverview, { params: { company } })
    expect(events.map(({ action, quarter }) => `${action} ${quarter}`)).toEqual([
      'round-closed 2026-Q3',
      'sheet-handed-in 2026-Q3',
      'round-opened 2026-Q3',
      'round-voided 2026-Q2',
      'sheet-handed-in 2026-Q2',
    ])
    expect(events[0]).toMatchObject({ by: 'Karen Holm', at: clock.now() })
  })

  test('is for everybody; a member sees no results, and only owner and AMO may open a round', async () => {
    const { company, ...people } = await everyRole(app)
    await closedRound({ call: people.owner.call, company }, '2026-Q3')
    const seen = async ({ call }: { call: typeof people.owner.call }) => {
      const { latest, trend, canOpenCurrent, events } = await call(readOverview, { params: { company } })
      return { latest: latest?.index, trend: trend.length, canOpenCurrent, events: events.length }
    }
    expect(await seen(people.owner)).toEqual({ latest: 50, trend: 1, canOpenCurrent: true, events: 4 })
    expect(await seen(people.amo)).toEqual({ latest: 50, trend: 1, canOpenCurrent: true, events: 4 })
    expect(await seen(people.leader)).toEqual({ latest: 50, trend: 1, canOpenCurrent: false, events: 4 })
    expect(await seen(people.member)).toEqual({ latest: undefined, trend: 0, canOpenCurrent: false, events: 4 })
  })
})
