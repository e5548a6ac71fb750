import type { Workshop } from '@trivselsrum/contracts/workshops'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'
import { adaptWorkshopAction, resetWorkshopAction } from './adaptation.actions'
import { AdaptationEditor } from './adaptation-editor'
import { publishedOf } from './published'

/** What one workshop has of its own; it began with what the company has. */
export async function WorkshopAdaptation({ company, workshop }: { company: string; workshop: Workshop }) {
  const t = await getTranslations('adaptation')
  const { id, title, adaptation, version, language } = workshop
  const shown = { company, workshop: id }
  return (
    <div className="grid min-w-0 gap-7">
      <PageHeader
        above={
          <Link href={paths.workshop(company, id)}>
            <bdi lang={language}>{title}</bdi>
          </Link>
        }
        title={t('workshopTitle')}
      />
      <p>{t('workshopLead')}</p>
      <AdaptationEditor
        published={await publishedOf(company, workshop)}
        adaptation={adaptation}
        version={version}
        save={adaptWorkshopAction.bind(null, shown)}
        reset={resetWorkshopAction.bind(null, shown)}
        theirs={t('theirsWorkshop')}
        seenBy={t('workshopSeenBy')}
      />
    </div>
  )
}
