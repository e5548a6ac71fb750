import type { ShareOpens } from '@trivselsrum/contracts/shares'
import { paths } from '@/lib/paths'

/** Where a link leads by what it opens. */
export const openedAt: Record<ShareOpens, () => string> = {
  round: () => paths.share(),
  consultation: () => paths.sharedConsultation(),
  edition: () => paths.sharedEdition(),
}
