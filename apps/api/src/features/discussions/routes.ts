import * as contract from '@trivselsrum/contracts/discussions'
import type { ServeCompany } from '../../platform/scopes.ts'
import { beginDiscussion } from './begin-discussion.ts'
import { changeApvDate } from './change-apv-date.ts'
import { concludeDiscussion } from './conclude-discussion.ts'
import { listDiscussions } from './list-discussions.ts'
import { printDiscussion } from './print-discussion.ts'
import { printDiscussionForm } from './print-discussion-form.ts'
import { readDiscussion } from './read-discussion.ts'
import { readDueDates } from './read-due-dates.ts'
import { removeDiscussion } from './remove-discussion.ts'
import { saveDiscussionMeeting } from './save-discussion-meeting.ts'
import { saveDiscussionReview } from './save-discussion-review.ts'
import { saveDiscussionSection } from './save-discussion-section.ts'
import { writeDiscussion } from './write-discussion.ts'
import { writeDiscussionForm } from './write-discussion-form.ts'

export function discussionRoutes(serve: ServeCompany) {
  serve(contract.listDiscussions, listDiscussions)
  serve(contract.beginDiscussion, beginDiscussion)
  serve(contract.readDiscussion, readDiscussion)
  serve(contract.saveDiscussionMeeting, saveDiscussionMeeting)
  serve(contract.saveDiscussionReview, saveDiscussionReview)
  serve(contract.saveDiscussionSection, saveDiscussionSection)
  serve(contract.concludeDiscussion, concludeDiscussion)
  serve(contract.removeDiscussion, removeDiscussion)
  serve(contract.printDiscussion, printDiscussion)
  serve(contract.writeDiscussion, writeDiscussion)
  serve(contract.printDiscussionForm, printDiscussionForm)
  serve(contract.writeDiscussionForm, writeDiscussionForm)
  serve(contract.readDueDates, readDueDates)
  serve(contract.changeApvDate, changeApvDate)
}
