import { printBoardPaper } from '@trivselsrum/contracts/documents'
import { getTranslations } from 'next-intl/server'
import { documentResponse } from '@/lib/document-response'

/** The paper for the board, as a file to be kept. */
export async function GET(_: Request, { params }: { params: Promise<{ company: string; quarter: string }> }) {
  const [place, t] = [await params, await getTranslations('boardPaper')]
  return documentResponse(printBoardPaper, { params: place }, `${place.company}-${t('file')}-${place.quarter}.pdf`)
}
