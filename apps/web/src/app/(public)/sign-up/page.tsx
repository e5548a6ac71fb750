import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { EntryForm } from '@/features/identity/entry-form'
import { findOwnCompany } from '@/features/identity/own-company'
import { signUpAction } from '@/features/identity/sign-up.action'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signUp'))('title') }
}

export default async function SignUpPage() {
  const t = await getTranslations('signUp')
  const company = await findOwnCompany()
  if (company) redirect(paths.company(company.slug))
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <div className="grid gap-3">
        <h1>{t('title')}</h1>
        <p className="text-ink-soft">{t('lead')}</p>
      </div>
      <EntryForm
        action={signUpAction}
        submit={t('submit')}
        ways={{ 'email-taken': <Link href={paths.signIn()}>{t('signInInstead')}</Link> }}
        fields={[
          { name: 'companyName', label: t('companyName'), type: 'text', autoComplete: 'organization', maxLength: 120 },
          { name: 'name', label: t('name'), hint: t('nameHint'), type: 'text', autoComplete: 'name', maxLength: 120 },
          {
            name: 'email',
            label: t('email'),
            hint: t('emailHint'),
            type: 'email',
            autoComplete: 'username',
            maxLength: 254,
          },
          {
            name: 'password',
            label: t('password'),
            hint: t('passwordHint'),
            type: 'password',
            autoComplete: 'new-password',
            minLength: 10,
            maxLength: 200,
          },
        ]}
      >
        <SeenBy>{t('seenBy')}</SeenBy>
      </EntryForm>
      <p>
        {t('haveAccount')} <Link href={paths.signIn()}>{t('signIn')}</Link>
      </p>
    </div>
  )
}
