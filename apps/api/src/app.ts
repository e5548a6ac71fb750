import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { apiPrefix } from '@trivselsrum/contracts/endpoint'
import type { Live } from '@trivselsrum/contracts/live'
import { readLibrary } from '@trivselsrum/toolkit/library'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import type { Config } from './config.ts'
import { mountFeatures, mountLive } from './features.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { companyAddresses } from './platform/company-addresses.ts'
import { callerOf, callsAllowed } from './platform/crowds.ts'
import { openDatabase } from './platform/database.ts'
import { endRefused, isLiveCall, liveRoutes, registerLive } from './platform/live.ts'
import { loggerOptions, logRequests } from './platform/log.ts'
import { registerOpenApi } from './platform/openapi.ts'
import { answerBadAddress, InvalidRequest, Problem, problemHandler } from './platform/problems.ts'
import { requireSameOrigin } from './platform/same-origin.ts'
import { companyRoutes, type Platform, publicRoutes, type Served, shareRoutes } from './platform/scopes.ts'
import { registerSessions } from './platform/session.ts'

/** The largest body taken, in bytes; every field has a bound of its own far below it. */
const BODY_LIMIT = 256 * 1024

/** How long a client may take to send a request whole, in milliseconds: what trickles in holds a connection. */
const REQUEST_TIMEOUT = 30_000

/** What tests put in place of the real thing. */
export interface Overrides {
  clock?: Clock
  /** Receives log lines instead of standard output. */
  logTo?: { write: (line: string) => void }
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every endpoint served, for the tests that go over all of them. */
    served: Served[]
    /** Every kind of connection served, for the same. */
    servedLive: Live[]
  }
}

/** Builds the API; it listens to nobody until it is told to. */
export async function buildApp(config: Config, overrides: Overrides = {}): Promise<FastifyInstance> {
  const database = openDatabase(config.databaseUrl, config.databaseConnections)
  const platform: Platform = {
    config,
    database,
    addresses: companyAddresses(database),
    library: readLibrary(),
    clock: overrides.clock ?? systemClock,
  }
  const app = Fastify({
    logger: loggerOptions(config, overrides.logTo),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustedProxies.length ? config.trustedProxies : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    http: { shouldUpgradeCallback: isLiveCall },
    genReqId: () => crypto.randomUUID(),
    // On stopping, requests under way are finished, also those that came on a connection just before it is let go.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: answerBadAddress,
    routerOptions: { ignoreTrailingSlash: true },
  })
  const served: Served[] = []
  app.decorate('served', served)
  app.decorate('servedLive', [])
  app.addHook('onClose', () => database.close())
  logRequests(app)
  endRefused(app)
  problemHandler(app)
  await app.register((api) => mountApi(api, platform, served), { prefix: apiPrefix })
  // Where a proxy stands before both, nothing of it is needed.
  if (config.webUrl) await (await import('./platform/front-door.ts')).mountWeb(app, config.webUrl)
  return app
}

async function mountApi(api: FastifyInstance, platform: Platform, served: Served[]) {
  api.setValidatorCompiler<z.ZodType>(({ schema }) => (value) => {
    const { data, error } = schema.safeParse(value, { reportInput: true })
    return error ? { error: new InvalidRequest(error.issues) } : { value: data }
  })
  api.setSerializerCompiler(serializerCompiler)
  // Bodies are JSON; Fastify would take plain text as well, which a form of another site can send.
  api.removeContentTypeParser('text/plain')
  await api.register(helmet, jsonOnly)
  api.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-request-id': request.id })
  })
  const quiet = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }
  await api.register(rateLimit, {
    max: (request) => callsAllowed(request, platform.config),
    keyGenerator: callerOf,
    timeWindow: '1 minute',
    addHeadersOnExceeding: quiet,
    addHeaders: quiet,
    errorResponseBuilder: (_, { ttl }) => new Problem('too-many-requests', {}, Math.ceil(ttl / 1000)),
  })
  await registerSessions(api, platform.config)
  api.addHook('onRequest', requireSameOrigin)
  await registerOpenApi(api)
  problemHandler(api)
  mountFeatures(platform, {
    servePublic: publicRoutes(api, platform, served),
    serveCompany: companyRoutes(api, platform, served),
    serveShare: shareRoutes(api, platform, served),
  })
  await api.register(async (live) => {
    await registerLive(live)
    mountLive(platform, liveRoutes(live, platform, api.servedLive))
  })
  // Without it, what the API does not have would be asked of the web client.
  api.all('/*', { schema: { hide: true } }, async () => {
    throw new Problem('not-found')
  })
}

/** Of helmet's headers those that mean something to a reply that is never a page. */
const jsonOnly: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
}
