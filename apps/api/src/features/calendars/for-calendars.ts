import { createHash } from 'node:crypto'
import type { Problem } from '@trivselsrum/contracts/problem'
import type { RouteShorthandOptions } from 'fastify'
import { forCrowds } from '../../platform/crowds.ts'

/**
 * How a calendar is answered. It is asked for again and again, by services that ask for many people at once: what has
 * not changed since they kept it is not sent again, and is never used without asking, since an address may have ended.
 * A refusal is a line that somebody can read where the calendar should be.
 */
export const forCalendars: RouteShorthandOptions = {
  ...forCrowds,
  onSend: async (request, reply, payload) => {
    if (typeof payload !== 'string') return payload
    if (reply.statusCode >= 400) {
      reply.type('text/plain; charset=utf-8')
      const { title, detail } = JSON.parse(payload) as Problem
      return `${title}. ${detail}\n`
    }
    const tag = `"${createHash('sha256').update(payload).digest('base64url')}"`
    reply.headers({ etag: tag, 'cache-control': 'private, no-cache' })
    if (!request.headers['if-none-match']?.split(/\s*,\s*/).some((known) => known.replace(/^W\//, '') === tag))
      return payload
    reply.code(304).removeHeader('content-length')
    return ''
  },
}
