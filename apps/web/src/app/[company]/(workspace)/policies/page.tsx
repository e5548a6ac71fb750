import { listPolicies } from '@trivselsrum/contracts/policies'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { PageHeader } from '@/components/page-header'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { EmptyPolicies } from '@/features/policies/empty-policies'
import { PolicyList } from '@/features/policies/policy-list'
import { read } from '@/lib/api-server'
import { pageParam } from '@/lib/page-param'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policies'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<{ page?: string }>
}

/** The texts a company navigates by, those with work under way first. */
export default async function PoliciesPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const t = await getTranslations('policies')
  const page = pageParam(search.page)
  const { policies, next, can } = await read(listPolicies, { params: { company }, query: { page } })
  const isEmpty = policies.length === 0 && page === 1
  const to = (number: number | null) => (number ? paths.policies(company, String(number)) : undefined)
  return (
    <div className="grid gap-7">
      <PageHeader
        title={t('title')}
        action={!isEmpty && can.begin && <ButtonLink href={paths.newPolicy(company)}>{t('begin')}</ButtonLink>}
      />
      {isEmpty ? (
        <EmptyPolicies company={company} canBegin={can.begin} />
      ) : (
        <>
          <p>{t('lead')}</p>
          <PolicyList company={company} policies={policies} isRunning={can.begin} />
        </>
      )}
      <Pager
        label={t('pages')}
        ways={[
          { key: 'earlier', href: to(page > 1 ? page - 1 : null), text: t('earlier') },
          { key: 'later', href: to(next), text: t('later') },
        ]}
      />
      <SeenBy>{t('seenBy')}</SeenBy>
    </div>
  )
}
