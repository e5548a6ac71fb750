import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const program = fileURLToPath(new URL('migrate.ts', import.meta.url))

/**
 * Runs migrate.ts in a process of its own: the schema engine is large, and leaves a timer behind that would keep the
 * caller alive for ten seconds.
 *
 * @returns what it said, one line.
 * @throws Error with what it said when it failed.
 */
export async function deploy(ownerUrl: string): Promise<string> {
  const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_ADMIN_URL: '' }
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env })
  return stdout.trim()
}
