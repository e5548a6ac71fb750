import { ApiError } from '@trivselsrum/contracts/client'
import type { Endpoint, Sent } from '@trivselsrum/contracts/endpoint'
import { fetchDocument } from './api-server'

/**
 * A document of the API, or its data as JSON, as a file to be kept, under a name; where it is refused, the words of the refusal as plain text,
 * which a browser shows and the page that asked can say.
 */
export async function documentResponse<E extends Endpoint>(
  endpoint: E,
  sent: Sent<E>,
  name: string,
): Promise<Response> {
  try {
    const type = endpoint.produces ?? 'application/json'
    const headers = {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    }
    return new Response(await fetchDocument(endpoint, sent), { headers })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { status, title, detail } = error.problem
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
    return new Response(`${title}\n\n${detail}\n`, { status: status || 503, headers })
  }
}
