import {
  beginDiscussion,
  concludeDiscussion,
  type DiscussionSection,
  saveDiscussionMeeting,
  saveDiscussionSection,
} from '@trivselsrum/contracts/discussions'
import type { Member } from './harness.ts'

/** What a test writes where it does not matter what. */
export const written: Record<Exclude<DiscussionSection, 'decisions'>, string> = {
  cooperation: 'Vi tager fat på støjen i hallen.',
  goals: 'Ingen arbejder alene efter kl. 18\n\nFærre afbrydelser på kontoret',
  organisation: 'AMO mødes den første tirsdag i måneden. Mette indkalder.',
  competence: 'Jens tager kurset i psykisk arbejdsmiljø.',
}

/** A draft with every point but those about the year before filled in. */
export async function filledDraft({ call, company }: Member, year: number, heldOn = `${year}-11-10`) {
  const params = { company, year }
  await call(beginDiscussion, { params: { company }, body: { year } })
  for (const [section, text] of Object.entries(written) as [DiscussionSection, string][])
    await call(saveDiscussionSection, { params: { ...params, section }, body: { version: 0, text } })
  const body = { version: 0, heldOn, others: ['Åse Ørsted fra bestyrelsen'] }
  return call(saveDiscussionMeeting, { params, body })
}

export async function concludedDiscussion(member: Member, year: number, heldOn?: string) {
  await filledDraft(member, year, heldOn)
  return member.call(concludeDiscussion, { params: { company: member.company, year } })
}
