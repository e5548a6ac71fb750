import type { z } from 'zod'
import type { ProblemCode } from './problems.ts'

/** Where the API begins on its origin; endpoint paths stand below it. */
export const apiPrefix = '/api'

/** The header with which a client marks a write it may have to repeat. */
export const idempotencyHeader = 'idempotency-key'

/** The kinds of files that calls answer with, by what their names end in. */
export const mediaTypes = {
  csv: 'text/csv',
  ics: 'text/calendar',
  zip: 'application/zip',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/**
 * What one call of the API takes and gives, stated once: the server's route, the OpenAPI document and the typed clients
 * all come from it.
 */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: `/${string}`
  readonly summary: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly response: z.ZodType
  readonly status?: 200 | 201 | 204
  /** Of what kind the reply is where it is a file instead of JSON; its response is then what stands in the file. */
  readonly produces?: (typeof mediaTypes)[keyof typeof mediaTypes]
  /** Refusals that belong to this call; those that any call may meet are left out. */
  readonly problems?: readonly ProblemCode[]
  /** The same write sent again with the same key is done once and answered twice. */
  readonly isIdempotent?: true
  /** Whether owners may still do it while their company waits to be deleted, although it changes something. */
  readonly isOpenInGrace?: true
}

/** States an endpoint; keeps its exact types. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition
}

type Part = 'params' | 'query' | 'body'
type Output<E, P extends Part> = E extends { readonly [K in P]: infer S extends z.ZodType } ? z.output<S> : undefined
type Declared<E> = { [P in Part as E extends { readonly [K in P]: z.ZodType } ? P : never]: E[P & keyof E] }

/** What a handler receives: checked and decoded values, `undefined` for a part the endpoint does not declare. */
export type Received<E extends Endpoint> = {
  params: Output<E, 'params'>
  query: Output<E, 'query'>
  body: Output<E, 'body'>
}

type Input<E, P extends keyof Declared<E>> = Declared<E>[P] extends z.ZodType ? z.input<Declared<E>[P]> : never

/** Parts that may be left out: a query in which nothing must stand. */
type Optional<E> = {
  [P in keyof Declared<E>]: P extends 'query' ? (object extends Input<E, P> ? P : never) : never
}[keyof Declared<E>]

/** What a caller gives: values before they are checked. Parts the endpoint does not declare do not exist. */
export type Sent<E extends Endpoint> = {
  [P in Exclude<keyof Declared<E>, Optional<E>>]: Input<E, P>
} & { [P in Optional<E>]?: Input<E, P> }

/** What a handler answers and a caller that decodes gets: dates are dates. */
export type Reply<E extends Endpoint> = z.output<E['response']>

/** The reply as it travels: dates are text. */
export type WireReply<E extends Endpoint> = z.input<E['response']>
