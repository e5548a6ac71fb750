import type { DiscussionSection } from '@trivselsrum/contracts/discussions'
import { addDays, addYears, dateOfDay, dayOf } from '@trivselsrum/toolkit/day'
import { newId } from '../../platform/clock.ts'
import type { CompanyScope } from '../../platform/database.ts'
import type { Actor, CompanyContext, PublicContext } from '../../platform/scopes.ts'
import { beginDiscussion } from '../discussions/begin-discussion.ts'
import { changeApvDate } from '../discussions/change-apv-date.ts'
import { concludeDiscussion } from '../discussions/conclude-discussion.ts'
import { saveDiscussionMeeting } from '../discussions/save-discussion-meeting.ts'
import { saveDiscussionReview } from '../discussions/save-discussion-review.ts'
import { saveDiscussionSection } from '../discussions/save-discussion-section.ts'
import { companySlug as company } from './course.ts'
import { apvYearsAgo, guest, judged, lastYear, thisYear } from './year.ts'

/** Half past one, when a meeting is over, in milliseconds after midnight UTC. */
const AFTER_THE_MEETING = 13.5 * 3_600_000

/** In how many days this year's discussion is to be held. */
const DAYS_AHEAD = 9

/** Last year's discussion, held in November and concluded; this year's, half prepared; and the day of the APV. */
export async function discuss(context: PublicContext & CompanyScope, actors: readonly Actor[]) {
  const [owner, amo, leader] = actors
  if (!owner || !amo || !leader) return
  const today = dayOf(context.now)
  const year = Number(today.slice(0, 4))
  const heldOn = `${year - 1}-11-19`
  const at = (now: Date): CompanyContext => ({ ...context, actor: amo, now, newId: () => newId(now) })
  const then = at(new Date(dateOfDay(heldOn).getTime() + AFTER_THE_MEETING))
  const members = [owner, amo, leader].map(({ membershipId }) => membershipId)
  await write(then, { year: year - 1, heldOn, members, others: [guest], sections: lastYear })
  const last = { params: { company, year: year - 1 }, query: {}, body: undefined }
  await concludeDiscussion(then, last)

  const now = at(context.now)
  const apvOn = addYears(addDays(today, 40), -apvYearsAgo)
  await changeApvDate(now, { params: { company }, query: undefined, body: { apvOn } })
  await write(now, { year, heldOn: addDays(today, DAYS_AHEAD), members, others: [], sections: thisYear })
  const review = { version: 0, goalsOf: year - 1, outcomes: judged, text: '' }
  await saveDiscussionReview(now, { params: { company, year }, query: {}, body: review })
}

interface Written {
  year: number
  heldOn: string
  members: string[]
  others: string[]
  sections: Partial<Record<DiscussionSection, string>>
}

async function write(context: CompanyContext, { year, heldOn, members, others, sections }: Written) {
  const params = { company, year }
  await beginDiscussion(context, { params: { company }, query: undefined, body: { year } })
  const meeting = { version: 0, heldOn, members, others }
  await saveDiscussionMeeting(context, { params, query: {}, body: meeting })
  for (const [section, text] of Object.entries(sections) as [DiscussionSection, string][])
    await saveDiscussionSection(context, { params: { ...params, section }, query: {}, body: { version: 0, text } })
}
