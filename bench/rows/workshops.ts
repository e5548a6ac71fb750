import { drain, medianTime } from '../load.ts'
import { type Row, rowOf } from '../row.ts'
import { type Seeded, workshops } from '../seed.ts'
import { headersOf, type Server } from '../servers.ts'
import type { Installation } from './growth.ts'

const PAIRS = 7
const CALLS = 100
/** How many companies a note is written in, and how many in each of their workshops, by one run. */
const COMPANIES = 200
const NOTES = 3

/**
 * The median time of what the page reads when a workshop is opened, with 500 notes against 20, all in the activity it
 * stands at: the workshop with how many there are, and the notes that are shown at first, a hundred at most. Others are
 * fetched when they are asked for.
 */
export const workshopGrowth: Record<string, (installation: Installation) => Promise<Row>> = {
  'opening-a-workshop': async ({ api, seeded }) => {
    const timeOf = (path: string) => {
      const calls = Array.from({ length: CALLS }, () => ({ method: 'GET' as const, path }))
      return medianTime(api.url, headersOf(seeded), calls)
    }
    const measure = async ({ id }: { id: string }) => {
      const path = `/api/companies/c1/workshops/${id}`
      return (await timeOf(path)) + (await timeOf(`${path}/notes?activity=groups`))
    }
    const pairs: { ours: number; baseline: number }[] = []
    for (let pair = 0; pair <= PAIRS; pair++)
      pairs.push({ baseline: await measure(workshops.small), ours: await measure(workshops.large) })
    // The first pair warms both up and is not counted.
    return rowOf('opening-a-workshop', 'ms', pairs.slice(1), { atMost: 1.5 })
  },
}

/** Saving a note against a bare handler with the same SQL. */
export const workshopRoutes: Record<string, (api: Server, baseline: Server, seeded: Seeded) => Promise<Row>> = {
  'saving-a-note': async (api, baseline, seeded) => {
    const notes = (path: (company: number) => string) =>
      Array.from({ length: NOTES }, () => seeded.companyIds.slice(0, COMPANIES))
        .flat()
        .map((_, index) => ({ method: 'POST' as const, path: path(1 + (index % COMPANIES)), body: newNote() }))
    const headers = headersOf(seeded)
    const pairs: { ours: number; baseline: number }[] = []
    for (let pair = 0; pair <= PAIRS; pair++)
      pairs.push({
        ours: await drain(
          api.url,
          headers,
          notes((n) => `/api/companies/c${n}/workshops/${workshops.written}/notes`),
        ),
        baseline: await drain(
          baseline.url,
          headers,
          notes((n) => `/note/${n}/${workshops.written}`),
        ),
      })
    return rowOf('saving-a-note', '/s', pairs.slice(1), { atLeast: 0.5 })
  },
}

function newNote(): string {
  return JSON.stringify({
    ...{ id: crypto.randomUUID(), activity: 'groups', box: 'daily-life' },
    text: 'A note of the usual length about what somebody said in the room.',
  })
}
