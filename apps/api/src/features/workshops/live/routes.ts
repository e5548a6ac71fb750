import { followWorkshop as live } from '@trivselsrum/contracts/workshop-events'
import type { ServeLive } from '../../../platform/live.ts'
import type { Platform } from '../../../platform/scopes.ts'
import { followWorkshop } from './follow-workshop.ts'

export function followWorkshopRoutes(serve: ServeLive, platform: Platform) {
  serve(live, followWorkshop(platform))
}
