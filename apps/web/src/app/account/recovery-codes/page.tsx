import { readSecondFactor } from '@trivselsrum/contracts/second-factor'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { codesWords, proofField } from '@/features/account/account-words'
import { CodeForm } from '@/features/account/code-form'
import { renewRecoveryCodesAction } from '@/features/account/second-factor.actions'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recoveryCodes'))('title') }
}

export default async function RecoveryCodesPage() {
  const t = await getTranslations('recoveryCodes')
  const { recoveryCodesLeft } = await read(readSecondFactor, {})
  const { label, type, autoComplete } = await proofField()
  return (
    <div className="grid gap-7">
      <PageHeader above={<Link href={paths.account()}>{t('back')}</Link>} title={t('title')} />
      <CodeForm
        action={renewRecoveryCodesAction}
        field={{ name: 'proof', type, autoComplete }}
        words={{ label, submit: t('renew'), codes: await codesWords() }}
        to={paths.account()}
      >
        <p>{t('lead')}</p>
        <p>{t('left', { count: recoveryCodesLeft })}</p>
      </CodeForm>
    </div>
  )
}
