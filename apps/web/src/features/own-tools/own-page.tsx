import type { Company } from '@trivselsrum/contracts/companies'
import type { CompanyTool } from '@trivselsrum/contracts/toolbox'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'
import { SeenBy } from '@/components/seen-by'
import { HelpBox } from '@/features/help/help-box'
import { paths } from '@/lib/paths'
import { OwnTool } from './own-tool'
import { ownWords } from './own-words'
import { privatePartsOf } from './private-parts'

/**
 * What of a tool is thought over alone. The page stands outside the company's frame, and its links are plain ones: once it
 * is there, nothing asks the server for anything until its reader leaves.
 */
export async function OwnPage({ company, view }: { company: Company; view: CompanyTool }) {
  const [t, help] = [await getTranslations('ownTool'), await getTranslations('help')]
  const { tool, programme } = view
  const parts = privatePartsOf(programme)
  if (parts.length === 0) notFound()
  return (
    <main className="mx-auto grid max-w-3xl gap-6 px-4 pt-6 pb-14 sm:px-8 print:p-0">
      <div className="grid gap-3">
        <p className="print:hidden">
          <a href={paths.tool(company.slug, tool.key)}>{t('back')}</a>
        </p>
        <h1>{tool.name}</h1>
        <p>{t('lead')}</p>
        <SeenBy>{t('onlyYou')}</SeenBy>
        <p className="print:hidden">
          <a href="#help-box" className="inline-flex min-h-8 items-center text-brand underline underline-offset-3">
            {help('title')}
          </a>
        </p>
        <noscript>
          <Notice title={t('noScript')}>
            <p>{t('noScriptDetail')}</p>
          </Notice>
        </noscript>
      </div>
      <OwnTool
        keeping={{ member: company.me.id, tool: tool.key }}
        title={tool.name}
        language={programme.language}
        parts={parts}
        words={await ownWords()}
      />
      <HelpBox company={company.slug} />
    </main>
  )
}
