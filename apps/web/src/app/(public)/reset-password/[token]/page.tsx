import { readMailedLink } from '@trivselsrum/contracts/mailed'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkOver } from '@/features/identity/link-over'
import { resetPasswordAction } from '@/features/identity/mailed.actions'
import { NewPasswordForm } from '@/features/identity/new-password-form'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resetPassword'))('title'), robots: { index: false } }
}

/** Opened by a person or by a mail scanner, it changes nothing; its form does. */
export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { isGood } = await read(readMailedLink, { params: { token } })
  if (!isGood) return <LinkOver href={paths.forgotPassword()} />
  const t = await getTranslations('resetPassword')
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <div className="grid gap-3">
        <h1>{t('title')}</h1>
        <p className="text-ink-soft">{t('lead')}</p>
      </div>
      <NewPasswordForm action={resetPasswordAction.bind(null, token)} submit={t('submit')} />
    </div>
  )
}
