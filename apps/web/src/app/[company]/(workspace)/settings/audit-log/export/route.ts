import { exportAuditLog } from '@trivselsrum/contracts/audit'
import { read } from '@/lib/api-server'
import { chosenOf } from '@/lib/paths'

/** Hands the file of the API on to be saved. A form's action cannot answer with a file; this is its one stand-in. */
export async function POST(request: Request, { params }: { params: Promise<{ company: string }> }) {
  const { company } = await params
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const query = chosenOf(search, ['action', 'by', 'from', 'to'])
  const file = await read(exportAuditLog, { params: { company }, query })
  return new Response(file, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${company}-log.csv"`,
    },
  })
}
