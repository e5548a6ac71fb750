import { ActionChanged, type OriginNamed } from '@trivselsrum/contracts/actions'
import { ApiError } from '@trivselsrum/contracts/client'
import type { ProblemCode } from '@trivselsrum/contracts/problems'
import { getTranslations } from 'next-intl/server'
import { refusedState } from '@/lib/refused-state'
import { namedIn } from './action-choices'
import type { ActionState, Seen } from './action-state'
import { type ActionField, type ActionValues, meet, valuesOf, withParts } from './action-values'

/** The field that a refusal is about: it is said there as well, where the writer goes on. */
const faulty: { [C in ProblemCode]?: ActionField } = {
  'deadline-passed': 'deadline',
  'responsible-not-active': 'responsible',
  'participant-not-active': 'participants',
  'department-closed': 'department',
}

/** What was sent, with what the writer took from somebody else where both had changed it. */
export function chosenValues(mine: ActionValues, { clashes = [], seen }: ActionState, form: FormData): ActionValues {
  const chosen = clashes.filter((part) => form.get(`keep-${part}`) === 'theirs')
  return seen ? withParts(mine, seen.values, chosen) : mine
}

interface Before extends Pick<ActionState, 'gone' | 'named'> {
  seen: Seen | null
  origin: OriginNamed
}

/** The form after a refusal: nothing typed is lost, also where somebody else has changed or deleted the action. */
export async function refusedAction(error: unknown, values: ActionValues, before?: Before): Promise<ActionState> {
  const state = await refusedState(error, values)
  const { code, detail = '' } = state.problem ?? {}
  if (before && code === 'not-found' && !before.gone)
    return { ...(await goneState(values)), gone: { origin: before.origin } }
  const current = error instanceof ApiError && ActionChanged.safeParse(error.problem).data?.current
  if (before?.seen && code === 'action-changed' && current) {
    const theirs = valuesOf(current)
    return {
      ...state,
      ...meet(before.seen.values, theirs, values),
      seen: { version: current.version, values: theirs },
      named: await namedIn(current),
    }
  }
  const field = faulty[code as ProblemCode]
  const fields = { ...state.fields, ...(field && { [field]: detail }) }
  if (fields.level) fields.level = (await getTranslations('actionForm'))('levelNeeded')
  return { ...state, fields, ...kept(before) }
}

/** What the form goes on from is the same after another refusal. */
function kept({ seen, gone, named }: Partial<Before> = {}): Partial<ActionState> {
  return { ...(seen && { seen }), ...(gone && { gone }), ...(named && { named }) }
}

async function goneState(values: ActionValues): Promise<ActionState> {
  const t = await getTranslations('changeAction')
  return { values, fields: {}, problem: { code: 'not-found', title: t('goneTitle'), detail: t('goneDetail') } }
}
