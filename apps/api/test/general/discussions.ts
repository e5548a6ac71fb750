import { createAction } from '@trivselsrum/contracts/actions'
import {
  beginDiscussion,
  concludeDiscussion,
  saveDiscussionMeeting,
  saveDiscussionReview,
  saveDiscussionSection,
} from '@trivselsrum/contracts/discussions'
import type { Member } from '../harness.ts'
import type { Quarters } from './rounds.ts'

/** A concluded discussion, in the year of the round that was closed, and a draft in that of one handed in. */
export async function makeDiscussions({ call, company }: Member, quarters: Quarters, member: string) {
  const [earlier, later] = [quarters.closed, quarters.handedIn].map((quarter) => Number(quarter.slice(0, 4)))
  if (!earlier || !later) return
  const save = async (year: number) => {
    const params = { company, year }
    await call(beginDiscussion, { params: { company }, body: { year } })
    await call(saveDiscussionMeeting, {
      params,
      body: { version: 0, heldOn: `${year}-06-01`, members: [member], others: ['Ellen Kok'] },
    })
    for (const section of ['cooperation', 'goals', 'organisation', 'competence'] as const)
      await call(saveDiscussionSection, {
        params: { ...params, section },
        body: { version: 0, text: 'Færre afbrydelser' },
      })
  }
  await save(earlier)
  await call(concludeDiscussion, { params: { company, year: earlier } })
  await save(later)
  const body = { title: 'Telefonfri formiddag', level: 'group', origin: { kind: 'discussion', year: later } } as const
  await call(createAction, { params: { company }, body })
  const outcomes = [{ place: 0, outcome: 'met' as const, note: 'Det gik godt' }]
  await call(saveDiscussionReview, {
    params: { company, year: later },
    body: { version: 0, goalsOf: earlier, outcomes },
  })
}
