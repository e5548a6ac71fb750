import * as contract from '@trivselsrum/contracts/companies'
import * as secondFactor from '@trivselsrum/contracts/second-factor'
import type { ServeCompany } from '../../platform/scopes.ts'
import { changeFacts } from './change-facts.ts'
import { changeThresholds } from './change-thresholds.ts'
import { readCompany } from './read-company.ts'
import { readOverview } from './read-overview.ts'
import { readSecondFactorRule } from './read-second-factor-rule.ts'
import { readSettings } from './read-settings.ts'
import { requireSecondFactor } from './require-second-factor.ts'

export function companiesRoutes(serve: ServeCompany) {
  serve(contract.readCompany, readCompany)
  serve(contract.readOverview, readOverview)
  serve(contract.readSettings, readSettings)
  serve(contract.changeFacts, changeFacts)
  serve(contract.changeThresholds, changeThresholds)
  serve(secondFactor.readSecondFactorRule, readSecondFactorRule)
  serve(secondFactor.requireSecondFactor, requireSecondFactor)
}
