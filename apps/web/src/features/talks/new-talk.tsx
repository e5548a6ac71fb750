import type { TalkGuide } from '@trivselsrum/contracts/talks'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { HelpBox } from '@/features/help/help-box'
import { paths } from '@/lib/paths'
import { SeenByMe } from './seen-by-me'
import { beginTalkAction } from './talk.actions'
import { TalkForm } from './talk-form'
import { talkWords } from './talk-words'

interface NewTalkProps {
  company: string
  tool: { key: string }
  form: string
  guide: TalkGuide
}

export async function NewTalk({ company, tool, form, guide }: NewTalkProps) {
  const [t, language] = [await getTranslations('newTalk'), await getLocale()]
  return (
    <div className="grid max-w-4xl gap-7">
      <PageHeader above={<Link href={paths.newTalk(company)}>{t('title')}</Link>} title={guide.title} />
      {guide.how && <p className="max-w-[68ch]">{guide.how}</p>}
      <section className="card" aria-label={guide.title}>
        <TalkForm
          action={beginTalkAction.bind(null, {
            company,
            tool: tool.key,
            form,
            parts: guide.parts.map(({ id }) => id),
          })}
          of={{ idempotencyKey: crypto.randomUUID() }}
          guide={guide}
          language={language}
          values={{ keptMonths: '6' }}
          words={await talkWords()}
          seenBy={<SeenByMe />}
        />
      </section>
      <HelpBox company={company} />
    </div>
  )
}
