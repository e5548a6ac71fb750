import { apiPrefix, type Endpoint, idempotencyHeader, type Reply, type Sent } from './endpoint.ts'
import type { Problem } from './problem.ts'

/** A call that the API answered with a problem, or that did not reach it (`unreachable`, status 0). */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`)
    this.problem = problem
  }
}

/** A request as every transport takes it; `path` begins at the origin. */
export interface WireRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** Carries one request and brings back status and body; never throws for a status. */
export type Transport = (request: WireRequest) => Promise<{ status: number; body: unknown }>

/** Where an endpoint lies and how it is called, without its schemas: small enough to hand to a browser. */
export interface Route<E extends Endpoint> {
  readonly method: E['method']
  readonly path: E['path']
}

/** What a call may carry beside its parts. */
export interface CallOptions {
  /** A UUID made by the caller; sending it again repeats nothing. */
  idempotencyKey?: string
}

/** What of an endpoint a browser needs to call it: no schema comes along. */
export function routeOf<E extends Endpoint>({ method, path }: E): Route<E> {
  return { method, path }
}

/** Builds the request of a call from its route and parts. */
export function toRequest<E extends Endpoint>(route: Route<E>, sent: Sent<E>, options: CallOptions = {}): WireRequest {
  const { params, query, body } = sent as { params?: object; query?: object; body?: unknown }
  const values = new Map(Object.entries(params ?? {}))
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values.get(name))))
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
  )
  return {
    method: route.method,
    path: `${apiPrefix}${path}${search.size ? `?${search}` : ''}`,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(options.idempotencyKey && { [idempotencyHeader]: options.idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}

/** The body of a reply, or the problem in it thrown as an ApiError. */
export function bodyOf({ status, body }: { status: number; body: unknown }): unknown {
  if (status < 400) return body
  throw new ApiError(isProblem(body) ? body : unreachable)
}

/** A client over one transport: every endpoint is called with its parts and answers with its reply, decoded. */
export function createClient(transport: Transport) {
  return async function call<E extends Endpoint>(
    endpoint: E,
    ...[sent, options]: keyof Sent<E> extends never
      ? [sent?: Sent<E>, options?: CallOptions]
      : [sent: Sent<E>, options?: CallOptions]
  ): Promise<Reply<E>> {
    const body = bodyOf(await transport(toRequest(routeOf(endpoint), sent ?? ({} as Sent<E>), options)))
    return (endpoint.status === 204 ? undefined : endpoint.response.parse(body)) as Reply<E>
  }
}

const unreachable: Problem = {
  type: 'about:blank',
  title: 'Unreachable',
  status: 0,
  detail: 'No answer from the API.',
  code: 'unreachable',
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body
}
