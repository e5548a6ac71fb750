import { printDiscussion, writeDiscussion } from '@trivselsrum/contracts/discussions'
import { getTranslations } from 'next-intl/server'
import { handOnDocument } from '@/features/discussions/hand-on-document'
import { fetchDocument } from '@/lib/api-server'

interface Context {
  params: Promise<{ company: string; year: string; kind: string }>
}

/** A concluded discussion as a document. */
export async function GET(_: Request, { params }: Context) {
  const { company, year, kind } = await params
  const t = await getTranslations('discussion')
  const [place, name] = [{ params: { company, year } }, t('file', { year })]
  if (kind === 'docx') return handOnDocument(kind, name, () => fetchDocument(writeDiscussion, place))
  return handOnDocument('pdf', name, () => fetchDocument(printDiscussion, place))
}
