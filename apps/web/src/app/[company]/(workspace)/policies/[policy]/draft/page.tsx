import { readCompany } from '@trivselsrum/contracts/companies'
import { listConsultations } from '@trivselsrum/contracts/consultations'
import { readPolicy, readPolicyGuide } from '@trivselsrum/contracts/policies'
import { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DraftPage } from '@/features/drafts/draft-page'
import { read, readIfThere } from '@/lib/api-server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('draft'))('title') }
}

interface Props {
  params: Promise<{ company: string; policy: string }>
}

export default async function Page({ params }: Props) {
  const place = await params
  const policy = await read(readPolicy, { params: place })
  if (!policy.can.readDraft) notFound()
  const [company, draft, guide, consultations] = await Promise.all([
    read(readCompany, { params: place }),
    policy.draft && readIfThere(readPolicyDraft, { params: place }),
    readIfThere(readPolicyGuide, { query: { language: policy.language } }),
    readIfThere(listConsultations, { params: place, query: { limit: 1, skip: 0 } }),
  ])
  return (
    <DraftPage
      company={place.company}
      member={company.me.id}
      policy={policy}
      draft={draft ?? null}
      questions={guide?.questions ?? []}
      consultation={consultations?.consultations[0]?.id}
    />
  )
}
