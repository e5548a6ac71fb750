import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, isReachable } from './account.ts'
import { failureFrom, PostgresFailure } from './failure.ts'

/** Makes a folder that every account may pass through, whatever the umask says; nothing is changed where it exists. */
export function makePassable(folder: string) {
  const first = mkdirSync(folder, { recursive: true })
  for (let place = folder; first && place.length >= first.length; place = dirname(place)) chmodSync(place, 0o711)
}

/**
 * Makes the folder of one server, owned by the account that runs it.
 *
 * @throws PostgresFailure when that account can not enter it.
 */
export function makeFolder(folder: string, account: Account | undefined) {
  if (!account) return mkdirSync(folder, { recursive: true })
  makePassable(folder)
  chownSync(folder, account.uid, account.gid)
  if (!isReachable(folder, account))
    throw new PostgresFailure(
      `PostgreSQL refuses to run as root, and the account it runs as instead may not enter ${folder}: choose a folder that is not below one only root may enter.`,
    )
}

/** The superuser's password of the server in this folder, made at the first start. */
export function ensurePassword(folder: string, account: Account | undefined): string {
  const file = join(folder, 'password')
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
    if (account) chownSync(file, account.uid, account.gid)
  }
  return readFileSync(file, 'utf8')
}

/**
 * Makes the data folder where there is none. It appears under its name only when it is complete, so that an attempt
 * that was broken off is not taken for data, and data are never taken for a broken attempt.
 */
export function ensureData(folder: string, binaries: string, account: Account | undefined) {
  const data = join(folder, 'data')
  if (existsSync(join(data, 'PG_VERSION'))) return
  if (existsSync(data) && readdirSync(data).length)
    throw new PostgresFailure(
      `${data} is not empty, yet does not hold the data of a PostgreSQL: its file PG_VERSION is missing. Nothing was changed.`,
    )
  const unfinished = join(folder, 'data-unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  const options = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C']
  const { status, stdout, stderr, error } = spawnSync(
    join(binaries, 'initdb'),
    [`--pgdata=${unfinished}`, `--pwfile=${join(folder, 'password')}`, ...options],
    { ...account, encoding: 'utf8' },
  )
  if (status === 0) {
    rmSync(data, { recursive: true, force: true })
    return renameSync(unfinished, data)
  }
  rmSync(unfinished, { recursive: true, force: true })
  throw failureFrom('could not make its data folder', `${stdout}\n${stderr}\n${error?.message ?? ''}`)
}
