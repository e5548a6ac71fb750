import { listSessions } from '@trivselsrum/contracts/account'
import { readMe } from '@trivselsrum/contracts/identity'
import { readSecondFactor } from '@trivselsrum/contracts/second-factor'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { AccountNews } from '@/features/account/account-news'
import { Devices } from '@/features/account/devices'
import { PasswordSection } from '@/features/account/password-section'
import { ProfileSection } from '@/features/account/profile-section'
import { SecondFactorSection } from '@/features/account/second-factor-section'
import { OwnDataSection } from '@/features/leaving/own-data-section'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const t = await getTranslations('account')
  const { done } = await searchParams
  const secondFactor = await read(readSecondFactor, {})
  return (
    <div className="grid gap-7">
      <PageHeader title={t('title')} />
      <AccountNews done={done} secondFactor={secondFactor} />
      <SecondFactorSection secondFactor={secondFactor} />
      <ProfileSection me={await read(readMe, {})} />
      <PasswordSection />
      <Devices {...(await read(listSessions, {}))} />
      <OwnDataSection />
    </div>
  )
}
