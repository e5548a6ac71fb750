import { readSecondFactor } from '@trivselsrum/contracts/second-factor'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { codesWords, proofField } from '@/features/account/account-words'
import { AddPasskey } from '@/features/account/add-passkey'
import { PasskeyList } from '@/features/account/passkey-list'
import { addPasskeyAction, beginPasskeyAction } from '@/features/account/second-factor.actions'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('passkeys'))('title') }
}

export default async function PasskeysPage() {
  const t = await getTranslations('passkeys')
  const { passkeys } = await read(readSecondFactor, {})
  return (
    <div className="grid gap-7">
      <PageHeader above={<Link href={paths.account()}>{t('back')}</Link>} title={t('title')} />
      <div className="grid gap-3">
        <p className="text-ink-soft">{t('lead')}</p>
        <SeenBy>{t('seenBy')}</SeenBy>
      </div>
      {passkeys.length > 0 && <PasskeyList passkeys={passkeys} />}
      <AddPasskey
        begin={beginPasskeyAction}
        add={addPasskeyAction}
        to={paths.account()}
        words={{
          title: t('add'),
          name: t('name'),
          nameHint: t('nameHint'),
          proof: (await proofField()).label,
          next: t('next'),
          ready: t('ready'),
          use: t('make'),
          refused: t('refused'),
          needsScript: t('needsScript'),
          codes: await codesWords(),
        }}
      />
    </div>
  )
}
