import { Action, type ActionChanged } from '@trivselsrum/contracts/actions'
import { z } from 'zod'
import { Problem } from '../../platform/problems.ts'

/** That nobody has changed an action since the sender saw it. @throws Problem `action-changed`, with what it is now. */
export function requireSeen(current: Action, version: number) {
  if (current.version !== version)
    throw new Problem('action-changed', { current: z.encode(Action, current) } satisfies ActionChanged)
}
