import { readMailedLink } from '@trivselsrum/contracts/mailed'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { LinkOver } from '@/features/identity/link-over'
import { proveAndChooseAction, proveOwnAction } from '@/features/identity/mailed.actions'
import { NewPasswordForm } from '@/features/identity/new-password-form'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('proveEmail'))('title'), robots: { index: false } }
}

/** Opened by a person or by a mail scanner, it changes nothing; its button does. */
export default async function ProveEmailPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { isGood, isOwn } = await read(readMailedLink, { params: { token } })
  if (!isGood) return <LinkOver href={paths.accountEmail()} />
  const t = await getTranslations('proveEmail')
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <div className="grid gap-3">
        <h1>{t('title')}</h1>
        <p className="text-ink-soft">{isOwn ? t('ownLead') : t('outsideLead')}</p>
      </div>
      {isOwn ? (
        <ActionForm action={proveOwnAction.bind(null, token)} className="grid justify-items-start gap-4">
          <SubmitButton>{t('submit')}</SubmitButton>
        </ActionForm>
      ) : (
        <NewPasswordForm action={proveAndChooseAction.bind(null, token)} submit={t('submitWithPassword')} />
      )}
    </div>
  )
}
