import { readPolicy } from '@trivselsrum/contracts/policies'
import { readPolicyVersion } from '@trivselsrum/contracts/policy-drafts'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { VersionPage } from '@/features/drafts/versions/version-page'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions'))('one') }
}

interface Props {
  params: Promise<{ company: string; policy: string; version: string }>
}

export default async function Page({ params }: Props) {
  const place = await params
  const [policy, version] = await Promise.all([
    read(readPolicy, { params: place }),
    read(readPolicyVersion, { params: place }),
  ])
  return <VersionPage company={place.company} policy={policy} version={version} />
}
