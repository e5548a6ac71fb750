import { printDiscussionForm, writeDiscussionForm } from '@trivselsrum/contracts/discussions'
import { getTranslations } from 'next-intl/server'
import { handOnDocument } from '@/features/discussions/hand-on-document'
import { fetchDocument } from '@/lib/api-server'

/** The blank form, in the language of the page it was asked for on. */
export async function GET(_: Request, { params }: { params: Promise<{ company: string; kind: string }> }) {
  const { company, kind } = await params
  const t = await getTranslations('discussions')
  const place = { params: { company } }
  if (kind === 'docx') return handOnDocument(kind, t('blankFile'), () => fetchDocument(writeDiscussionForm, place))
  return handOnDocument('pdf', t('blankFile'), () => fetchDocument(printDiscussionForm, place))
}
