'use server'
import { ApiError } from '@trivselsrum/contracts/client'
import {
  acceptContribution,
  type Contribution,
  ContributionChanged,
  type ContributionOutcome,
  decideContribution,
  hideContribution,
  mergeContribution,
  PassageChanged,
} from '@trivselsrum/contracts/contributions'
import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { call } from '@/lib/api-server'
import { refusedState, textOf } from '@/lib/refused-state'
import type { Refusal, WorkState } from './work-state'

interface Place {
  company: string
  consultation: string
}

const names = ['contribution', 'version', 'act', 'outcome', 'words', 'reason', 'inDraft'] as const
type Sent = Record<(typeof names)[number], string>

/**
 * Does one thing with one contribution and stays on the page. Refused it keeps what was typed, also for those that were
 * refused before; where the draft or somebody else was faster, the page is made anew around it.
 */
export async function workAction(place: Place, before: WorkState, form: FormData): Promise<WorkState> {
  const sent = sentOf(form)
  const { [sent.contribution]: _, ...others } = before.refused
  try {
    const contribution = await carryOut(place, sent)
    revalidatePath('/', 'layout')
    return { refused: others, last: sent.contribution, done: await saidOfDone(sent, contribution) }
  } catch (error) {
    const refusal = await refusalOf(error, sent)
    return { refused: { ...others, [sent.contribution]: refusal }, last: sent.contribution }
  }
}

/** What was typed, line breaks as they are stored. */
function sentOf(form: FormData): Sent {
  const sent = textOf(form, names) as Sent
  const plain = (text: string) => text.replaceAll('\r\n', '\n')
  return { ...sent, words: plain(sent.words), reason: plain(sent.reason) }
}

async function carryOut({ company, consultation }: Place, sent: Sent): Promise<Contribution> {
  const { contribution, act, outcome, words, reason } = sent
  const params = { company, consultation, contribution }
  const version = Number(sent.version)
  switch (act) {
    case 'hide':
      return call(hideContribution, { params, body: { version, reason } })
    case 'show':
      return call(hideContribution, { params, body: { version, reason: null } })
    case 'part':
      return call(mergeContribution, { params, body: { version, into: null } })
    case 'takeBack':
      return call(decideContribution, { params, body: { version, outcome: null } })
  }
  if (sent.inDraft === 'yes' && outcome === 'accepted')
    return call(acceptContribution, { params, body: { version, reason } })
  if (sent.inDraft === 'yes' && outcome === 'partly')
    return call(acceptContribution, { params, body: { version, words, reason } })
  return call(decideContribution, {
    params,
    body: { version, outcome: outcome as ContributionOutcome, reason },
  })
}

async function saidOfDone({ act, inDraft }: Sent, { outcome }: Contribution): Promise<string> {
  const t = await getTranslations('contributionWork')
  if (act === 'hide' || act === 'show' || act === 'part' || act === 'takeBack') return t(`done.${act}`)
  if (inDraft === 'yes' && (outcome === 'accepted' || outcome === 'partly')) return t('done.inDraft')
  return t('done.decided', { outcome: t(`outcome.${outcome ?? 'waiting'}`) })
}

async function refusalOf(error: unknown, sent: Sent): Promise<Refusal> {
  const state = await refusedState(error, sent)
  const isOnlyAField = Object.keys(state.fields).length > 0
  if (!(error instanceof ApiError) || isOnlyAField || state.problem?.code === 'unreachable') return state
  revalidatePath('/', 'layout')
  const now = PassageChanged.safeParse(error.problem).data?.now
  const current = ContributionChanged.safeParse(error.problem).data?.current
  return { ...state, ...(now && { now }), ...(current && { theirs: await saidOfTheirs(current) }) }
}

async function saidOfTheirs({ outcome, reason, decidedBy, hiddenReason, mergedInto }: Contribution): Promise<string> {
  const t = await getTranslations('contributionWork')
  if (mergedInto) return t('theirsMerged')
  if (hiddenReason !== null && outcome === null) return t('theirsHidden')
  const said = t(`outcome.${outcome ?? 'waiting'}`)
  return [t('theirsDecided', { outcome: said, name: decidedBy ?? '–' }), reason].filter(Boolean).join(' ')
}
