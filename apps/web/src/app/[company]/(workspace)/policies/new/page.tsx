import { listPolicies } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NewPolicy } from '@/features/policies/new-policy'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newPolicy'))('title') }
}

export default async function NewPolicyPage({ params }: { params: Promise<{ company: string }> }) {
  const { company } = await params
  const { can } = await read(listPolicies, { params: { company }, query: {} })
  if (!can.begin) notFound()
  return <NewPolicy company={company} />
}
