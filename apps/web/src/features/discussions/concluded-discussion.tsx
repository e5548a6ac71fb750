import type { Discussion } from '@trivselsrum/contracts/discussions'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'
import { DiscussionRecord } from './discussion-record'
import { GatheredYear } from './gathered-year'

/** A concluded discussion as it was frozen, to be read and taken out. */
export async function ConcludedDiscussion({ company, discussion }: { company: string; discussion: Discussion }) {
  const [t, language] = [await getTranslations('discussion'), await getLocale()]
  const { year, concludedAt, concludedBy, record } = discussion
  return (
    <div className="grid max-w-4xl gap-7">
      <PageHeader
        above={<Link href={paths.discussions(company)}>{t('all')}</Link>}
        title={t('title', { year: String(year) })}
        action={
          <>
            <a href={paths.discussionDocument(company, year, 'pdf')} className={buttonClass()}>
              {t('pdf')}
            </a>
            <a href={paths.discussionDocument(company, year, 'docx')} className={buttonClass('quiet')}>
              {t('docx')}
            </a>
          </>
        }
      />
      <div className="grid gap-2">
        {concludedAt && <p>{t('concluded', { name: concludedBy ?? '', date: formatDate(concludedAt, language) })}</p>}
        <SeenBy>{t('readBy')}</SeenBy>
      </div>
      <DiscussionRecord company={company} discussion={discussion} />
      {record.gathered && <GatheredYear company={company} year={record.gathered} />}
    </div>
  )
}
