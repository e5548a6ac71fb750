import type { HelpBox } from '@trivselsrum/contracts/help'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { saveHelpAction } from './help.actions'
import { HelpAnyway } from './help-anyway'
import { HelpForm } from './help-form'
import { HelpLines } from './help-lines'

interface HelpPageProps {
  company: string
  help: HelpBox
  isSaved: boolean
}

/** For everybody what there is; for those who may, the form that says it. */
export async function HelpPage({ company, help, isSaved }: HelpPageProps) {
  const t = await getTranslations('help')
  const { lines, version, can } = help
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader title={t('title')} />
      {isSaved && (
        <div role="status">
          <Notice title={t('saved')} />
        </div>
      )}
      {lines.length > 0 ? (
        <section className="card" aria-label={t('title')}>
          <HelpLines lines={lines} />
        </section>
      ) : (
        <EmptyState title={t('emptyTitle')}>
          <p>{t(can.change ? 'emptyDetail' : 'emptyOthers')}</p>
          <HelpAnyway />
        </EmptyState>
      )}
      {can.change && (
        <section className="card grid gap-5" aria-labelledby="change-help">
          <h2 id="change-help">{t('change')}</h2>
          <HelpForm
            key={version}
            action={saveHelpAction.bind(null, company)}
            version={version}
            lines={lines}
            words={{
              line: t('line'),
              name: t('name'),
              about: t('about'),
              phone: t('phone'),
              address: t('address'),
              addressHint: t('addressHint'),
              theirs: t('theirs'),
              theirsHint: t('theirsHint'),
              theirsEmpty: t('theirsEmpty'),
              submit: t('submit'),
            }}
            seenBy={<SeenBy>{t('seenBy')}</SeenBy>}
          />
        </section>
      )}
    </div>
  )
}
