import { medianTime } from '../load.ts'
import { median, type Row, rowOf } from '../row.ts'
import type { Seeded } from '../seed.ts'
import { headersOf, type Server } from '../servers.ts'
import { takeAllBack } from './routes.ts'

/** An API and the database it serves. */
export interface Installation {
  api: Server
  seeded: Seeded
}

const PAIRS = 7
const CALLS = 200

const paths = {
  'read-result': ({ closed }: Seeded, n: number) => `/api/companies/c${n}/rounds/${closed}/result`,
  'read-history': (_: Seeded, n: number) => `/api/companies/c${n}/history`,
  'hand-in-sheet': ({ open }: Seeded, n: number) => `/api/companies/c${n}/rounds/${open}/sheet/submission`,
}

/** The median time of a route with many companies against few: what an index is for. */
export const growth = Object.fromEntries(
  Object.entries(paths).map(([route, path]) => [
    `growth-of-${route}`,
    async (large: Installation, small: Installation): Promise<Row> => {
      for (const installation of [large, small]) await askForEach(installation)
      const isWrite = route === 'hand-in-sheet'
      const measure = isWrite ? measureWrites : measureReads
      const pairs: { ours: number; baseline: number }[] = []
      for (let pair = 0; pair <= PAIRS; pair++)
        pairs.push({ baseline: await measure(small, path, pair), ours: await measure(large, path, pair) })
      // The first pair warms both up and is not counted.
      return rowOf(`growth-of-${route}`, 'ms', pairs.slice(1), { atMost: 1.2 })
    },
  ]),
)

/**
 * Every company once, one after the other. Where a company lies is asked of the database the first time a process meets
 * its address, and remembered: that is a cost of beginning, not of growing, and the larger installation would pay it in
 * every call that is measured.
 */
async function askForEach({ api, seeded }: Installation) {
  const calls = seeded.companyIds.map((_, index) => ({ method: 'GET' as const, path: `/api/companies/c${index + 1}` }))
  await medianTime(api.url, headersOf(seeded), calls)
}

type Path = (seeded: Seeded, n: number) => string

/** Reads spread over all companies, so that the larger database cannot answer from the same few pages. */
function measureReads({ api, seeded }: Installation, path: Path, pair: number): Promise<number> {
  const calls = spread(seeded, CALLS, pair).map((n) => ({ method: 'GET' as const, path: path(seeded, n) }))
  return medianTime(api.url, headersOf(seeded), calls)
}

/** A sheet can be handed in once: twenty are, they are taken back, and again, until there are as many as reads. */
async function measureWrites({ api, seeded }: Installation, path: Path, pair: number): Promise<number> {
  const medians: number[] = []
  for (let round = 0; round < 4; round++) {
    await takeAllBack(seeded)
    const calls = spread(seeded, 20, pair * 4 + round).map((n) => ({ method: 'POST' as const, path: path(seeded, n) }))
    medians.push(await medianTime(api.url, headersOf(seeded), calls))
  }
  return median(medians)
}

/** Company numbers evenly over all there are, beginning elsewhere each time. */
function spread({ companyIds }: Seeded, count: number, from: number): number[] {
  const step = Math.max(1, Math.floor(companyIds.length / count))
  return Array.from({ length: count }, (_, index) => 1 + ((from * 7 + index * step) % companyIds.length))
}
