import type { FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { networkOf } from './network.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    isForCrowds?: boolean
  }
}

/** How many times as many calls a network may make of what a whole workplace opens from its one address at once. */
const CROWD = 20

/**
 * For calls of people at work and of their guests: three hundred of them with a poster before them, or with a sheet each,
 * share one address, and are no flood. They are counted together, and apart from all others.
 */
export const forCrowds = { config: { isForCrowds: true } } as const

/** Who is counted as one caller of a call. */
export function callerOf({ ip, routeOptions }: FastifyRequest): string {
  return `${networkOf(ip)}${routeOptions.config.isForCrowds ? ' and its crowd' : ''}`
}

/** How many such calls one caller may make in a minute. */
export function callsAllowed({ routeOptions }: FastifyRequest, { requestsPerMinute }: Config): number {
  return requestsPerMinute * (routeOptions.config.isForCrowds ? CROWD : 1)
}
