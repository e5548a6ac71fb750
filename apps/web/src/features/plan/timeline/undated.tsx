import type { PlanFilter } from '@trivselsrum/contracts/plan'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

/** Actions without a deadline have no place on a timeline: how many they are, and where they stand. */
export async function Undated({ company, filter, count }: { company: string; filter: PlanFilter; count: number }) {
  const t = await getTranslations('planTimeline')
  if (count === 0) return null
  return <Link href={paths.plan(company, { ...filter, only: 'undated' })}>{t('undated', { count })}</Link>
}
