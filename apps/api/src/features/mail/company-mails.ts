import type { Tidings } from '../../platform/outbox.ts'
import type { CompanyMail } from './kind.ts'
import { roundOpened } from './tidings/round-opened.ts'

/** What of a company's outbox is told by mail; what is not named here is told to nobody yet. */
export const companyMails: { [K in keyof Tidings]?: CompanyMail<Tidings[K]> } = {
  'round-opened': roundOpened,
}
