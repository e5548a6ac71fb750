import { readInstallation } from '@trivselsrum/contracts/installation'
import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { EntryForm } from '@/features/identity/entry-form'
import { findOwnCompany } from '@/features/identity/own-company'
import { enterDemoAction, signInAction } from '@/features/identity/sign-in.action'
import { readIfThere } from '@/lib/api-server'
import { ownPath, paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

interface Props {
  searchParams: Promise<{ next?: string | string[]; password?: string | string[] }>
}

export default async function SignInPage({ searchParams }: Props) {
  const [t, forgot] = [await getTranslations('signIn'), await getTranslations('forgotPassword')]
  const { next: wanted, password } = await searchParams
  const next = ownPath(wanted)
  const company = await findOwnCompany()
  if (company) redirect(next ?? paths.company(company.slug))
  const installation = await readIfThere(readInstallation, {})
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <h1>{t('title')}</h1>
      {password === 'changed' && (
        <Notice>
          <p>{forgot('changed')}</p>
        </Notice>
      )}
      <EntryForm
        action={signInAction}
        submit={t('submit')}
        hidden={next ? { next } : {}}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username', maxLength: 254 },
          {
            name: 'password',
            label: t('password'),
            type: 'password',
            autoComplete: 'current-password',
            maxLength: 200,
          },
        ]}
      />
      <p>
        <Link href={paths.forgotPassword()}>{forgot('link')}</Link>
      </p>
      <p>
        {t('noAccount')} <Link href={paths.signUp()}>{t('signUp')}</Link>
      </p>
      {installation?.hasDemo && (
        <section className="card grid justify-items-start gap-3">
          <h2>{t('demoTitle')}</h2>
          <p className="text-ink-soft">{t('demoDetail')}</p>
          <form action={enterDemoAction}>
            <SubmitButton look="quiet">{t('demoEnter')}</SubmitButton>
          </form>
        </section>
      )}
    </div>
  )
}
