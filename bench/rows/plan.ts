import { medianTime } from '../load.ts'
import { type Row, rowOf } from '../row.ts'
import { plans } from '../seed.ts'
import { headersOf } from '../servers.ts'
import type { Installation } from './growth.ts'

const PAIRS = 7
const CALLS = 100

const paths = {
  'read-plan-list': (company: number) => `/api/companies/c${company}/actions`,
  'read-plan-board': (company: number) => `/api/companies/c${company}/plan/board`,
}

/** The median time of a plan's first screen with 2,000 actions against 50. */
export const planGrowth = Object.fromEntries(
  Object.entries(paths).map(([route, path]) => [
    `growth-of-${route}`,
    async ({ api, seeded }: Installation): Promise<Row> => {
      const measure = (company: number) => {
        const calls = Array.from({ length: CALLS }, () => ({ method: 'GET' as const, path: path(company) }))
        return medianTime(api.url, headersOf(seeded), calls)
      }
      const pairs: { ours: number; baseline: number }[] = []
      for (let pair = 0; pair <= PAIRS; pair++)
        pairs.push({ baseline: await measure(plans.small.company), ours: await measure(plans.large.company) })
      // The first pair warms both up and is not counted.
      return rowOf(`growth-of-${route}`, 'ms', pairs.slice(1), { atMost: 1.5 })
    },
  ]),
)
