import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { buttonClass } from '@/components/button'
import { SubmitButton } from '@/components/submit-button'
import { paths } from '@/lib/paths'
import { ContributionWords } from './contribution-words'
import type { OwnContributions } from './own-contributions'
import { withdrawContributionAction } from './own-contributions.actions'

/** Asks once more, on a page of its own: it works without script, and a slip of the thumb withdraws nothing. */
export async function WithdrawContribution({
  own: { receipt, consultation },
  company,
  contribution,
}: {
  own: OwnContributions
  /** Where a member came from. */
  company: string | undefined
  contribution: OwnContributions['contributions'][number]
}) {
  const t = await getTranslations('withdrawContribution')
  return (
    <>
      <h1>{t('title')}</h1>
      <div className="card grid gap-3">
        <ContributionWords contribution={contribution} />
      </div>
      <p>{t('detail')}</p>
      <ActionForm action={withdrawContributionAction}>
        <input type="hidden" name="receipt" value={receipt} />
        <input type="hidden" name="contribution" value={contribution.id} />
        <input type="hidden" name="consultation" value={consultation} />
        <input type="hidden" name="company" value={company ?? ''} />
        <SubmitButton look="grave">{t('submit')}</SubmitButton>
      </ActionForm>
      <a href={paths.ownContributions(consultation, { company })} className={buttonClass('quiet')}>
        {t('keep')}
      </a>
    </>
  )
}
