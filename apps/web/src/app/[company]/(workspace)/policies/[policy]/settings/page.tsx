import { readPolicy } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readPeople } from '@/features/actions/action-choices'
import { PolicySettings } from '@/features/policies/policy-settings'
import { read } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policySettings'))('title') }
}

export default async function PolicySettingsPage({ params }: { params: Promise<{ company: string; policy: string }> }) {
  const place = await params
  const policy = await read(readPolicy, { params: place })
  if (!policy.can.write) notFound()
  const people = policy.can.run
    ? // Owners and AMO write anyway.
      await readPeople(place.company, ({ role }) => role === 'leader' || role === 'member')
    : undefined
  return <PolicySettings company={place.company} policy={policy} people={people} />
}
