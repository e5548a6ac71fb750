import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import type { Config } from '../config.ts'

/** Structured lines of what happened; never a body, a header, a token, a query or an address. */
export function loggerOptions(config: Config, stream?: { write: (line: string) => void }) {
  const options = {
    level: config.logLevel,
    base: null,
    // Fastify's own serialisers would write down addresses and whole URLs.
    serializers: { req: () => ({}), res: () => ({}) },
    ...(stream && { stream }),
  }
  return options satisfies FastifyServerOptions['logger']
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
