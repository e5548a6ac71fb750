import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { Problem } from './problems.ts'

/** How long an opened link stays open on a device, in seconds: long enough to answer, with a break for coffee. */
const SHARE_SECONDS = 3 * 60 * 60

const AUDIENCE = 'share'

/** What the token of an opened link says: which link of which company, and whether its passcode was given. */
export interface ShareClaims {
  sub: string
  company: string
  isOpen: boolean
}

/** Puts an opened link into a cookie that scripts cannot read. It says nothing of who opened it. */
export interface ShareCookie {
  set: (claims: ShareClaims) => void
  /** @throws Problem `share-not-open`. */
  claims: () => ShareClaims
}

function cookieName({ publicUrl }: Pick<Config, 'publicUrl'>) {
  return publicUrl.protocol === 'https:' ? '__Host-share' : 'share'
}

/** The cookie of one request that says which link was opened, signed, and good for three hours. */
export function shareCookie(request: FastifyRequest, reply: FastifyReply, config: Config): ShareCookie {
  return {
    set: (claims) => {
      const token = request.server.jwt.sign(claims, { aud: AUDIENCE, expiresIn: SHARE_SECONDS })
      reply.setCookie(cookieName(config), token, {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: config.publicUrl.protocol === 'https:',
        maxAge: SHARE_SECONDS,
      })
    },
    claims: () => shareClaimsOf(request, config),
  }
}

/** Which link was opened on this device. @throws Problem `share-not-open` without one, or when it is too long ago. */
export function shareClaimsOf(request: FastifyRequest, config: Config): ShareClaims {
  try {
    const token = request.cookies[cookieName(config)] ?? ''
    return request.server.jwt.verify<ShareClaims>(token, { allowedAud: AUDIENCE })
  } catch {
    throw new Problem('share-not-open')
  }
}
