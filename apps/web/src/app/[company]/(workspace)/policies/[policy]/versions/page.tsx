import { readPolicy } from '@trivselsrum/contracts/policies'
import { listPolicyVersions } from '@trivselsrum/contracts/policy-drafts'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { VersionList } from '@/features/drafts/versions/version-list'
import { read } from '@/lib/api-server'
import { pageParam } from '@/lib/page-param'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions'))('title') }
}

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ page?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [place, search] = [await params, await searchParams]
  const page = pageParam(search.page)
  const [policy, { versions, next }] = await Promise.all([
    read(readPolicy, { params: place }),
    read(listPolicyVersions, { params: place, query: { page } }),
  ])
  return <VersionList company={place.company} policy={policy} versions={versions} page={page} next={next} />
}
