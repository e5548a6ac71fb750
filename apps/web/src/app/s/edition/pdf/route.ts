import { printSharedEdition } from '@trivselsrum/contracts/editions'
import { getTranslations } from 'next-intl/server'
import { documentResponse } from '@/lib/document-response'

/** The adopted text that a link opens, as a file to be kept. */
export async function GET() {
  const t = await getTranslations('sharedEdition')
  return documentResponse(printSharedEdition, {}, `${t('fileName')}.pdf`)
}
