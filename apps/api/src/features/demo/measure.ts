import { newReceipt } from '@trivselsrum/contracts/receipt'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { partsOf, type Quarter } from '@trivselsrum/toolkit/quarter'
import { newId } from '../../platform/clock.ts'
import type { CompanyScope } from '../../platform/database.ts'
import type { Actor, CompanyContext, PublicContext } from '../../platform/scopes.ts'
import { closeRound } from '../rounds/close-round.ts'
import { contentOf, currentContent } from '../rounds/content.ts'
import { handInAnonymousSheet } from '../rounds/hand-in-anonymous-sheet.ts'
import { handInSheet } from '../rounds/hand-in-sheet.ts'
import { openRound } from '../rounds/open-round.ts'
import { saveAnswer } from '../rounds/save-answer.ts'
import {
  companySlug as company,
  type Measurement,
  measurementsBefore,
  people,
  scoresOf,
  scoresUnderWay,
  triedNames,
} from './course.ts'

/** Who answers alone: everybody where nobody is named, and by name those who tried it first. */
function alone({ mode }: Measurement, actors: readonly Actor[]): Actor[] {
  if (mode === 'joint') return []
  return actors.filter((_, place) => mode === 'anonymous' || triedNames.includes(people[place]?.department ?? ''))
}

/** How a round is opened in which they are asked. */
function opening({ quarter, mode }: Measurement, asked: readonly Actor[]) {
  const members = asked.map(({ membershipId }) => membershipId)
  return { quarter, mode, everyone: false, roles: [], departments: [], members, hasLinks: false }
}

/** Every quarter that was measured, and the one under way. */
export async function measureAll(context: PublicContext & CompanyScope, actors: readonly Actor[], current: Quarter) {
  const [owner, amo] = actors
  if (!owner || !amo) return
  const at = (now: Date, actor: Actor): CompanyContext => ({ ...context, actor, now, newId: () => newId(now) })
  for (const measurement of measurementsBefore(current)) {
    const { quarter, mode } = measurement
    const day = (number: number, actor: Actor) => at(new Date(dayIn(quarter, number)), actor)
    const params = { company, quarter }
    const asked = alone(measurement, actors)
    await openRound(day(35, amo), { params, query: undefined, body: opening(measurement, asked) })
    if (mode === 'joint') await answerOnSheet(day(41, amo), measurement)
    for (const [place, actor] of asked.entries()) {
      const scores = scoresOf(place, measurement.scores)
      await answerAlone(day(36 + (place % 5), actor), { ...measurement, scores })
    }
    await closeRound(day(42, owner), { params, query: {}, body: undefined })
  }
  const opened = at(new Date(Math.max(dayIn(current, 3), context.now.getTime() - 3 * 86_400_000)), amo)
  const underWay: Measurement = { quarter: current, mode: 'joint', scores: scoresUnderWay(), notes: {} }
  await openRound(opened, { params: { company }, query: undefined, body: opening(underWay, []) })
  await fillIn(opened, underWay)
}

/** On a sheet that is handed in: the group’s, or one’s own. */
async function answerOnSheet(context: CompanyContext, measurement: Measurement) {
  await fillIn(context, measurement)
  await handInSheet(context, { params: { company, quarter: measurement.quarter }, query: {}, body: undefined })
}

/** One of those who were asked: on their own sheet, or without a name and in one go. */
async function answerAlone(context: CompanyContext, measurement: Measurement) {
  if (measurement.mode === 'named') return answerOnSheet(context, measurement)
  const { quarter, scores } = measurement
  const answers = Object.fromEntries(statementIds(context).map((id, index) => [id, scores[index] ?? 0]))
  const body = { receipt: newReceipt(), answers }
  await handInAnonymousSheet(context, { params: { company, quarter }, query: {}, body })
}

/** Scores and notes as far as they go, statement by statement. */
async function fillIn(context: CompanyContext, { quarter, scores, notes }: Measurement) {
  const ids = statementIds(context)
  for (const [index, score] of scores.entries()) {
    const statement = ids[index] ?? ''
    const params = { company, quarter, statement }
    await saveAnswer(context, { params, query: {}, body: { score, note: notes[statement] ?? '', version: 0 } })
  }
}

function statementIds({ library }: CompanyContext): string[] {
  return statementsOf(contentOf(library, currentContent(library))).map(({ id }) => id)
}

/** Ten in the morning of the given day of a quarter, counted from 0, as milliseconds. */
export function dayIn(quarter: Quarter, day: number): number {
  const { year, number } = partsOf(quarter)
  return Date.UTC(year, (number - 1) * 3, 1 + day, 9)
}
