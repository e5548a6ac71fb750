import { readOwnDeletion } from '@trivselsrum/contracts/leaving'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { EntryForm } from '@/features/identity/entry-form'
import { deleteAccountAction } from '@/features/leaving/leaving.actions'
import { OwnDeletion, OwnedAlone } from '@/features/leaving/own-deletion'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownDeletion'))('title') }
}

export default async function OwnDeletionPage() {
  const t = await getTranslations('ownDeletion')
  const outlook = await read(readOwnDeletion, {})
  const proof = { name: 'proof', type: 'password', autoComplete: 'current-password', maxLength: 200 } as const
  return (
    <div className="grid max-w-2xl gap-7">
      <PageHeader above={<Link href={paths.account()}>{t('account')}</Link>} title={t('title')} />
      <p>{t('lead')}</p>
      <OwnedAlone companies={outlook.companies} />
      <OwnDeletion {...outlook} />
      <p>
        <a href={paths.ownData()}>{t('first')}</a>
      </p>
      {outlook.isPossible && (
        <div className="max-w-md">
          <EntryForm
            action={deleteAccountAction}
            submit={t('submit')}
            look="grave"
            fields={[{ ...proof, label: t('proof'), hint: t('proofHint') }]}
          />
        </div>
      )}
    </div>
  )
}
