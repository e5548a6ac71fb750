import * as contract from '@trivselsrum/contracts/policies'
import * as drafts from '@trivselsrum/contracts/policy-drafts'
import type { ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { beginPolicy } from './begin-policy.ts'
import { changePolicy } from './change-policy.ts'
import { choosePolicyForm } from './choose-policy-form.ts'
import { choosePolicyWriters } from './choose-policy-writers.ts'
import { comparePolicyVersions } from './compare-policy-versions.ts'
import { guideOf } from './guide.ts'
import { listPolicies } from './list-policies.ts'
import { listPolicyVersions } from './list-policy-versions.ts'
import { namePolicyVersion } from './name-policy-version.ts'
import { readPolicy } from './read-policy.ts'
import { readPolicyDraft } from './read-policy-draft.ts'
import { readPolicyVersion } from './read-policy-version.ts'
import { removePolicy } from './remove-policy.ts'
import { restorePolicyVersion } from './restore-policy-version.ts'
import { retirePolicy } from './retire-policy.ts'
import { savePolicyNote } from './save-policy-note.ts'

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
  serveCompany(contract.changePolicy, changePolicy)
  serveCompany(contract.savePolicyNote, savePolicyNote)
  serveCompany(contract.choosePolicyForm, choosePolicyForm)
  serveCompany(contract.choosePolicyWriters, choosePolicyWriters)
  serveCompany(contract.removePolicy, removePolicy)
  serveCompany(contract.retirePolicy, retirePolicy)
  serveCompany(drafts.readPolicyDraft, readPolicyDraft)
  serveCompany(drafts.listPolicyVersions, listPolicyVersions)
  serveCompany(drafts.namePolicyVersion, namePolicyVersion)
  serveCompany(drafts.readPolicyVersion, readPolicyVersion)
  serveCompany(drafts.restorePolicyVersion, restorePolicyVersion)
  serveCompany(drafts.comparePolicyVersions, comparePolicyVersions)
}
