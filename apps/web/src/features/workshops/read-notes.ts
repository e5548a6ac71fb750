import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import { listWorkshopNotes } from '@trivselsrum/contracts/workshop-holding'
import { listWorkshopActions } from '@trivselsrum/contracts/workshop-outcome'
import { read } from '@/lib/api-server'

/** How many pages of notes, and of actions, a page shows at most; minutes have all of it. */
const PAGES = 20

interface Named {
  company: string
  workshop: string
}

/** The other pages of a list whose first page is at hand. */
async function rest<T>(
  { total, onFirst }: { total: number; onFirst: number },
  page: (number: number) => Promise<T[]>,
): Promise<T[]> {
  const pages = Math.min(PAGES, Math.ceil(total / Math.max(onFirst, 1)))
  return (await Promise.all(Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => page(index + 2)))).flat()
}

/** What was written in a workshop, in the order it came; or of it what was picked. */
export async function readNotes(params: Named, picked?: 'true'): Promise<WorkshopNote[]> {
  const page = (number: number) =>
    read(listWorkshopNotes, { params, query: { page: number, ...(picked && { picked }) } })
  const first = await page(1)
  const onFirst = first.notes.length
  const more = await rest({ total: first.total, onFirst }, async (number) => (await page(number)).notes)
  return [...first.notes, ...more]
}

/** The first of what was written in a workshop. */
export async function firstNotes(params: Named): Promise<WorkshopNote[]> {
  return (await read(listWorkshopNotes, { params, query: {} })).notes
}

export type MadeAction = Awaited<ReturnType<typeof readActions>>[number]

/** What was made of a workshop in the action plan, as far as the reader sees it, and from which notes. */
export async function readActions(params: Named) {
  const page = (number: number) => read(listWorkshopActions, { params, query: { page: number } })
  const first = await page(1)
  const onFirst = first.actions.length
  const more = await rest({ total: first.total, onFirst }, async (number) => (await page(number)).actions)
  return [...first.actions, ...more]
}
