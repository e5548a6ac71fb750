import type * as contract from '@trivselsrum/contracts/talks'
import type { CompanyAction } from '../../platform/scopes.ts'
import { type Means, readTalkRow } from './queries.ts'
import { talkOf } from './view.ts'

export function readTalk(means: Means): CompanyAction<typeof contract.readTalk> {
  return async (context, { params }) => talkOf(context, means, await readTalkRow(context, params.talk))
}
