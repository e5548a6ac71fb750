import type { Readable } from 'node:stream'
import type { Endpoint, Received, Reply } from '@trivselsrum/contracts/endpoint'
import type { Role } from '@trivselsrum/contracts/values'
import type { Library } from '@trivselsrum/toolkit/library'
import type { Language } from '@trivselsrum/toolkit/tool'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { type Clock, newId } from './clock.ts'
import type { CompanyAddresses } from './company-addresses.ts'
import { forCrowds } from './crowds.ts'
import { type CompanyScope, type Database, isClosing, type Membership } from './database.ts'
import { answerOnce } from './idempotency.ts'
import { languageOf } from './language.ts'
import { networkOf } from './network.ts'
import { schemaOf } from './openapi.ts'
import { InvalidRequest, Problem } from './problems.ts'
import { type Claims, claimsOf, type SessionCookies, sessionCookies } from './session.ts'
import { type ShareCookie, shareClaimsOf, shareCookie } from './share-session.ts'

/** What the platform lends to every feature. */
export interface Platform {
  config: Config
  database: Database
  addresses: CompanyAddresses
  library: Library
  clock: Clock
}

interface BaseContext {
  now: Date
  newId: () => string
  language: Language
  library: Library
}

/** Somebody at work in a company, as their membership says at this moment. */
export interface Actor {
  membershipId: string
  userId: string
  role: Role
}

/** What an action of a company works with. */
export interface CompanyContext extends BaseContext, CompanyScope {
  actor: Actor
}

/** What a call outside companies works with. */
export interface PublicContext extends BaseContext {
  database: Database
  cookies: SessionCookies
  /** Who is signed in; throws where nobody is. */
  claims: () => Promise<Claims>
  /** Where the call comes from, for limits only; never stored or logged as it is. */
  client: { network: string; device: string }
  /** Opens a link on this device, which then reaches what the link opens. */
  share: ShareCookie
}

/** What a call through an opened link works with: one company's rows, and no member. */
export interface ShareContext extends BaseContext, CompanyScope {
  shareId: string
  /** Whether the link's passcode was given on this device, where it has one. */
  isOpen: boolean
}

export type CompanyAction<E extends Endpoint> = (context: CompanyContext, input: Received<E>) => Promise<Reply<E>>
/** A reply that takes its time, such as a document: made when the action's transaction is over, from what it read. */
export class Afterwards<T> {
  readonly work: () => Promise<T>
  constructor(work: () => Promise<T>) {
    this.work = work
  }
}

export type CompanyPrinting<E extends Endpoint> = (
  context: CompanyContext,
  input: Received<E>,
) => Promise<Afterwards<Reply<E> | Readable>>
export type ShareAction<E extends Endpoint> = (context: ShareContext, input: Received<E>) => Promise<Reply<E>>
export type SharePrinting<E extends Endpoint> = (
  context: ShareContext,
  input: Received<E>,
) => Promise<Afterwards<Reply<E>>>
export type PublicAction<E extends Endpoint> = (context: PublicContext, input: Received<E>) => Promise<Reply<E>>

/** An endpoint as it is served, for the tests that go over all of them. */
export interface Served {
  scope: 'public' | 'company' | 'share'
  endpoint: Endpoint
}

/**
 * What a call asks of somebody beside being signed in. A password takes long to check: that is done between two
 * transactions, once the first has found that nothing else is in the way.
 */
export interface CompanyProof<E extends Endpoint> {
  may: (context: CompanyContext, input: Received<E>) => Promise<void>
  prove: (context: PublicContext, input: Received<E>) => Promise<void>
}

/** Serves calls that belong to no company: signing up and in, tools, health. */
export function publicRoutes(app: FastifyInstance, platform: Platform, served: Served[]) {
  return <const E extends Endpoint>(endpoint: E, action: PublicAction<E>, options: RouteShorthandOptions = {}) => {
    served.push({ scope: 'public', endpoint })
    app.route({
      ...options,
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(endpoint),
      preValidation: refuseUndeclared(endpoint),
      handler: async (request, reply) => {
        const context = publicContext(request, reply, platform)
        return sendReply(reply, endpoint, await action(context, partsOf<E>(request)))
      },
    })
  }
}

/**
 * Serves calls inside a company: every action runs as one member, in one transaction, on one company's rows. Who is
 * signed in is settled before a byte of the body is read (401 before 400); whether they belong to the company is the
 * transaction's first question, and a company they do not belong to does not exist for them (404). The same question
 * says whether the company asks for a second factor that they have not set up (403), and whether it waits to be deleted:
 * then it is closed to all but its owners, who can look and undo.
 */
export function companyRoutes(app: FastifyInstance, platform: Platform, served: Served[]) {
  return <const E extends Endpoint>(
    endpoint: E,
    action: CompanyAction<E> | CompanyPrinting<E>,
    proof?: CompanyProof<E>,
  ) => {
    if (!endpoint.path.startsWith('/companies/:company')) throw new Error(`${endpoint.path} is not inside a company`)
    served.push({ scope: 'company', endpoint })
    app.route({
      ...forCrowds,
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(endpoint),
      // After every onRequest, the limit on calls among them, and before the body.
      preParsing: async (request) => {
        await claimsOf(request)
      },
      preValidation: refuseUndeclared(endpoint),
      handler: async (request, reply) => {
        const { sub: userId } = await claimsOf(request)
        const input = partsOf<E>(request)
        const result = await platform.addresses.at(
          (request.params as { company: string }).company,
          async (companyId) => {
            const entered = <T>(work: (context: CompanyContext) => Promise<T>) =>
              platform.database.inCompany(companyId, userId, async (scope, membership) => {
                const { id: membershipId, role } = requireEntry(endpoint, membership)
                return work({ ...baseContext(request, platform), ...scope, actor: { membershipId, userId, role } })
              })
            if (proof) {
              await entered((context) => proof.may(context, input))
              await proof.prove(publicContext(request, reply, platform), input)
            }
            return entered(async (context) => {
              const answer = async () => action(context, input)
              return endpoint.isIdempotent
                ? answerOnce(
                    { ...context, secret: platform.config.jwtSecret },
                    endpoint,
                    request,
                    async () => (await whole(await answer())) as Reply<E>,
                  )
                : answer()
            })
          },
        )
        return sendReply(reply, endpoint, await whole(result))
      },
    })
  }
}

/**
 * Serves calls through an opened link: each runs in one transaction on the rows of the company the link belongs to, for
 * somebody of whom nothing is known. What the link opens, and whether it still does, is for the action to ask.
 */
export function shareRoutes(app: FastifyInstance, platform: Platform, served: Served[]) {
  return <const E extends Endpoint>(endpoint: E, action: ShareAction<E> | SharePrinting<E>) => {
    if (!/^\/share(\/|$)/.test(endpoint.path)) throw new Error(`${endpoint.path} is not behind a link`)
    served.push({ scope: 'share', endpoint })
    app.route({
      ...forCrowds,
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(endpoint),
      preParsing: async (request) => {
        shareClaimsOf(request, platform.config)
      },
      preValidation: refuseUndeclared(endpoint),
      handler: async (request, reply) => {
        const { sub: shareId, company, isOpen } = shareClaimsOf(request, platform.config)
        const result = await platform.database.asNobody(
          company,
          async (scope): Promise<Reply<E> | Afterwards<Reply<E>>> => {
            if (await isClosing(scope.sql)) throw new Problem('share-ended')
            return action({ ...baseContext(request, platform), ...scope, shareId, isOpen }, partsOf<E>(request))
          },
        )
        return sendReply(reply, endpoint, await whole(result))
      },
    })
  }
}

export type ServeShare = ReturnType<typeof shareRoutes>
export type ServePublic = ReturnType<typeof publicRoutes>
export type ServeCompany = ReturnType<typeof companyRoutes>

/** What a call brings along whoever makes it: the moment, its language, what is known to everybody. */
export function baseContext(request: FastifyRequest, { clock, library }: Platform): BaseContext {
  const now = clock.now()
  return { now, newId: () => newId(now), language: languageOf(request), library }
}

function publicContext(request: FastifyRequest, reply: FastifyReply, platform: Platform): PublicContext {
  return {
    ...baseContext(request, platform),
    database: platform.database,
    cookies: sessionCookies(request, reply, platform),
    claims: () => claimsOf(request),
    client: { network: networkOf(request.ip), device: (request.headers['user-agent'] ?? '').slice(0, 200) },
    share: shareCookie(request, reply, platform.config),
  }
}

/**
 * Whether a member may come in at all, whatever they come for.
 *
 * @throws Problem `not-found`, `second-factor-needed`, `company-closed`.
 */
export function requireEntry(
  { method, isOpenInGrace }: Pick<Endpoint, 'method' | 'isOpenInGrace'>,
  membership: Membership | undefined,
): Membership {
  if (!membership) throw new Problem('not-found')
  const { role, lacksSecondFactor, deletesAt } = membership
  if (lacksSecondFactor) throw new Problem('second-factor-needed')
  const isOpen = !deletesAt || (role === 'owner' && (method === 'GET' || isOpenInGrace))
  if (!isOpen) throw new Problem('company-closed', { deletesAt: deletesAt.toISOString() })
  return membership
}

async function whole<T>(reply: T | Afterwards<T>): Promise<T> {
  return reply instanceof Afterwards ? reply.work() : reply
}

/** A reply is JSON, or the file its contract says it is; what a file is called is for whoever asked to say. */
function sendReply(reply: FastifyReply, { status = 200, produces }: Endpoint, result: unknown) {
  const isText = produces?.startsWith('text/')
  if (produces) reply.type(isText ? `${produces}; charset=utf-8` : produces).header('content-disposition', 'attachment')
  return reply.code(status).send(result)
}

/** Nothing is taken that the contract does not name: a misspelt filter that is ignored looks like an answer. */
function refuseUndeclared({ query, body }: Endpoint) {
  return async (request: FastifyRequest) => {
    const parts = { ...(!query && { query: request.query ?? {} }), ...(!body && { body: request.body ?? {} }) }
    for (const part of Object.values(parts)) {
      const { error } = nothing.safeParse(part, { reportInput: true })
      if (error) throw new InvalidRequest(error.issues)
    }
  }
}

const nothing = z.strictObject({})

function partsOf<E extends Endpoint>({ params, query, body }: FastifyRequest): Received<E> {
  return { params, query, body } as Received<E>
}
