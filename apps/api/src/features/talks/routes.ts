import * as contract from '@trivselsrum/contracts/talks'
import type { Platform, ServeCompany } from '../../platform/scopes.ts'
import { beginTalk } from './begin-talk.ts'
import { listTalkForms } from './list-talk-forms.ts'
import { listTalks } from './list-talks.ts'
import { readTalk } from './read-talk.ts'
import { removeTalk } from './remove-talk.ts'
import { saveTalk } from './save-talk.ts'

export function talkRoutes(serve: ServeCompany, { config }: Platform) {
  serve(contract.listTalks, listTalks(config))
  serve(contract.listTalkForms, listTalkForms)
  serve(contract.beginTalk, beginTalk(config))
  serve(contract.readTalk, readTalk(config))
  serve(contract.saveTalk, saveTalk(config))
  serve(contract.removeTalk, removeTalk)
}
