import { type Discussion, DiscussionPart } from '@trivselsrum/contracts/discussions'
import { getTranslations } from 'next-intl/server'

/** Below so many people a company need have no AMO. */
const AMO_FROM = 10

type Size = 'withAmo' | 'withoutAmo' | 'unknown'

function sizeOf(headcount: number | null): Size {
  if (headcount === null) return 'unknown'
  return headcount < AMO_FROM ? 'withoutAmo' : 'withAmo'
}

/** The points of a discussion in their order, each with its name and what the law asks there. */
export async function partsOf({ record, draft }: Discussion) {
  const t = await getTranslations('discussion')
  const size = sizeOf(record.headcount)
  const title = (id: DiscussionPart) => (id === 'competence' ? t(`parts.competence.${size}`) : t(`parts.${id}`))
  const hint = (id: DiscussionPart) => {
    if (id === 'competence') return t(`hints.competence.${size}`)
    return id === 'review' && !record.lastGoals ? t('hints.reviewFirst') : t(`hints.${id}`)
  }
  const missing: readonly string[] = draft?.missing ?? []
  const needs = (id: DiscussionPart) => (id === 'meeting' ? ['date', 'participants'] : [id])
  return DiscussionPart.options.map((id) => ({
    id,
    title: title(id),
    hint: hint(id),
    isMissing: needs(id).some((need) => missing.includes(need)),
  }))
}
