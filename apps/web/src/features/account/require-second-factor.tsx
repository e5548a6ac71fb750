import { readSecondFactorRule } from '@trivselsrum/contracts/second-factor'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { requireSecondFactorAction } from './second-factor.actions'

/** Whether the company asks its people to sign in in two steps, and for owners the way to change it. */
export async function RequireSecondFactor({ company }: { company: string }) {
  const t = await getTranslations('requireSecondFactor')
  const { isRequired, hasOwn, can } = await read(readSecondFactorRule, { params: { company } })
  return (
    <section className="card grid gap-4">
      <h2>{t('title')}</h2>
      <p>{isRequired ? t('isRequired') : t('isNotRequired')}</p>
      {can.require && !hasOwn && (
        <p>
          {t('ownFirst')} <Link href={paths.account()}>{t('toAccount')}</Link>
        </p>
      )}
      {can.require && hasOwn && (
        <ActionForm action={requireSecondFactorAction.bind(null, company, !isRequired)}>
          <div>
            <SubmitButton look="quiet">{isRequired ? t('stop') : t('start')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}
