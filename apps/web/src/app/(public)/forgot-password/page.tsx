import { readInstallation } from '@trivselsrum/contracts/installation'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { EntryForm } from '@/features/identity/entry-form'
import { KeptMail } from '@/features/identity/kept-mail'
import { requestResetAction } from '@/features/identity/mailed.actions'
import { readIfThere } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forgotPassword'))('title') }
}

export default async function ForgotPasswordPage({ searchParams }: { searchParams: Promise<{ mail?: string }> }) {
  const t = await getTranslations('forgotPassword')
  const isSent = (await searchParams).mail === 'sent'
  const installation = await readIfThere(readInstallation, {})
  const email = { name: 'email', label: t('email'), type: 'email', autoComplete: 'username', maxLength: 254 } as const
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <div className="grid gap-3">
        <h1>{t('title')}</h1>
        {!isSent && <p className="text-ink-soft">{installation?.writesMail === false ? t('noMail') : t('lead')}</p>}
      </div>
      {isSent && (
        <Notice title={t('sentTitle')}>
          <p>{t('sentDetail')}</p>
          <KeptMail />
        </Notice>
      )}
      {!isSent && installation?.writesMail !== false && (
        <EntryForm action={requestResetAction} submit={t('submit')} fields={[email]} />
      )}
      <p>
        <Link href={paths.signIn()}>{t('signIn')}</Link>
      </p>
    </div>
  )
}
