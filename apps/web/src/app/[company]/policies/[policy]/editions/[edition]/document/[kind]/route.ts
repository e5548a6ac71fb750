import { printEdition, printEditionPoster, writeEdition } from '@trivselsrum/contracts/editions'
import { getTranslations } from 'next-intl/server'
import { editionParam } from '@/features/editions/edition-param'
import { documentResponse } from '@/lib/document-response'

interface Context {
  params: Promise<{ company: string; policy: string; edition: string; kind: string }>
}

/** An adopted edition as a document, or as a poster. */
export async function GET(_: Request, { params }: Context) {
  const { company, policy, edition, kind } = await params
  const t = await getTranslations('edition')
  const sent = { params: { company, policy, edition: editionParam(edition) } }
  const name = t('file', { company, number: edition })
  if (kind === 'docx') return documentResponse(writeEdition, sent, `${name}.docx`)
  if (kind === 'poster') return documentResponse(printEditionPoster, sent, `${name}-${t('posterFile')}.pdf`)
  return documentResponse(printEdition, sent, `${name}.pdf`)
}
