import { readConsultation } from '@trivselsrum/contracts/consultations'
import { listContributions } from '@trivselsrum/contracts/contributions'
import { readPolicy } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ConsultationPage } from '@/features/consultations/consultation-page'
import { chosenContributions, queryOf } from '@/features/consultations/work/chosen'
import { canBeMerged } from '@/features/consultations/work/groups'
import { Merger } from '@/features/consultations/work/merger'
import { readAllContributions } from '@/features/consultations/work/read-all'
import { read } from '@/lib/api-server'
import { chosenOf } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('consultationWork'))('title') }
}

interface Props {
  params: Promise<{ company: string; consultation: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A consultation for those who run it; with one of its contributions named, merging that with another. */
export default async function Page({ params, searchParams }: Props) {
  const [place, search] = [await params, await searchParams]
  const { company } = place
  const chosen = chosenContributions(search)
  const { merge } = chosenOf(search, ['merge'])
  const consultation = await read(readConsultation, { params: place })
  if (merge && chosen.section) {
    const all = await readAllContributions({ ...place, section: chosen.section })
    const contribution = all.find(({ id }) => id === merge) ?? notFound()
    const others = all.filter((other) => other.id !== merge && canBeMerged(other))
    return <Merger company={company} consultation={consultation} contribution={contribution} others={others} />
  }
  const isAnswerBegun = consultation.state === 'closed' && consultation.waiting === 0
  const [found, policy, all] = await Promise.all([
    read(listContributions, { params: place, query: queryOf(chosen) }),
    read(readPolicy, { params: { company, policy: consultation.policy } }),
    isAnswerBegun ? readAllContributions(place) : undefined,
  ])
  const { language } = policy
  return (
    <ConsultationPage
      company={company}
      consultation={consultation}
      language={language}
      found={found}
      chosen={chosen}
      all={all}
    />
  )
}
