import { readMe } from '@trivselsrum/contracts/identity'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import { SubmitButton } from '@/components/submit-button'
import { EntryForm } from '@/features/identity/entry-form'
import { KeptMail } from '@/features/identity/kept-mail'
import { proveByCodeAction, requestProofAction } from '@/features/identity/mailed.actions'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accountEmail'))('title') }
}

export default async function AccountEmailPage({ searchParams }: { searchParams: Promise<{ mail?: string }> }) {
  const t = await getTranslations('accountEmail')
  const me = await read(readMe, {})
  const home = me.companies[0] ? paths.company(me.companies[0].slug) : paths.home()
  return (
    <div className="mx-auto grid max-w-lg gap-7">
      <div className="grid gap-3">
        <h1>{t('title')}</h1>
        <p className="text-ink-soft">
          {t.rich(me.isEmailProven ? 'proven' : 'lead', { email: () => <bdi className="text-ink">{me.email}</bdi> })}
        </p>
        {!me.isEmailProven && <KeptMail />}
      </div>
      {me.isEmailProven ? (
        <div>
          <ButtonLink href={home}>{t('on')}</ButtonLink>
        </div>
      ) : (
        <Proof isSent={(await searchParams).mail === 'sent'} />
      )}
    </div>
  )
}

async function Proof({ isSent }: { isSent: boolean }) {
  const t = await getTranslations('accountEmail')
  const code = {
    name: 'code',
    label: t('code'),
    hint: t('codeHint'),
    type: 'text',
    inputMode: 'numeric',
    autoComplete: 'one-time-code',
    maxLength: 7,
  } as const
  return (
    <>
      {isSent && (
        <Notice>
          <p>{t('sent')}</p>
        </Notice>
      )}
      <EntryForm action={proveByCodeAction} submit={t('submit')} fields={[code]} />
      <section className="card grid justify-items-start gap-3">
        <h2>{t('againTitle')}</h2>
        <p className="text-ink-soft">{t('againDetail')}</p>
        <ActionForm action={requestProofAction}>
          <SubmitButton look="quiet">{t('again')}</SubmitButton>
        </ActionForm>
      </section>
    </>
  )
}
