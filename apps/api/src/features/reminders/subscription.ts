import type { Config } from '../../config.ts'
import type { Sql } from '../../platform/database.ts'
import { derivedSecrets } from '../../platform/derived-secrets.ts'
import { limitFailures } from '../../platform/limits.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

/** Tokens that we did not write, from one network, before it has to wait: nobody types one, so many are guesses. */
const MOST_WRONG = 50

interface Subscriber {
  member: string
  company: { slug: string; name: string }
  isOff: boolean
}

/**
 * Does something for whoever a link of a letter was sent to, as long as they are of the company.
 *
 * @throws Problem `unsubscription-unknown`, `too-many-attempts`.
 */
export function forSubscriber<T>(
  { jwtSecret }: Pick<Config, 'jwtSecret'>,
  { database, client, now }: PublicContext,
  token: string,
  work: (subscriber: Subscriber, sql: Sql) => Promise<T>,
): Promise<T> {
  const limits = [{ key: `unsubscribing from ${client.network}`, most: MOST_WRONG }]
  return limitFailures({ database, secret: jwtSecret, now }, limits, async () => {
    const subscription = readUnsubscribeToken(derivedSecrets(jwtSecret), token)
    if (!subscription) throw new Problem('unsubscription-unknown')
    return database.asNobody(subscription.companyId, async ({ sql }) => {
      const [subscriber] = await sql<Subscriber>`
        SELECT m.id AS member, json_build_object('slug', c.slug, 'name', c.name) AS company,
          COALESCE(o.is_off, false) AS "isOff"
        FROM memberships m JOIN companies c ON c.id = m.company_id
          LEFT JOIN reminder_choices o ON o.company_id = m.company_id AND o.membership_id = m.id
        WHERE m.company_id = app.company_id() AND m.id = ${subscription.member} AND m.state = 'active'`
      if (!subscriber) throw new Problem('unsubscription-unknown')
      return work(subscriber, sql)
    })
  })
}
