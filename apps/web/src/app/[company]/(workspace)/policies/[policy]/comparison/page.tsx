import { readPolicy } from '@trivselsrum/contracts/policies'
import { comparePolicyVersions, listPolicyVersions } from '@trivselsrum/contracts/policy-drafts'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ComparisonPage } from '@/features/drafts/versions/comparison-page'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('draftComparison'))('title') }
}

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ from?: string; to?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [place, { from = '', to = 'draft' }] = [await params, await searchParams]
  if (!from) redirect(paths.versions(place.company, place.policy))
  const [policy, comparison, { versions }] = await Promise.all([
    read(readPolicy, { params: place }),
    read(comparePolicyVersions, { params: place, query: { from, to } }),
    read(listPolicyVersions, { params: place, query: { page: 1 } }),
  ])
  return (
    <ComparisonPage
      company={place.company}
      policy={policy}
      comparison={comparison}
      versions={versions}
      chosen={{ from, to }}
    />
  )
}
