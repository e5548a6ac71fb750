import { apiPrefix } from '@trivselsrum/contracts/endpoint'
import { readRound } from '@trivselsrum/contracts/rounds'
import { followWorkshop } from '@trivselsrum/contracts/workshop-events'
import { listWorkshopNotes } from '@trivselsrum/contracts/workshop-holding'
import { readWorkshop } from '@trivselsrum/contracts/workshops'
import { quarterOf } from '@trivselsrum/toolkit/quarter'
import { z } from 'zod'
import { read, readIfThere } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import type { HoldStart } from './hold-state'
import { shownIn, type WireWorkshop } from './places'
import { type HoldRoutes, holdRoutes } from './routes'

/** Where a workshop is followed and held from, and what it was when the page was made. */
export interface HoldSource {
  place: { company: string; workshop: string }
  start: HoldStart
  routes: HoldRoutes
  /** The address of the connection, from the root of this site. */
  line: string
}

/** Where a workshop leads to. */
export interface HoldWays {
  workshop: string
  workshops: string
  screen: string
  hold: string
  adapt: string
  signIn: string
  own: string
  talks: string
  /** The joint round of the quarter, and whether there is one yet. */
  round: { href: string; is: 'there' | 'to-open' } | undefined
  newPolicy: string
  policies: string
}

/** Everything a page needs of a workshop to show and follow it. */
export async function readHold(place: { company: string; workshop: string }) {
  const workshop = await read(readWorkshop, { params: place })
  const wire = z.encode(readWorkshop.response, workshop)
  const { company } = place
  const id = place.workshop
  const source: HoldSource = {
    place,
    start: { workshop: wire, first: await firstNotes(place, wire) },
    routes: holdRoutes(),
    line: apiPrefix + followWorkshop.path.replace(':company', company).replace(':workshop', id),
  }
  const ways: HoldWays = {
    workshop: paths.workshop(company, id),
    workshops: paths.workshops(company),
    screen: paths.workshopScreen(company, id),
    hold: paths.holdWorkshop(company, id),
    adapt: paths.adaptWorkshop(company, id),
    signIn: paths.signIn(paths.holdWorkshop(company, id)),
    own: paths.ownTool(company, wire.tool),
    talks: paths.talks(company),
    round: await roundOf(company, wire),
    newPolicy: paths.newPolicy(company),
    policies: paths.policies(company),
  }
  return { workshop, source, ways }
}

async function firstNotes(params: HoldSource['place'], workshop: WireWorkshop): Promise<HoldStart['first']> {
  const activity = shownIn(workshop)?.activity
  if (activity?.kind !== 'notes') return null
  const page = await readIfThere(listWorkshopNotes, { params, query: { activity: activity.id } })
  return page ? { activity: activity.id, page } : null
}

/** The tool that measures does it in a round; asked for only where a programme has that. */
async function roundOf(company: string, { programme }: WireWorkshop): Promise<HoldWays['round']> {
  if (!programme.steps.some(({ activities }) => activities.some(({ kind }) => kind === 'rating'))) return undefined
  const quarter = quarterOf(new Date())
  const round = await readIfThere(readRound, { params: { company, quarter } })
  return round ? { href: paths.round(company, quarter), is: 'there' } : { href: paths.newRound(company), is: 'to-open' }
}
