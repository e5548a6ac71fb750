import { createHmac } from 'node:crypto'
import { type Endpoint, idempotencyHeader, type Reply } from '@trivselsrum/contracts/endpoint'
import type { Role } from '@trivselsrum/contracts/values'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Sql } from './database.ts'
import { InvalidRequest, Problem } from './problems.ts'

/** How long a reply is kept at least for the same write sent again, in milliseconds; the next write after it clears it. */
const KEPT = 48 * 60 * 60 * 1000

/**
 * Does a write once per key and gives the same reply to the same write sent again. The key is claimed in the
 * transaction of the write: a second request with it waits for the first, and where the first was refused or rolled
 * back, does the write itself. Without a key the write is simply done; its own guards hold either way.
 *
 * @throws Problem `idempotency-key-reused` when the key stood for another request or another person, or for the same
 *   person in another role, who may no longer see the reply.
 */
export async function answerOnce<E extends Endpoint>(
  { sql, actor, now, secret }: { sql: Sql; actor: { membershipId: string; role: Role }; now: Date; secret: string },
  endpoint: E,
  request: FastifyRequest,
  answer: () => Promise<Reply<E>>,
): Promise<Reply<E>> {
  const key = keyOf(request)
  if (!key) return answer()
  const fingerprint = fingerprintOf(request, actor.role, secret)
  const claimed = await sql`
    INSERT INTO idempotent_replies (key, actor_id, request, created_at)
    VALUES (${key}, ${actor.membershipId}, ${fingerprint}, ${now})
    ON CONFLICT (company_id, key) DO NOTHING RETURNING key`
  if (claimed.length === 0) {
    const [earlier] = await sql<{ request: string; actorId: string; reply: unknown }>`
      SELECT request, actor_id AS "actorId", reply FROM idempotent_replies WHERE key = ${key}`
    if (earlier?.request !== fingerprint || earlier.actorId !== actor.membershipId)
      throw new Problem('idempotency-key-reused')
    return endpoint.response.parse(earlier.reply) as Reply<E>
  }
  const reply = await answer()
  const wire = z.encode(endpoint.response, reply)
  await sql`UPDATE idempotent_replies SET reply = ${wire} WHERE key = ${key}`
  await sql`DELETE FROM idempotent_replies WHERE created_at < ${new Date(now.getTime() - KEPT)}`
  return reply
}

function keyOf(request: FastifyRequest): string | undefined {
  const header = request.headers[idempotencyHeader]
  if (header === undefined) return undefined
  const { data, error } = z.object({ [idempotencyHeader]: z.uuid() }).safeParse({ [idempotencyHeader]: header })
  if (error) throw new InvalidRequest(error.issues)
  return data[idempotencyHeader]?.toLowerCase()
}

/** Under a key: what somebody wrote may be short enough for its plain hash to be guessed. */
function fingerprintOf({ method, url, body }: FastifyRequest, role: Role, secret: string): string {
  const hash = createHmac('sha256', `${secret} of what was sent`)
    .update(JSON.stringify(body ?? null))
    .digest('hex')
  return `${role} ${method} ${url} ${hash}`
}
