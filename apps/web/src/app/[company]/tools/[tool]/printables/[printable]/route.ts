import { printTool } from '@trivselsrum/contracts/toolbox'
import { getTranslations } from 'next-intl/server'
import { documentResponse } from '@/lib/document-response'
import { toLanguage } from '@/lib/preferences'
import { readerLanguage } from '@/lib/reader-language'

interface Context {
  params: Promise<{ company: string; tool: string; printable: string }>
}

/** The agenda of a tool, or one of its activities, on paper; in the language named or the reader’s. */
export async function GET(request: Request, { params }: Context) {
  const { company, tool, printable } = await params
  const named = new URL(request.url).searchParams.get('language')
  const language = named ? toLanguage(named) : await readerLanguage()
  const t = await getTranslations('tool')
  const sent = { params: { company, tool, printable }, query: { language } }
  return documentResponse(printTool, sent, `${t('file', { tool, printable })}.pdf`)
}
