'use server'
import {
  beginDiscussion,
  changeApvDate,
  concludeDiscussion,
  type DiscussionPart,
  type DiscussionSection,
  type GoalOutcome,
  readDiscussion,
  removeDiscussion,
  saveDiscussionMeeting,
  saveDiscussionReview,
  saveDiscussionSection,
} from '@trivselsrum/contracts/discussions'
import { revalidatePath } from 'next/cache'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'
import { theirsOf } from './theirs'

/** The discussion a form was shown for, and which one it is should its year have another by now. */
interface ShownDiscussion {
  company: string
  year: number
  discussion: string
}

/** A part of it, and where saving leads. */
interface ShownPart extends ShownDiscussion {
  to: string
}

const placeOf = ({ company, year, discussion }: ShownDiscussion) => ({
  params: { company, year },
  query: { discussion },
})

const linesOf = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export async function beginAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { year = '', idempotencyKey = '' } = textOf(form, ['year', 'idempotencyKey'])
  const body = { year: Number(year) }
  return attempt(
    { year },
    paths.discussion(company, body.year),
    () => call(beginDiscussion, { params: { company }, body }, { idempotencyKey }),
    ['discussion-exists'],
  )
}

/** Saves a part; where somebody else was faster, what they saved is shown beside what was typed. */
async function save(
  shown: ShownPart,
  part: DiscussionPart,
  values: Record<string, string>,
  work: () => Promise<unknown>,
): Promise<FormState> {
  const state = await attempt(values, shown.to, work)
  if (state.problem?.code !== 'discussion-changed') return state
  const now = await call(readDiscussion, { params: { company: shown.company, year: shown.year } })
  // What the form is shown with may be another by now, such as the goals that are judged.
  revalidatePath('/', 'layout')
  const { version, savedBy } = now.draft?.saved[part] ?? { version: 0, savedBy: '' }
  return {
    ...state,
    values: { ...values, version: String(version), theirsBy: savedBy, theirs: await theirsOf(part, now) },
  }
}

export async function saveSectionAction(
  shown: ShownPart & { section: DiscussionSection },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { text = '', version = '' } = textOf(form, ['text', 'version'])
  const { params, query } = placeOf(shown)
  return save(shown, shown.section, { text }, () =>
    call(saveDiscussionSection, {
      params: { ...params, section: shown.section },
      query,
      // As browsers send it, a line ends in two characters.
      body: { version: Number(version), text: text.replaceAll('\r\n', '\n') },
    }),
  )
}

export async function saveMeetingAction(shown: ShownPart, _: FormState, form: FormData): Promise<FormState> {
  const { heldOn = '', others = '', version = '' } = textOf(form, ['heldOn', 'others', 'version'])
  const members = form.getAll('members').map(String)
  const values = { heldOn, others, members: ` ${members.join(' ')}` }
  const body = { version: Number(version), heldOn: heldOn || null, members, others: linesOf(others) }
  return save(shown, 'meeting', values, () => call(saveDiscussionMeeting, { ...placeOf(shown), body }))
}

export async function saveReviewAction(
  shown: ShownPart & { goalsOf: number | null; goals: number },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const names = Array.from({ length: shown.goals }, (_, place) => [`outcome-${place}`, `note-${place}`]).flat()
  const values = textOf(form, ['text', 'version', ...names])
  const { text = '', version = '', ...judged } = values
  const outcomes = Array.from({ length: shown.goals }, (_, place) => ({
    place,
    outcome: (judged[`outcome-${place}`] || null) as GoalOutcome | null,
    note: judged[`note-${place}`] ?? '',
  }))
  const body = { version: Number(version), goalsOf: shown.goalsOf, outcomes, text: text.replaceAll('\r\n', '\n') }
  return save(shown, 'review', { ...judged, text }, () => call(saveDiscussionReview, { ...placeOf(shown), body }))
}

export async function concludeAction(shown: ShownDiscussion, _: FormState, form: FormData): Promise<FormState> {
  const { idempotencyKey = '' } = textOf(form, ['idempotencyKey'])
  return attempt(
    {},
    paths.discussion(shown.company, shown.year),
    () => call(concludeDiscussion, placeOf(shown), { idempotencyKey }),
    ['discussion-concluded'],
  )
}

export async function removeAction(shown: ShownDiscussion): Promise<FormState> {
  return attempt({}, paths.discussions(shown.company), () => call(removeDiscussion, placeOf(shown)), ['not-found'])
}

export async function changeApvAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { apvOn = '' } = textOf(form, ['apvOn'])
  return attempt({ apvOn }, paths.discussions(company, { saved: 'apv' }), () =>
    call(changeApvDate, { params: { company }, body: { apvOn: apvOn || null } }),
  )
}
