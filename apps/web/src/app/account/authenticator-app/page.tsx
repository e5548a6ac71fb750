import { readAuthenticatorSetUp, readSecondFactor } from '@trivselsrum/contracts/second-factor'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { codesWords } from '@/features/account/account-words'
import { BeginApp } from '@/features/account/begin-app'
import { CodeForm } from '@/features/account/code-form'
import { RemoveApp } from '@/features/account/remove-app'
import { ScanApp } from '@/features/account/scan-app'
import { confirmAuthenticatorAppAction } from '@/features/account/second-factor.actions'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('authenticatorApp'))('title') }
}

export default async function AuthenticatorAppPage() {
  const t = await getTranslations('authenticatorApp')
  const { setUp } = await read(readAuthenticatorSetUp, {})
  const { app } = await read(readSecondFactor, {})
  return (
    <div className="grid gap-7">
      <PageHeader above={<Link href={paths.account()}>{t('back')}</Link>} title={t('title')} />
      <CodeForm
        action={confirmAuthenticatorAppAction}
        field={{ name: 'code', type: 'text', autoComplete: 'one-time-code' }}
        words={{ label: t('code'), hint: t('codeHint'), submit: t('confirm'), codes: await codesWords() }}
        to={paths.account()}
        instead={setUp ? undefined : <BeginApp isOn={app !== null} />}
      >
        {setUp && <ScanApp {...setUp} />}
      </CodeForm>
      {app && <RemoveApp />}
    </div>
  )
}
