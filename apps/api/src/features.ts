import { accountRoutes } from './features/account/routes.ts'
import { actionRoutes } from './features/actions/routes.ts'
import { auditRoutes } from './features/audit/routes.ts'
import { calendarRoutes } from './features/calendars/routes.ts'
import { companiesRoutes } from './features/companies/routes.ts'
import { consultationRoutes } from './features/consultations/routes.ts'
import { demoRoutes } from './features/demo/routes.ts'
import { departmentRoutes } from './features/departments/routes.ts'
import { discussionRoutes } from './features/discussions/routes.ts'
import { documentRoutes } from './features/documents/routes.ts'
import { liveDraftRoutes } from './features/drafts/live/routes.ts'
import { editionRoutes } from './features/editions/routes.ts'
import { helpRoutes } from './features/help/routes.ts'
import { identityRoutes } from './features/identity/routes.ts'
import { installationRoutes } from './features/installation/routes.ts'
import { invitationRoutes, joiningRoutes } from './features/invitations/routes.ts'
import { companyLeavingRoutes, leavingRoutes } from './features/leaving/routes.ts'
import { memberRoutes } from './features/members/routes.ts'
import { policyRoutes } from './features/policies/routes.ts'
import { printableRoutes } from './features/printables/routes.ts'
import { reminderRoutes } from './features/reminders/routes.ts'
import { receiptRoutes, roundRoutes } from './features/rounds/routes.ts'
import { secondFactorRoutes } from './features/second-factor/routes.ts'
import { shareRoutes } from './features/shares/routes.ts'
import { talkRoutes } from './features/talks/routes.ts'
import { toolboxRoutes } from './features/toolbox/routes.ts'
import { toolkitRoutes } from './features/toolkit/routes.ts'
import { workshopHoldingRoutes } from './features/workshops/hold-routes.ts'
import { followWorkshopRoutes } from './features/workshops/live/routes.ts'
import { minutesRoutes } from './features/workshops/minutes/routes.ts'
import { workshopPlanRoutes } from './features/workshops/plan-routes.ts'
import type { ServeLive } from './platform/live.ts'
import type { Platform, ServeCompany, ServePublic, ServeShare } from './platform/scopes.ts'

interface Scopes {
  servePublic: ServePublic
  serveCompany: ServeCompany
  serveShare: ServeShare
}

/** Everything the API serves, by the scope it is mounted in. A feature that is not listed here does not exist. */
export function mountFeatures(platform: Platform, { servePublic, serveCompany, serveShare }: Scopes) {
  installationRoutes(servePublic, platform)
  identityRoutes(servePublic, platform)
  joiningRoutes(servePublic, platform)
  accountRoutes(servePublic, platform)
  secondFactorRoutes(servePublic, platform)
  leavingRoutes(servePublic, platform)
  toolkitRoutes(servePublic)
  receiptRoutes(servePublic, platform)
  if (platform.config.hasDemo) demoRoutes(servePublic, platform)

  companiesRoutes(serveCompany)
  memberRoutes(serveCompany)
  departmentRoutes(serveCompany)
  invitationRoutes(serveCompany, platform)
  auditRoutes(serveCompany)
  companyLeavingRoutes(serveCompany, platform)
  roundRoutes(serveCompany)
  discussionRoutes(serveCompany)
  actionRoutes(serveCompany)
  documentRoutes(serveCompany)
  printableRoutes(serveCompany)
  minutesRoutes(serveCompany)
  policyRoutes({ servePublic, serveCompany })
  toolboxRoutes(serveCompany)
  workshopPlanRoutes(serveCompany, platform)
  consultationRoutes({ servePublic, serveCompany, serveShare }, platform)
  editionRoutes({ serveCompany, serveShare }, platform)
  shareRoutes({ servePublic, serveCompany, serveShare }, platform)
  reminderRoutes({ servePublic, serveCompany }, platform)
  calendarRoutes({ servePublic, serveCompany }, platform)
  workshopHoldingRoutes(serveCompany)
  talkRoutes(serveCompany, platform)
  helpRoutes(serveCompany)
}

/** The connections the API serves: what several people do at the same time. */
export function mountLive(platform: Platform, serveLive: ServeLive) {
  liveDraftRoutes(serveLive, platform)
  followWorkshopRoutes(serveLive, platform)
}
