import { readPolicy } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { policyNewsParam } from '@/features/policies/policy-news'
import { PolicyOverview } from '@/features/policies/policy-overview'
import { read } from '@/lib/api-server'

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ saved?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(readPolicy, { params: await params })).title }
}

export default async function PolicyPage({ params, searchParams }: Props) {
  const [place, { saved }] = [await params, await searchParams]
  const policy = await read(readPolicy, { params: place })
  return <PolicyOverview company={place.company} policy={policy} news={policyNewsParam(saved)} />
}
