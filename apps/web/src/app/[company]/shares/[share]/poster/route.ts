import { ApiError } from '@trivselsrum/contracts/client'
import { printPoster } from '@trivselsrum/contracts/shares'
import { getTranslations } from 'next-intl/server'
import { fetchDocument } from '@/lib/api-server'

/** The poster of a link just made: asked for by a plain form, since its token may stand in no address. */
export async function POST(request: Request, { params }: { params: Promise<{ company: string; share: string }> }) {
  const [place, form, t] = [await params, await request.formData(), await getTranslations('shares')]
  try {
    const poster = await fetchDocument(printPoster, { params: place, body: { token: String(form.get('token')) } })
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${t('posterFile')}.pdf"`,
    }
    return new Response(poster, { headers })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { status, title, detail } = error.problem
    const headers = { 'content-type': 'text/plain; charset=utf-8' }
    return new Response(`${title}\n\n${detail}\n`, { status: status || 503, headers })
  }
}
