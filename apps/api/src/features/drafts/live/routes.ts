import { writePolicyDraft as live } from '@trivselsrum/contracts/policy-live'
import type { ServeLive } from '../../../platform/live.ts'
import type { Platform } from '../../../platform/scopes.ts'
import { writePolicyDraft } from './write-policy-draft.ts'

export function liveDraftRoutes(serve: ServeLive, platform: Platform) {
  serve(live, writePolicyDraft(platform))
}
