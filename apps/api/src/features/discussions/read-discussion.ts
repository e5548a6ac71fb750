import type * as contract from '@trivselsrum/contracts/discussions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readDiscussionView } from './view.ts'

export const readDiscussion: CompanyAction<typeof contract.readDiscussion> = (context, { params }) =>
  readDiscussionView(context, params.year)
