import type { CompanyTool } from '@trivselsrum/contracts/toolbox'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'
import { adaptToolAction, resetToolAction } from './adaptation.actions'
import { AdaptationEditor } from './adaptation-editor'

/** What the company has of its own in a tool. */
export async function ToolAdaptation({ company, view }: { company: string; view: CompanyTool }) {
  const [t, language] = [await getTranslations('adaptation'), await getLocale()]
  const { tool, published, adaptation, version, savedBy, savedAt } = view
  const shown = { company, tool: tool.key }
  return (
    <div className="grid min-w-0 gap-7">
      <PageHeader above={<Link href={paths.tool(company, tool.key)}>{tool.name}</Link>} title={t('toolTitle')} />
      <div className="grid gap-2">
        <p>{t('toolLead')}</p>
        {savedBy && savedAt && (
          <p className="text-[0.95rem] text-ink-soft">
            {t('savedBy', { name: savedBy, date: formatMoment(savedAt, language) })}
          </p>
        )}
      </div>
      <AdaptationEditor
        published={published}
        adaptation={adaptation}
        version={version}
        save={adaptToolAction.bind(null, { ...shown, language: published.language })}
        reset={resetToolAction.bind(null, shown)}
        // Whose it is the form knows when it is refused.
        theirs={t('theirs', { name: '{name}' })}
        seenBy={t('toolSeenBy')}
      />
    </div>
  )
}
