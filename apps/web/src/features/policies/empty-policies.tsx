import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { paths } from '@/lib/paths'
import { policySteps } from './policy-steps'

/** Before the first text: what it will be good for, the way to it, and the button that begins it. */
export async function EmptyPolicies({ company, canBegin }: { company: string; canBegin: boolean }) {
  const t = await getTranslations('policiesEmpty')
  if (!canBegin)
    return (
      <EmptyState title={t('othersTitle')}>
        <p>{t('othersDetail')}</p>
      </EmptyState>
    )
  return (
    <EmptyState title={t('title')} action={<ButtonLink href={paths.newPolicy(company)}>{t('begin')}</ButtonLink>}>
      <p>{t('detail')}</p>
      <ol className="grid gap-1.5 pl-6">
        {policySteps.map((step) => (
          <li key={step} className="list-decimal">
            {t(`step.${step}`)}
          </li>
        ))}
      </ol>
    </EmptyState>
  )
}
