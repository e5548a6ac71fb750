import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

/** What a transaction opens with: whose rows it may see, and whose membership is asked for in the same breath. */
export interface Opening {
  companyId?: string
  userId?: string
  memberId?: string
}

/** A transaction under way; `client` is gone once it has ended. */
export interface Transaction {
  client: pg.PoolClient | undefined
  /** What was asked last, through the pool: the next waits for it. */
  last: Promise<unknown>
  membership: { id: string; role: string; lacksSecondFactor: boolean; deletesAt: Date | null } | undefined
}

const current = new AsyncLocalStorage<Transaction>()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * A pool on which everything asked inside a transaction, by Prisma as by hand, goes to the transaction's connection.
 * Outside a transaction a statement is bound to nobody and, under the policies, sees nothing.
 */
export class TransactionPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config)
    // A connection lost while idle is no request's fault: the pool drops it and makes a new one when asked. One lost in
    // the middle of a transaction says so to whoever asks next; unheard, its own word of it would end the process.
    this.on('error', () => {})
    this.on('connect', (client) => client.on('error', () => {}))
    const query = this.query.bind(this) as Query
    this.query = ((...args: unknown[]) => {
      const transaction = current.getStore()
      return transaction
        ? inTurn(transaction, () => (connectionOf(transaction).query as Query)(...args))
        : query(...args)
    }) as typeof this.query
  }

  /**
   * Runs work as one transaction: committed when it returns, rolled back when it throws. `BEGIN`, the binding and the
   * question for the membership travel as one message, so that there is no moment inside without an owner, and no
   * round trip more than without one.
   */
  async transaction<T>(opening: Opening, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await this.connect()
    const transaction: Transaction = { client, last: Promise.resolve(), membership: undefined }
    let failure: Error | undefined
    try {
      const results = (await client.query(textOf(opening))) as unknown as pg.QueryResult[]
      if (opening.memberId) transaction.membership = results.at(-1)?.rows[0]
      // Awaited inside: what Prisma returns begins only when it is awaited.
      const result = await current.run(transaction, async () => await work(transaction))
      await client.query('COMMIT')
      return result
    } catch (error) {
      // A connection that cannot even roll back is thrown away instead of going back to the pool.
      failure = await client.query('ROLLBACK').then(
        () => undefined,
        (reason: Error) => reason,
      )
      throw error
    } finally {
      transaction.client = undefined
      client.release(failure)
    }
  }
}

type Query = (...args: unknown[]) => Promise<unknown>

/** Prisma asks for the parts of an answer at once; a connection is asked one thing at a time, and nothing after a failure. */
function inTurn(transaction: Transaction, ask: () => Promise<unknown>): Promise<unknown> {
  const answer = transaction.last.then(ask)
  transaction.last = answer
  answer.catch(() => {})
  return answer
}

/** @throws Error when something was not awaited: it would run on a connection that is somebody else's by now. */
export function connectionOf({ client }: Transaction): pg.PoolClient {
  if (!client) throw new Error('the transaction has ended')
  return client
}

/** The ids become part of the text, since several statements in one message take no parameters: each is checked. */
function textOf({ companyId, userId, memberId }: Opening): string {
  const setting = (name: string, id: string | undefined) => (id ? [`SET LOCAL ${name} = '${checked(id)}'`] : [])
  return [
    'BEGIN',
    ...setting('app.company_id', companyId),
    ...setting('app.user_id', userId),
    ...(memberId ? [membershipOf(memberId)] : []),
  ].join('; ')
}

/**
 * Names the company although the policy does: a person bound as well would see their memberships everywhere. Whoever was
 * deactivated or removed has none, from the next request on.
 */
function membershipOf(memberId: string): string {
  const facts = `id, role, app.lacks_second_factor(company_id, user_id) AS "lacksSecondFactor",
    app.deletes_at(company_id) AS "deletesAt"`
  return `SELECT ${facts} FROM memberships
    WHERE company_id = app.company_id() AND user_id = '${checked(memberId)}' AND state = 'active'`
}

function checked(id: string): string {
  if (!UUID.test(id)) throw new Error('an id to bind to must be a UUID')
  return id
}
