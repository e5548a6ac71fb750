import { printStatementsForm, writeStatementsForm } from '@trivselsrum/contracts/documents'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { documentResponse } from '@/lib/document-response'
import { toLanguage } from '@/lib/preferences'

const endpoints = new Map<string, typeof writeStatementsForm>(
  Object.entries({ pdf: printStatementsForm, docx: writeStatementsForm }) as never,
)

type Params = Record<'company' | 'tool' | 'version' | 'language' | 'format', string>

/** The statements of a tool as an empty form, as a file to be kept. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { company, tool, version, format, language: wanted } = await params
  const language = toLanguage(wanted)
  const endpoint = endpoints.get(format) ?? notFound()
  const t = await getTranslations('onPaper')
  const sent = { params: { company, tool, version }, query: { language } }
  return documentResponse(endpoint, sent, `${t('file')}-${language}.${format}`)
}
