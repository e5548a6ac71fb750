import {
  ApiError,
  bodyOf,
  type CallOptions,
  type Route,
  toRequest,
  type WireRequest,
} from '@trivselsrum/contracts/client'
import type { Endpoint, Sent, WireReply } from '@trivselsrum/contracts/endpoint'

const renewal = { method: 'POST', path: '/api/session/renewal' } as const

/**
 * Calls the API from the browser by a route that the page was given: no schema is sent along, and replies are taken as
 * they travel. An access token that ran out is renewed once, unseen.
 *
 * @throws ApiError; with the code `unreachable` when no answer came.
 */
export async function send<E extends Endpoint>(
  route: Route<E>,
  sent: Sent<E>,
  options?: CallOptions,
): Promise<WireReply<E>> {
  const request = toRequest(route, sent, options)
  try {
    return bodyOf(await carry(request)) as WireReply<E>
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem.status !== 401) throw error
    bodyOf(await carry({ ...renewal, headers: {} }))
    return bodyOf(await carry(request)) as WireReply<E>
  }
}

/** Renews the sign-in, for what does not call by `send`. */
export async function renewSession(): Promise<'renewed' | 'signed-out' | 'unreachable'> {
  const { status } = await carry({ ...renewal, headers: {} })
  if (status < 400) return 'renewed'
  return status === 401 ? 'signed-out' : 'unreachable'
}

async function carry({ method, path, headers, body }: WireRequest): Promise<{ status: number; body: unknown }> {
  const language = document.documentElement.lang
  const response = await fetch(path, {
    method,
    headers: { ...headers, 'accept-language': language },
    ...(body !== undefined && { body }),
  }).catch(() => undefined)
  // A status no server sends: what is not a problem becomes `unreachable`.
  if (!response) return { status: 599, body: undefined }
  return {
    status: response.status,
    body: response.status === 204 ? undefined : await response.json().catch(() => null),
  }
}

/** A file and what it is called; or the words with which it is refused, where there are any. */
type FetchedFile = { file: Blob; name: string; refusal?: never } | { file?: never; name?: never; refusal?: string }

/** Fetches a file of this site by the address that a plain form would send its reader to. */
export async function fetchFile(address: string, method: string): Promise<FetchedFile> {
  const response = await fetch(address, { method }).catch(() => undefined)
  if (!response) return {}
  const { headers } = response
  const name = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1]
  if (response.ok && name) return { file: await response.blob(), name }
  return headers.get('content-type')?.startsWith('text/plain') ? { refusal: (await response.text()).trim() } : {}
}
