import type { FastifyRequest } from 'fastify'
import { Problem } from './problems.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Lets a change through only from a page of this very origin.
 *
 * @throws Problem `foreign-origin`.
 */
export async function requireSameOrigin(request: FastifyRequest) {
  if (!reading.has(request.method)) requireOwnPage(request)
}

/**
 * Lets through only what a page of this very origin asks. Browsers of today say so themselves (Sec-Fetch-Site); from
 * others the Origin must be the host that was asked. A request that says neither is refused.
 *
 * @throws Problem `foreign-origin`.
 */
export function requireOwnPage(request: FastifyRequest) {
  const site = request.headers['sec-fetch-site']
  const isSame = site ? site === 'same-origin' : hostOf(request.headers.origin) === request.host
  if (!isSame) throw new Problem('foreign-origin')
}

function hostOf(origin: string | undefined): string | undefined {
  return origin && URL.canParse(origin) ? new URL(origin).host : undefined
}
