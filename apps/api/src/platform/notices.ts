import pg from 'pg'

/** How long it waits before it connects again, in milliseconds: at first, and at most. */
const PATIENCE = { first: 100, most: 5000 }

/**
 * Hears what is told through the database (NOTIFY), by this process and all others, on a connection of its own. A notice
 * is a hint: what is told while the connection is down is never heard, so `again` is called whenever it is up anew.
 *
 * @param url an address that leads to PostgreSQL itself; a pooler in transaction mode gives no notices.
 */
export function hearNotices(
  url: string,
  channel: string,
  ears: { heard: (payload: string) => void; again: () => void },
) {
  let client: pg.Client | undefined
  let wait = PATIENCE.first
  let retry: NodeJS.Timeout | undefined
  let isOver = false
  const connect = async () => {
    const own = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'trivselsrum notices' })
    client = own
    const lost = () => {
      if (client !== own) return
      client = undefined
      own.end().catch(() => {})
      if (isOver) return
      retry = setTimeout(connect, wait)
      wait = Math.min(wait * 2, PATIENCE.most)
    }
    own.on('error', lost)
    own.on('end', lost)
    own.on('notification', ({ payload = '' }) => ears.heard(payload))
    try {
      await own.connect()
      await own.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      wait = PATIENCE.first
      ears.again()
    } catch {
      lost()
    }
  }
  void connect()
  return {
    end: async () => {
      isOver = true
      clearTimeout(retry)
      await client?.end().catch(() => {})
    },
  }
}
