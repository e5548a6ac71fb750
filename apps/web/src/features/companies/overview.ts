import type { readOverview } from '@trivselsrum/contracts/companies'
import type { Reply } from '@trivselsrum/contracts/endpoint'

export type Overview = Reply<typeof readOverview>
