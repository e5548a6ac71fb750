import { ApiError, createClient, type Transport } from '@trivselsrum/contracts/client'
import type { Endpoint, Reply, Sent } from '@trivselsrum/contracts/endpoint'
import type { ResponseCookie } from 'next/dist/compiled/@edge-runtime/cookies'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { parseSetCookie } from 'set-cookie-parser'
import { apiUrl } from '@/env'
import { paths } from './paths'
import { preferenceCookies, toLanguage } from './preferences'

/** What the API needs to know of the browser that asked for the page. */
const passedOn = ['cookie', 'origin', 'sec-fetch-site', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto']

/** How long a page waits for the API, in milliseconds; longer than any request of it may take. */
const PATIENCE = 12_000

/** The API's transport for pages and forms: asks in the reader's name and language, keeps nothing. */
const transport: Transport = async ({ method, path, headers: own, body }) => {
  const incoming = await headers()
  const language = toLanguage((await cookies()).get(preferenceCookies.language)?.value)
  const host = incoming.get('x-forwarded-host') ?? incoming.get('host') ?? ''
  const sent = passedOn.flatMap((name) => {
    const value = incoming.get(name)
    return value ? [[name, value] as const] : []
  })
  const response = await fetch(apiUrl() + path, {
    method,
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { ...Object.fromEntries(sent), 'x-forwarded-host': host, 'accept-language': language, ...own },
    ...(body !== undefined && { body }),
  }).catch(() => undefined)
  if (!response) return { status: 503, body: undefined }
  if (method !== 'GET') await passCookies(response)
  return { status: response.status, body: await bodyFrom(response) }
}

/** A file as its text, mark included; anything else as the JSON it is. */
async function bodyFrom(response: Response): Promise<unknown> {
  if (!response.headers.get('content-type')?.startsWith('text/csv')) return response.json().catch(() => undefined)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}

/** Calls the API from a form's action; refusals are thrown as ApiError. */
export const call = createClient(transport)

/** Reads for a page: what needs a session leads to signing in, what does not exist to the page that says so. */
export async function read<E extends Endpoint>(endpoint: E, sent: Sent<E>): Promise<Reply<E>> {
  try {
    return await (call as (endpoint: E, sent: Sent<E>) => Promise<Reply<E>>)(endpoint, sent)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.problem.status === 401) redirect(paths.signIn((await headers()).get('x-path') ?? undefined))
    if ([400, 403, 404].includes(error.problem.status)) notFound()
    throw error
  }
}

/** Reads what a page can do without, such as a list beside its form; `undefined` while the API cannot be asked. */
export async function readIfThere<E extends Endpoint>(endpoint: E, sent: Sent<E>): Promise<Reply<E> | undefined> {
  try {
    return await (call as (endpoint: E, sent: Sent<E>) => Promise<Reply<E>>)(endpoint, sent)
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
}

/** Hands the API's cookies on to the browser; possible in form actions, where the reply has not begun. */
async function passCookies(response: Response) {
  const jar = await cookies()
  for (const cookie of parseSetCookie(response.headers.getSetCookie())) {
    const { name, value, ...attributes } = cookie
    jar.set(name, value, attributes as Partial<ResponseCookie>)
  }
}
