import { readPolicy, readPolicyGuide } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PolicyNotes } from '@/features/policies/policy-notes'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policyNotes'))('title') }
}

export default async function PolicyNotesPage({ params }: { params: Promise<{ company: string; policy: string }> }) {
  const place = await params
  const [policy, guide] = await Promise.all([read(readPolicy, { params: place }), read(readPolicyGuide, { query: {} })])
  if (!policy.can.readDraft) notFound()
  return <PolicyNotes company={place.company} policy={policy} guide={guide} />
}
