import type * as contract from '@trivselsrum/contracts/toolbox'
import { adapted, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readNewestOpenings } from '../rounds/closed-rounds.ts'
import { mayPlanWorkshops } from '../workshops/queries.ts'
import { mayAdapt } from './access.ts'
import { readAdaptations, readHeld } from './queries.ts'
import { isAdapted, newestProgramme, outlineOf } from './view.ts'

export const listToolbox: CompanyAction<typeof contract.listToolbox> = async (context) => {
  const { library, language, actor } = context
  const adaptations = await readAdaptations(context)
  const held = await readHeld(context)
  const newest = await readNewestOpenings(context)
  const tools = library.list(language).flatMap((summary) => {
    const { key } = summary
    const published = newestProgramme(library, key, language)
    if (!published) return []
    const adaptation = adaptations.get(key)?.adaptation ?? asPublished
    const openings = newest?.openings.filter(({ tools }) => tools.includes(key)) ?? []
    return {
      ...summary,
      ...outlineOf(adapted(published, adaptation)),
      pointedAtBy: openings.map(({ id }) => id),
      isAdapted: isAdapted(adaptation),
      held: held.get(key) ?? { workshops: 0, lastOn: null },
    }
  })
  const can = { plan: mayPlanWorkshops(actor), adapt: mayAdapt(actor.role) }
  return { tools, pointedAtIn: newest?.quarter ?? null, can }
}
