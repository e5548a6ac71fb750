import type * as contract from '@trivselsrum/contracts/discussions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { changed, lockPart, markSaved } from './save-part.ts'
import { readDiscussionView } from './view.ts'

/** The same text sent again, its reply lost on the way, is simply confirmed. */
export const saveDiscussionSection: CompanyAction<typeof contract.saveDiscussionSection> = async (
  context,
  { params, query, body },
) => {
  const { year, section } = params
  const { version, text } = body
  const locked = await lockPart(context, { year, meant: query.discussion, part: section, version })
  if (!locked.isAsSeen && locked.current?.text !== text) throw changed(locked.current)
  if (locked.isAsSeen) await markSaved(context, locked.draft.id, section, text)
  return readDiscussionView(context, year)
}
