import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

/** Whose rows a transaction may see; ids are checked before they become part of a statement. */
export interface Binding {
  companyId?: string
  userId?: string
}

export const binding = new AsyncLocalStorage<Binding>()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const isBound = Symbol('binds its transactions')

type Query = (config: unknown, ...rest: unknown[]) => unknown

/**
 * A pool whose transactions begin bound: `BEGIN` and `SET LOCAL` travel as one message, so that there is no moment
 * inside the transaction without an owner, and no round trip more than without one. A statement outside a transaction
 * is bound to nobody and, under the policies, sees nothing.
 */
export class BindingPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config)
    this.on('connect', bindTransactions)
    // A connection lost while idle is no request's fault: the pool drops it and makes a new one when asked.
    this.on('error', () => {})
  }
}

function bindTransactions(client: pg.PoolClient & { [isBound]?: true }) {
  if (client[isBound]) return
  client[isBound] = true
  const query = client.query.bind(client) as Query
  const bound: Query = (config, ...rest) => {
    const text = typeof config === 'string' ? config : (config as { text?: string }).text
    const owner = binding.getStore()
    return text === 'BEGIN' && owner ? query(openingOf(owner), ...rest) : query(config, ...rest)
  }
  client.query = bound as typeof client.query
}

function openingOf({ companyId, userId }: Binding): string {
  const settings = Object.entries({ 'app.company_id': companyId, 'app.user_id': userId })
  const statements = settings.flatMap(([name, id]) => {
    if (id === undefined) return []
    if (!UUID.test(id)) throw new Error(`${name} must be a UUID`)
    return [`SET LOCAL ${name} = '${id}'`]
  })
  return ['BEGIN', ...statements].join('; ')
}
