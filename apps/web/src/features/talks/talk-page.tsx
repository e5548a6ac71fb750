import type { Talk } from '@trivselsrum/contracts/talks'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { HelpBox } from '@/features/help/help-box'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'
import { RemoveTalk } from './remove-talk'
import { SeenByMe } from './seen-by-me'
import { saveTalkAction } from './talk.actions'
import { TalkForm } from './talk-form'
import { valuesOf } from './talk-values'
import { talkWords } from './talk-words'

interface TalkPageProps {
  company: string
  talk: Talk
  isSaved: boolean
}

/** One talk, to be written in and found again. */
export async function TalkPage({ company, talk, isSaved }: TalkPageProps) {
  const [t, talks, language] = [await getTranslations('talk'), await getTranslations('talks'), await getLocale()]
  const { id, guide, subject, version, keptMonths } = talk
  const date = formatCalendarDay(talk.deletesOn, language)
  return (
    <div className="grid max-w-4xl gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.talks(company)}>{talks('title')}</Link> · <span lang={talk.language}>{guide.title}</span>
          </>
        }
        title={
          <bdi translate="no" className="wrap-anywhere">
            {subject}
          </bdi>
        }
        action={
          <ButtonLink look="quiet" href={paths.talkCopy(company, id)}>
            {t('copy')}
          </ButtonLink>
        }
      />
      {isSaved ? (
        <div role="status">
          <Notice title={t('saved', { date })} />
        </div>
      ) : (
        <p className="text-ink-soft">{t('deletes', { date })}</p>
      )}
      {guide.how && (
        <p lang={talk.language} className="max-w-[68ch]">
          {guide.how}
        </p>
      )}
      <section className="card" aria-label={t('title')}>
        <TalkForm
          // What was saved is shown as it was saved.
          key={version}
          action={saveTalkAction.bind(null, { company, talk: id, parts: guide.parts.map((part) => part.id) })}
          of={{ version }}
          guide={guide}
          language={talk.language}
          values={valuesOf(talk)}
          words={await talkWords(keptMonths)}
          seenBy={<SeenByMe />}
        />
      </section>
      <HelpBox company={company} />
      <RemoveTalk company={company} talk={id} />
    </div>
  )
}
