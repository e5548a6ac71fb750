import { formatReceipt } from '@trivselsrum/contracts/receipt'
import { getTranslations } from 'next-intl/server'
import { publicUrl } from '@/env'
import { keptCode } from '@/features/taking-part/code-cookie'
import { paths } from '@/lib/paths'

/** The code of what was contributed as a small text file, to be kept on the device. */
export async function GET(request: Request) {
  const code = await keptCode(new URL(request.url).searchParams.get('consultation') ?? undefined)
  if (!code) return new Response(null, { status: 303, headers: { location: paths.receipt() } })
  const t = await getTranslations('ownCode')
  const lines = [t('fileTitle'), '', formatReceipt(code.receipt), '', t('purpose'), t('nobody'), '', t('fileWhere')]
  const text = [...lines, new URL(paths.receipt(), publicUrl()).href, ''].join('\r\n')
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${t('fileName')}.txt"`,
  }
  return new Response(text, { headers })
}
