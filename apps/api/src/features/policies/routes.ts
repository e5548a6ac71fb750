import * as contract from '@trivselsrum/contracts/policies'
import * as drafts from '@trivselsrum/contracts/policy-drafts'
import type { ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { beginPolicy } from './begin-policy.ts'
import { choosePolicyForm } from './choose-policy-form.ts'
import { guideOf } from './guide.ts'
import { listPolicies } from './list-policies.ts'
import { readPolicy } from './read-policy.ts'
import { readPolicyDraft } from './read-policy-draft.ts'

interface Serve {
  servePublic: ServePublic
  serveCompany: ServeCompany
}

export function policyRoutes({ servePublic, serveCompany }: Serve) {
  servePublic(contract.readPolicyGuide, async ({ library, language }, { query }) =>
    guideOf(library, query.language ?? language),
  )
  serveCompany(contract.listPolicies, listPolicies)
  serveCompany(contract.beginPolicy, beginPolicy)
  serveCompany(contract.readPolicy, readPolicy)
  serveCompany(contract.choosePolicyForm, choosePolicyForm)
  serveCompany(drafts.readPolicyDraft, readPolicyDraft)
}
