import { listTalks } from '@trivselsrum/contracts/talks'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { EmptyTalks } from '@/features/talks/empty-talks'
import { TalkList } from '@/features/talks/talk-list'
import { read } from '@/lib/api-server'
import { pageParam } from '@/lib/page-param'
import { chosenOf, paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('talks'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<Record<string, unknown>>
}

/** The reader's own talks, which nobody else knows of. */
export default async function TalksPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, chosenOf(await searchParams, ['page', 'done'])]
  const t = await getTranslations('talks')
  const page = pageParam(search.page)
  const { talks, next, can } = await read(listTalks, { params: { company }, query: { page } })
  const isEmpty = talks.length === 0 && page === 1
  const to = (number: number | null) => (number ? paths.talks(company, { page: String(number) }) : undefined)
  return (
    <div className="grid max-w-4xl gap-7">
      <PageHeader
        title={t('title')}
        action={!isEmpty && can.begin && <ButtonLink href={paths.newTalk(company)}>{t('begin')}</ButtonLink>}
      />
      {search.done === 'removed' && <Notice title={t('removed')} />}
      {isEmpty ? (
        <EmptyTalks company={company} canBegin={can.begin} />
      ) : (
        <>
          <p>{t('lead')}</p>
          <TalkList company={company} talks={talks} />
        </>
      )}
      <Pager
        label={t('pages')}
        ways={[
          { key: 'newer', href: to(page > 1 ? page - 1 : null), text: t('newer') },
          { key: 'older', href: to(next), text: t('older') },
        ]}
      />
      <SeenBy>{t('seenBy')}</SeenBy>
    </div>
  )
}
