import type { Problem } from '@trivselsrum/contracts/problem'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'
import { RemoveTalk } from './remove-talk'

interface UnreadableTalkProps {
  company: string
  talk: string
  problem: Problem
}

/** A talk whose words do not open: that is said, and it can be deleted; nothing else is done to it. */
export async function UnreadableTalk({ company, talk, problem }: UnreadableTalkProps) {
  const [t, talks] = [await getTranslations('talk'), await getTranslations('talks')]
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader above={<Link href={paths.talks(company)}>{talks('title')}</Link>} title={t('title')} />
      <Notice tone="trouble" title={problem.title}>
        <p>{problem.detail}</p>
      </Notice>
      <RemoveTalk company={company} talk={talk} />
    </div>
  )
}
