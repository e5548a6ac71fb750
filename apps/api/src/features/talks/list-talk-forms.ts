import type * as contract from '@trivselsrum/contracts/talks'
import type { CompanyAction } from '../../platform/scopes.ts'
import { mayBegin } from './access.ts'
import { allForms, readAdaptations } from './forms.ts'

export const listTalkForms: CompanyAction<typeof contract.listTalkForms> = async (context) => {
  const { library, language, actor } = context
  return { forms: allForms(library, language, await readAdaptations(context)), can: { begin: mayBegin(actor.role) } }
}
