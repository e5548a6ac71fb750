import pg from 'pg'

/**
 * Says on a connection of its own that a worker is there: an advisory lock, which PostgreSQL takes back at once when the
 * process is gone, however it went. The queue itself would believe a killed worker to be at work for four hours.
 *
 * @param url the worker role's address; a pooler in transaction mode would lose the lock.
 */
export async function announcePresence(url: string) {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'trivselsrum worker' })
  const lost = new Promise<Error>((done) => {
    client.on('error', done)
    client.once('end', () => done(new Error('the connection that said this worker is there has ended')))
  })
  await client.connect()
  const own = new Map<string, Promise<unknown>>()
  return {
    /** Resolves when the lock may be gone: who works on then might do what another one does as well. */
    lost,
    /** To be awaited before the first job is taken under that name. */
    take: async (name: string) => {
      const taken = own.get(name) ?? client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name])
      own.set(name, taken)
      await taken
    },
    /** Gives back the jobs of workers that are there no more. @returns how many workers those were. */
    freeTheAbsent: async (): Promise<number> => {
      const { rows } = await client.query<{ name: string }>(
        'SELECT DISTINCT locked_by AS name FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL',
      )
      let freed = 0
      for (const { name } of rows.filter(({ name }) => !own.has(name))) {
        // One statement: held by nobody else while the jobs are given back, and let go with it.
        const { rowCount } = await client.query(
          `WITH absent AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS is_so)
           SELECT graphile_worker.force_unlock_workers(ARRAY[$1]) FROM absent WHERE is_so`,
          [name],
        )
        freed += rowCount ?? 0
      }
      return freed
    },
    end: () => client.end(),
  }
}
