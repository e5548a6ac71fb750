import { writePlanForm, writePlanSheet } from '@trivselsrum/contracts/documents'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { documentResponse } from '@/lib/document-response'
import { toLanguage } from '@/lib/preferences'

const endpoints = new Map<string, typeof writePlanForm>(
  Object.entries({ docx: writePlanForm, xlsx: writePlanSheet }) as never,
)

/** An empty action plan, as a file to be kept. */
export async function GET(
  _: Request,
  { params }: { params: Promise<Record<'company' | 'language' | 'format', string>> },
) {
  const { company, format, language: wanted } = await params
  const language = toLanguage(wanted)
  const endpoint = endpoints.get(format) ?? notFound()
  const t = await getTranslations('takeOut')
  return documentResponse(
    endpoint,
    { params: { company }, query: { language } },
    `${t('emptyPlanFile')}-${language}.${format}`,
  )
}
