import { readPolicy, readPolicyGuide } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FormChoice } from '@/features/policies/form-choice'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policyFormChoice'))('title') }
}

export default async function PolicyFormPage({ params }: { params: Promise<{ company: string; policy: string }> }) {
  const place = await params
  const [policy, guide] = await Promise.all([read(readPolicy, { params: place }), read(readPolicyGuide, { query: {} })])
  if (!policy.can.readDraft) notFound()
  const templates = await read(readPolicyGuide, { query: { language: policy.language } })
  return <FormChoice company={place.company} policy={policy} guide={guide} templates={templates} />
}
