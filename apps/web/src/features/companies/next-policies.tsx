import { listConsultations } from '@trivselsrum/contracts/consultations'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { listPolicies, PolicyEntry } from '@trivselsrum/contracts/policies'
import { addDays, type Day, dayOf } from '@trivselsrum/toolkit/day'
import { getLocale, getTranslations } from 'next-intl/server'
import { REVIEW_DAYS } from '@/features/policies/next-thing'
import { readIfThere } from '@/lib/api-server'
import { formatCalendarDay, formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { NextEntry } from './next-entry'

/** How many days what became of a consultation stands there. */
const TOLD_DAYS = 14

/** Of how many drafts the front page asks what waits in their consultations. */
const ASKED = 3

/** Texts that wait for the reader: to be read, for their word in a consultation, for a review, for decisions. */
export async function nextPolicies(
  company: string,
  found: Reply<typeof listPolicies> | undefined,
): Promise<NextEntry[]> {
  if (!found) return []
  const { policies, can } = found
  const unread = await Promise.all(policies.filter(isToRead).map((policy) => toRead(company, policy)))
  if (!can.begin) {
    const asked = await Promise.all(policies.map((policy) => toTakePart(company, policy)))
    const told = await Promise.all(policies.map((policy) => toHear(company, policy)))
    return [...asked.flat(), ...told.flat(), ...unread]
  }
  const worked = policies.filter(({ stage }) => stage === 'draft' || stage === 'consultation').slice(0, ASKED)
  const waiting = await Promise.all(worked.map((policy) => toDecide(company, policy)))
  const today = dayOf(new Date())
  const reviews = await Promise.all(policies.map((policy) => toReview(company, policy, today)))
  return [...waiting.flat(), ...unread, ...reviews.flat()]
}

function isToRead({ isUnread, stage }: PolicyEntry): boolean {
  return isUnread && stage !== 'retired'
}

async function toRead(company: string, { id, title, adopted }: PolicyEntry): Promise<NextEntry> {
  const [t, language] = [await getTranslations('nextPolicies'), await getLocale()]
  return {
    key: `read ${id}`,
    title: <bdi>{title}</bdi>,
    href: adopted ? paths.edition(company, id, adopted.number) : paths.policy(company, id),
    detail: t('unread', { date: adopted ? formatCalendarDay(adopted.adoptedOn, language) : '' }),
  }
}

async function toTakePart(company: string, { id, title, consultation }: PolicyEntry): Promise<NextEntry[]> {
  const [t, language] = [await getTranslations('nextPolicies'), await getLocale()]
  if (!consultation) return []
  const href = paths.takePart(company, consultation.id)
  const detail = t('asked', { date: formatCalendarDay(consultation.closesOn, language) })
  return [{ key: `asked ${id}`, title: <bdi>{title}</bdi>, href, detail, step: { href, text: t('takePart') } }]
}

/** What became of a consultation, while it is new. */
async function toHear(company: string, { id, title, consultation, lastHeld }: PolicyEntry): Promise<NextEntry[]> {
  const [t, language] = [await getTranslations('nextPolicies'), await getLocale()]
  if (consultation || !lastHeld?.answeredAt) return []
  if (dayOf(lastHeld.answeredAt) < addDays(dayOf(new Date()), -TOLD_DAYS)) return []
  const detail = t('told', { date: formatDate(lastHeld.answeredAt, language) })
  return [{ key: `told ${id}`, title: <bdi>{title}</bdi>, href: paths.takePart(company, lastHeld.id), detail }]
}

/** What was contributed and waits for a decision, in the newest consultation of a draft. */
async function toDecide(company: string, { id, title }: PolicyEntry): Promise<NextEntry[]> {
  const t = await getTranslations('nextPolicies')
  const held = await readIfThere(listConsultations, { params: { company, policy: id }, query: { limit: 1 } })
  const [newest] = held?.consultations ?? []
  if (!newest || newest.waiting === 0) return []
  const href = paths.consultation(company, newest.id)
  const detail = t('waiting', { waiting: newest.waiting })
  return [{ key: `waiting ${id}`, title: <bdi>{title}</bdi>, href, detail }]
}

/** A text that holds and is to be looked at again soon, unless its next edition is under way. */
async function toReview(company: string, { id, title, stage, adopted }: PolicyEntry, today: Day): Promise<NextEntry[]> {
  const [t, language] = [await getTranslations('nextPolicies'), await getLocale()]
  if (stage !== 'adopted' || !adopted || adopted.reviewOn > addDays(today, REVIEW_DAYS)) return []
  const date = formatCalendarDay(adopted.reviewOn, language)
  const detail = t(adopted.reviewOn < today ? 'reviewSince' : 'reviewBy', { date })
  return [{ key: `review ${id}`, title: <bdi>{title}</bdi>, href: paths.policy(company, id), detail }]
}
