import type { Policy } from '@trivselsrum/contracts/policies'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'

interface Props {
  company: string
  policy: Policy
  title: ReactNode
  action?: ReactNode
}

/** What a page of a policy is about, below the policy's own name. */
export async function DraftHeader({ company, policy, title, action }: Props) {
  const t = await getTranslations('draft')
  return (
    <PageHeader
      above={
        <>
          <Link href={paths.policy(company, policy.id)}>
            <bdi>{policy.title}</bdi>
          </Link>
          {' · '}
          <Link href={paths.draft(company, policy.id)}>{t('title')}</Link>
          {' · '}
          <Link href={paths.versions(company, policy.id)}>{t('versions')}</Link>
        </>
      }
      title={title}
      action={action}
    />
  )
}
