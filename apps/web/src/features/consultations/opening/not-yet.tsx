import type { Policy } from '@trivselsrum/contracts/policies'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { paths } from '@/lib/paths'

/** Why nothing can be sent into consultation now, and the way on: one is open, or there is nothing to ask about. */
export async function NotYet({ company, policy }: { company: string; policy: Policy }) {
  const t = await getTranslations('newConsultation')
  const { id, consultation, draft } = policy
  const why = consultation ? 'open' : draft ? 'empty' : 'none'
  const to = {
    open: paths.consultation(company, consultation?.id ?? ''),
    empty: paths.draft(company, id),
    none: paths.policy(company, id),
  }[why]
  return (
    <EmptyState title={t(`notYet.${why}.title`)} action={<ButtonLink href={to}>{t(`notYet.${why}.way`)}</ButtonLink>}>
      <p>{t(`notYet.${why}.detail`)}</p>
    </EmptyState>
  )
}
