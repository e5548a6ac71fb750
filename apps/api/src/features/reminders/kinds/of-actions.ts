import type { RemindedAction } from '../passage.ts'

/** How many actions a letter names. */
const NAMED = 20

export const everybody = ['owner', 'amo', 'leader', 'member'] as const

/** What a letter says of actions; nothing of none. */
export function passageOf<K extends 'deadline-soon' | 'deadline-reached' | 'follow-up'>(
  kind: K,
  actions: RemindedAction[],
) {
  if (actions.length === 0) return undefined
  return {
    subjects: actions.map(({ id }) => id),
    passage: { kind, actions: actions.slice(0, NAMED), more: Math.max(actions.length - NAMED, 0) },
  }
}
