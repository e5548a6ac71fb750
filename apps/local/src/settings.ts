import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure.ts'

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '')

export interface Settings {
  port: number
  dataFolder: string
  hasDemo: boolean
  /** A server of one's own, instead of the one that comes with the product. */
  database: { url: string; ownerUrl: string; workerUrl: string } | undefined
  /** Where mail is kept as files, when none is sent. */
  mailFolder: string
}

/**
 * The launcher's settings, all from environment variables:
 *
 * - `PORT`: where it listens, 3000 by default; the next free one when that is taken
 * - `TRIVSELSRUM_DATA`: the folder of the data
 * - `DEMO`: `false` takes the demo company off the sign-in page
 * - `DATABASE_URL` with `DATABASE_OWNER_URL` and `DATABASE_WORKER_URL`: a PostgreSQL of one's own
 * - `MAIL_FOLDER`: where mail is kept, below the data by default; `SMTP_URL` with `MAIL_FROM` send it instead
 *
 * @throws Failure with a sentence about the one that is wrong.
 */
export function readSettings(environment: Record<string, string | undefined>, isRoot: boolean): Settings {
  const { PORT = '', TRIVSELSRUM_DATA, MAIL_FOLDER, DEMO } = environment
  const port = PORT === '' ? 3000 : Number(PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`PORT is to be a number from 1 to 65535, and is ${JSON.stringify(PORT)}.`)
  const dataFolder = TRIVSELSRUM_DATA ? resolve(root, TRIVSELSRUM_DATA) : defaultDataFolder(root, isRoot)
  return {
    port,
    dataFolder,
    mailFolder: MAIL_FOLDER ? resolve(root, MAIL_FOLDER) : join(dataFolder, 'mail'),
    hasDemo: DEMO !== 'false',
    database: ownDatabase(environment),
  }
}

/**
 * Where data are kept unless told otherwise: in the checkout. As root it is a folder of the system's, since PostgreSQL
 * refuses to run as root, and the account it runs as instead may not be able to enter the checkout.
 */
export function defaultDataFolder(checkout: string, isRoot: boolean): string {
  if (!isRoot) return join(checkout, '.data')
  const name = basename(checkout).replace(/[^\w.-]/g, '_')
  const hash = createHash('sha256').update(checkout).digest('hex').slice(0, 8)
  return join('/var/lib/trivselsrum', `${name}-${hash}`)
}

function ownDatabase(environment: Record<string, string | undefined>): Settings['database'] {
  const names = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_WORKER_URL'] as const
  const [url, ownerUrl, workerUrl] = names.map((name) => environment[name])
  if (url && ownerUrl && workerUrl) return { url, ownerUrl, workerUrl }
  const given = names.find((name) => environment[name])
  if (!given) return undefined
  throw new Failure(
    `${given} is set and ${names.find((name) => !environment[name])} is not: a PostgreSQL of one's own takes three, the addresses of the role that requests are served with, of the role that owns the tables and of the role that works through the queue.`,
  )
}
