import { readPolicy } from '@trivselsrum/contracts/policies'
import { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { sectionsOf } from '@trivselsrum/toolkit/document/sections'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { NewConsultation } from '@/features/consultations/opening/new-consultation'
import { NotYet } from '@/features/consultations/opening/not-yet'
import { read, readIfThere } from '@/lib/api-server'
import { isAnswerToForm } from '@/lib/is-answer-to-form'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newConsultation'))('title') }
}

interface Props {
  params: Promise<{ company: string; policy: string }>
}

/** Sending the draft into consultation, or why that cannot be done now. */
export default async function NewConsultationPage({ params }: Props) {
  const place = await params
  const t = await getTranslations('newConsultation')
  const policy = await read(readPolicy, { params: place })
  if (!policy.can.run) notFound()
  const draft = policy.draft && (await readIfThere(readPolicyDraft, { params: place }))
  const sections = draft ? sectionsOf(draft.document) : []
  // Whoever has typed something gets it back with the refusal, whatever has become of the draft meanwhile.
  const isReady = sections.length > 0 && !policy.consultation
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader
        above={
          <Link href={paths.policy(place.company, policy.id)}>
            <bdi>{policy.title}</bdi>
          </Link>
        }
        title={t('title')}
      />
      {isReady || (await isAnswerToForm()) ? (
        <NewConsultation company={place.company} policy={policy} draft={draft} sections={sections} />
      ) : (
        <NotYet company={place.company} policy={policy} />
      )}
    </div>
  )
}
