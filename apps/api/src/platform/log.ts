import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import type { Config } from '../config.ts'

/** Structured lines of what happened; never a body, a header, a token, a query or an address. */
export function loggerOptions(config: Config, stream?: { write: (line: string) => void }) {
  const options = {
    level: config.logLevel,
    base: null,
    // Fastify's own serialisers would write down addresses and whole URLs.
    serializers: { req: () => ({}), res: () => ({}), err: failureOf },
    ...(stream && { stream }),
  }
  return options satisfies FastifyServerOptions['logger']
}

/**
 * What a line says of an error: where it arose and by what name. Its own words only where the code chose them, since
 * those of PostgreSQL and Prisma quote what somebody wrote.
 */
function failureOf(error: Error): { type: string; message: string; stack: string; [fact: string]: unknown } {
  const { name, message, stack = '', cause, ...facts } = error as Error & Record<string, unknown>
  const isQuoting = 'severity' in facts || 'clientVersion' in facts
  return {
    type: name,
    message: isQuoting ? '' : message,
    ...Object.fromEntries(['code', 'table', 'constraint', 'routine'].map((fact) => [fact, facts[fact]])),
    ...(cause instanceof Error && { cause: failureOf(cause) }),
    stack: (stack.match(/^\s+at .*$/gm) ?? []).join('\n'),
  }
}

/** One line for every call of the API, by its route's pattern: ids and search words stay out. */
export function logRequests(app: FastifyInstance) {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, id } = request
    if (!routeOptions.url?.startsWith('/api')) return
    request.log.info(
      { id, method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
  })
}
