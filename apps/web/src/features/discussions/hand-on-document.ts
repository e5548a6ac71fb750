import { ApiError } from '@trivselsrum/contracts/client'
import { mediaTypes } from '@trivselsrum/contracts/endpoint'

/** Hands a document of the API on to be saved under a name; where there is none, says why in words. */
export async function handOnDocument(kind: 'pdf' | 'docx', name: string, work: () => Promise<ArrayBuffer>) {
  try {
    const headers = {
      'content-type': mediaTypes[kind],
      'content-disposition': `attachment; filename="${name}.${kind}"`,
      'cache-control': 'no-store',
    }
    return new Response(await work(), { headers })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { status, title, detail } = error.problem
    const headers = { 'content-type': 'text/plain; charset=utf-8' }
    return new Response(`${title}\n\n${detail}\n`, { status: status || 503, headers })
  }
}
