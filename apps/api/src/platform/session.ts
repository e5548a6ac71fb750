import cookie from '@fastify/cookie'
import jwt from '@fastify/jwt'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import type { Clock } from './clock.ts'
import { Problem } from './problems.ts'
import type { ShareClaims } from './share-session.ts'

/** How long an access token is good for, in seconds: how long a withdrawn session can still read and write. */
const ACCESS_SECONDS = 10 * 60
/** How long a session lasts without being used, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60
/** How long a sign-in may wait for its second factor, in seconds. */
export const PENDING_SECONDS = 5 * 60

/** Whom the token of a sign-in under way is for: nobody but the call that finishes it takes it. */
const pendingAudience = 'trivselsrum-second-factor'

/** What an access token says: who, and from which session. */
export interface Claims {
  sub: string
  sid: string
}

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: Claims | ShareClaims
    user: Claims
  }
}

/** What a new or renewed session hands to the browser. */
export interface Tokens {
  userId: string
  sessionId: string
  refreshToken: string
}

/** Puts a session's tokens into cookies that scripts cannot read, or takes them away. */
export interface SessionCookies {
  set: (tokens: Tokens) => void
  clear: () => void
  refreshToken: () => string | undefined
  /** Keeps a sign-in whose password was right until its second factor is shown. */
  setPending: (pending: PendingSignIn) => void
  clearPending: () => void
  pending: () => PendingSignIn | undefined
}

/** A sign-in under way: whose, and the challenge that finishing it takes away. */
export interface PendingSignIn {
  userId: string
  challengeId: string
}

function cookieNames({ publicUrl }: Pick<Config, 'publicUrl'>) {
  // The prefix makes a browser refuse the cookie unless it is secure and for this host alone.
  const prefix = publicUrl.protocol === 'https:' ? '__Host-' : ''
  return { access: `${prefix}access`, refresh: `${prefix}refresh`, pending: `${prefix}pending` }
}

/** Reads cookies, and signs and checks access tokens, for every request after it. */
export async function registerSessions(app: FastifyInstance, config: Config) {
  const names = cookieNames(config)
  await app.register(cookie)
  await app.register(jwt, {
    secret: config.jwtSecret,
    cookie: { cookieName: names.access, signed: false },
    sign: { algorithm: 'HS256', iss: 'trivselsrum', aud: 'trivselsrum', expiresIn: ACCESS_SECONDS },
    // The algorithm is pinned: a token that names another, or none, is forged.
    verify: { algorithms: ['HS256'], allowedIss: 'trivselsrum', allowedAud: 'trivselsrum', onlyCookie: true },
  })
}

/** Who is signed in. @throws Problem `not-signed-in` without a token, `session-ended` with one that does not hold. */
export async function claimsOf(request: FastifyRequest): Promise<Claims> {
  if (request.user) return request.user
  try {
    return await request.jwtVerify<Claims>()
  } catch (error) {
    const isMissing = (error as { code?: string }).code === 'FST_JWT_NO_AUTHORIZATION_IN_COOKIE'
    throw new Problem(isMissing ? 'not-signed-in' : 'session-ended')
  }
}

/** The cookies of one request’s session: the access token, what renews it, and a sign-in that waits for its second factor. */
export function sessionCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  { config, clock }: { config: Config; clock: Clock },
): SessionCookies {
  const { jwt } = request.server
  const names = cookieNames(config)
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: config.publicUrl.protocol === 'https:',
  } as const
  return {
    set: ({ userId, sessionId, refreshToken }) => {
      const access = jwt.sign({ sub: userId, sid: sessionId })
      // A little shorter than the token, so that a browser that still has it can still use it.
      reply.setCookie(names.access, access, { ...options, maxAge: ACCESS_SECONDS - 30 })
      reply.setCookie(names.refresh, refreshToken, { ...options, maxAge: SESSION_SECONDS })
    },
    clear: () => {
      reply.clearCookie(names.access, options)
      reply.clearCookie(names.refresh, options)
    },
    refreshToken: () => request.cookies[names.refresh],
    setPending: ({ userId, challengeId }) => {
      const claims = { sub: userId, sid: challengeId, iat: Math.floor(clock.now().getTime() / 1000) }
      const token = jwt.sign(claims, { aud: pendingAudience, expiresIn: PENDING_SECONDS })
      reply.setCookie(names.pending, token, { ...options, maxAge: PENDING_SECONDS })
    },
    clearPending: () => {
      reply.clearCookie(names.pending, options)
    },
    pending: () => {
      try {
        const within = { allowedAud: pendingAudience, clockTimestamp: clock.now().getTime() }
        const { sub, sid } = jwt.verify<Claims>(request.cookies[names.pending] ?? '', within)
        return { userId: sub, challengeId: sid }
      } catch {
        return undefined
      }
    },
  }
}
