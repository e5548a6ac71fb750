import { readPendingSignIn } from '@trivselsrum/contracts/second-factor'
import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EntryForm } from '@/features/identity/entry-form'
import { PasskeySignIn } from '@/features/identity/passkey-sign-in'
import { finishSignInAction, finishSignInWithPasskeyAction } from '@/features/identity/second-step.actions'
import { read } from '@/lib/api-server'
import { ownPath, paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('secondStep'))('title') }
}

export default async function SecondStepPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const t = await getTranslations('secondStep')
  const next = ownPath((await searchParams).next)
  const { pending } = await read(readPendingSignIn, {})
  if (!pending) redirect(paths.signIn(next))
  const words = { use: t('usePasskey'), refused: t('passkeyRefused'), needsScript: t('needsScript') }
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <div className="grid gap-3">
        <h1>{t('title')}</h1>
        <p className="text-ink-soft">{t('lead')}</p>
      </div>
      {pending.passkeys && (
        <section className="card grid gap-4">
          <h2>{t('passkeyTitle')}</h2>
          <PasskeySignIn action={finishSignInWithPasskeyAction} options={pending.passkeys} next={next} words={words} />
        </section>
      )}
      <EntryForm
        action={finishSignInAction}
        submit={t('submit')}
        hidden={next ? { next } : {}}
        ways={{ 'sign-in-expired': <Link href={paths.signIn(next)}>{t('startOver')}</Link> }}
        fields={[
          {
            name: 'code',
            label: pending.hasApp ? t('code') : t('recoveryCode'),
            hint: pending.hasApp ? t('codeHint') : t('recoveryHint'),
            type: 'text',
            autoComplete: 'one-time-code',
            maxLength: 40,
          },
        ]}
      />
      <p>
        <Link href={paths.signIn(next)}>{t('startOver')}</Link>
      </p>
    </div>
  )
}
