import {
  ApiError,
  bodyOf,
  createClient,
  routeOf,
  type Transport,
  toRequest,
  type WireRequest,
} from '@trivselsrum/contracts/client'
import type { Endpoint, Reply, Sent } from '@trivselsrum/contracts/endpoint'
import type { Problem } from '@trivselsrum/contracts/problem'
import type { ResponseCookie } from 'next/dist/compiled/@edge-runtime/cookies'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { parseSetCookie } from 'set-cookie-parser'
import { apiUrl } from '@/env'
import { paths } from './paths'
import { readerLanguage } from './reader-language'

/** What the API needs to know of the browser that asked for the page. */
const passedOn = ['cookie', 'origin', 'sec-fetch-site', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto']

/** How long a page waits for the API, in milliseconds; longer than any request of it may take. */
const PATIENCE = 12_000

/** The same for what takes its time and may have to wait for others: a document, a whole company. */
const LONG_PATIENCE = 90_000

/** Asks the API in the reader's name and language; `undefined` when no answer came. */
async function ask(
  { method, path, headers: own, body }: WireRequest,
  signal = AbortSignal.timeout(PATIENCE),
): Promise<Response | undefined> {
  const incoming = await headers()
  const host = incoming.get('x-forwarded-host') ?? incoming.get('host') ?? ''
  const sent = passedOn.flatMap((name) => {
    const value = incoming.get(name)
    return value ? [[name, value] as const] : []
  })
  const language = await readerLanguage()
  return fetch(apiUrl() + path, {
    method,
    cache: 'no-store',
    signal,
    headers: { ...Object.fromEntries(sent), 'x-forwarded-host': host, 'accept-language': language, ...own },
    ...(body !== undefined && { body }),
  }).catch(() => undefined)
}

/** The API's transport for pages and forms; keeps nothing. */
const transportFor =
  (patience: number): Transport =>
  async (request) => {
    const response = await ask(request, AbortSignal.timeout(patience))
    if (!response) return { status: 503, body: undefined }
    if (request.method !== 'GET') await passCookies(response)
    return { status: response.status, body: await bodyFrom(response) }
  }

const transport = transportFor(PATIENCE)

/** A file as its text, mark included; anything else as the JSON it is. */
async function bodyFrom(response: Response): Promise<unknown> {
  if (!response.headers.get('content-type')?.startsWith('text/csv')) return response.json().catch(() => undefined)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}

/** Calls the API from a form's action; refusals are thrown as ApiError. */
export const call = createClient(transport)

/** The same for what makes a whole company. */
export const callPatiently = createClient(transportFor(LONG_PATIENCE))

/**
 * Sends something to the API for a page instead of a form. Somebody comes to a page from anywhere, a mail or a camera, so
 * it is this server's own doing: only for what going there means, as opening a link or looking up a receipt.
 */
export const callForPage = createClient((request) =>
  transport({ ...request, headers: { ...request.headers, 'sec-fetch-site': 'same-origin' } }),
)

/** A document of the API, as its bytes. @throws ApiError for a refusal. */
export async function fetchDocument<E extends Endpoint>(endpoint: E, sent: Sent<E>): Promise<ArrayBuffer> {
  const response = await ask(toRequest(routeOf(endpoint), sent), AbortSignal.timeout(LONG_PATIENCE))
  if (response?.ok) return response.arrayBuffer()
  bodyOf({ status: response?.status ?? 503, body: await response?.json().catch(() => undefined) })
  throw new Error('an answer that is neither a document nor a refusal')
}

/**
 * Hands a file of the API on to be saved, as it comes: only its beginning is waited for. A refusal is said in plain text,
 * and who is not signed in is led to where they can be.
 */
export async function passOnFile<E extends Endpoint>(endpoint: E, sent: Sent<E>, name: string): Promise<Response> {
  const waiting = new AbortController()
  const timer = setTimeout(() => waiting.abort(), PATIENCE)
  const response = await ask(toRequest(routeOf(endpoint), sent), waiting.signal)
  clearTimeout(timer)
  if (response?.ok)
    return new Response(response.body, {
      headers: {
        'content-type': endpoint.produces ?? 'application/octet-stream',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    })
  if (response?.status === 401) return new Response(null, { status: 303, headers: { location: paths.signIn() } })
  const problem = (await response?.json().catch(() => undefined)) as Problem | undefined
  const text = problem ? `${problem.title}\n\n${problem.detail}\n` : ''
  return new Response(text, {
    status: response?.status ?? 503,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

/** What was read, or why not: for pages that explain a refusal themselves. */
export type Reading<T> = { reply: T; problem?: never } | { reply?: never; problem: Problem }

export async function readOrRefusal<E extends Endpoint>(endpoint: E, sent: Sent<E>): Promise<Reading<Reply<E>>> {
  try {
    return { reply: await (call as (endpoint: E, sent: Sent<E>) => Promise<Reply<E>>)(endpoint, sent) }
  } catch (error) {
    if (error instanceof ApiError) return { problem: error.problem }
    throw error
  }
}

/**
 * Reads for a page: what needs a session leads to signing in, what needs a second factor to where it is set up, and what
 * does not exist to the page that says so.
 */
export async function read<E extends Endpoint>(endpoint: E, sent: Sent<E>): Promise<Reply<E>> {
  try {
    return await (call as (endpoint: E, sent: Sent<E>) => Promise<Reply<E>>)(endpoint, sent)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return leadOn(error.problem)
  }
}

/** Leads to where a refusal is mended, or said. */
export async function leadOn(problem: Problem): Promise<never> {
  if (problem.status === 401) redirect(paths.signIn((await headers()).get('x-path') ?? undefined))
  if (problem.code === 'second-factor-needed') redirect(paths.account())
  if (problem.code === 'company-closed') redirect(paths.closedCompany(String(problem.deletesAt)))
  if ([400, 403, 404].includes(problem.status)) notFound()
  throw new ApiError(problem)
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
