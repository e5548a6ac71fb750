import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { workerRole } from './roles.ts'

/** Everything in the queue's schema, types of tables excepted: they follow their tables. */
const HAND_OVER = `
  DO $$
  DECLARE
    item record;
  BEGIN
    ALTER SCHEMA graphile_worker OWNER TO ${workerRole};
    FOR item IN
      SELECT CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'S' THEN 'SEQUENCE' WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END AS kind,
        oid::regclass::text AS name
      FROM pg_class c
      WHERE relnamespace = 'graphile_worker'::regnamespace AND relkind IN ('r', 'p', 'v', 'S', 'c')
        AND relowner <> '${workerRole}'::regrole
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i') AND c.relkind = 'S')
      UNION ALL
      SELECT 'FUNCTION', oid::regprocedure::text FROM pg_proc
      WHERE pronamespace = 'graphile_worker'::regnamespace AND proowner <> '${workerRole}'::regrole
    LOOP
      EXECUTE format('ALTER %s %s OWNER TO ${workerRole}', item.kind, item.name);
    END LOOP;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA graphile_worker FROM PUBLIC;
  END $$`

/**
 * Makes the queue's own tables, or brings them to what the library needs, and hands them to the role that works through
 * them. Safe to repeat.
 *
 * @throws Error with a sentence when that role is missing or the owner may not act for it.
 */
export async function applyQueue(ownerUrl: string) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  // A connection that is lost says so to whoever asks next.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  try {
    const { rows } = await pool.query(
      `SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, 'USAGE')`,
      [workerRole],
    )
    if (!rows.length)
      throw new Error(`The role ${workerRole} is missing, or not granted to the owner: see prisma/roles.ts.`)
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) })
    await pool.query(HAND_OVER)
  } finally {
    await pool.end()
  }
}
