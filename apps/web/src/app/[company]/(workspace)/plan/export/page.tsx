import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { TakeOut } from '@/features/plan/take-out'
import { chosenOf, type PlanChosen, paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('takeOut'))('page') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<PlanChosen>
}

/** The plan as files: what its address says of it, or all of it. */
export default async function TakeOutPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const t = await getTranslations('takeOut')
  const chosen = chosenOf(search, ['status', 'level', 'member', 'department', 'origin', 'only', 'search'])
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader above={<Link href={paths.plan(company)}>{t('plan')}</Link>} title={t('page')} />
      <TakeOut company={company} chosen={chosen} />
    </div>
  )
}
