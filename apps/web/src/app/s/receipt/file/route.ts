import { formatReceipt } from '@trivselsrum/contracts/receipt'
import { getTranslations } from 'next-intl/server'
import { publicUrl } from '@/env'
import { keptReceipt } from '@/features/guests/receipt-cookie'
import { paths } from '@/lib/paths'

/** The receipt as a small text file, to be kept on the device. */
export async function GET() {
  const receipt = await keptReceipt()
  if (!receipt) return new Response(null, { status: 303, headers: { location: paths.receipt() } })
  const t = await getTranslations('handedIn')
  const lines = [t('fileTitle'), '', formatReceipt(receipt), '', t('purpose'), t('nobody'), '', t('fileWhere')]
  const text = [...lines, new URL(paths.receipt(), publicUrl()).href, ''].join('\r\n')
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${t('fileName')}.txt"`,
  }
  return new Response(text, { headers })
}
