import type { RouteShorthandOptions } from 'fastify'
import type { Config } from '../config.ts'

/** How many times as many calls a network may make of what a whole workplace opens from its one address at once. */
const CROWD = 20

/** For calls of guests: three hundred people with a poster before them share one address, and are no flood. */
export function forCrowds({ requestsPerMinute }: Config): RouteShorthandOptions {
  return { config: { rateLimit: { max: requestsPerMinute * CROWD, timeWindow: '1 minute' } } }
}
