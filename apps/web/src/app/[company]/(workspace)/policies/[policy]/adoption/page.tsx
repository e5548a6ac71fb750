import { readPolicy } from '@trivselsrum/contracts/policies'
import { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Adoption } from '@/features/editions/adoption'
import { read } from '@/lib/api-server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('adoption'))('adopt') }
}

/** The adoption of the draft there is; without one, how the text stands. */
export default async function AdoptionPage({ params }: { params: Promise<{ company: string; policy: string }> }) {
  const place = await params
  const policy = await read(readPolicy, { params: place })
  if (!policy.can.run) notFound()
  if (!policy.draft) redirect(paths.policy(place.company, policy.id))
  const draft = await read(readPolicyDraft, { params: place })
  return <Adoption company={place.company} policy={policy} draft={draft} />
}
