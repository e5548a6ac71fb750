import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The operating system's account a server runs as, where that is not the account of this process. */
export interface Account {
  uid: number
  gid: number
}

const NAME = 'trivselsrum'

/**
 * The account to run a server as: `undefined` for this process's own. PostgreSQL refuses to run as root, so root gets
 * an account of the product's own, made at the first start.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const existing = findAccount(NAME)
  if (existing) return existing
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME])
  const account = findAccount(NAME) ?? findAccount('postgres') ?? findAccount('nobody')
  if (!account)
    throw new Error('PostgreSQL refuses to run as root, and this machine has no other account to run it as.')
  return account
}

/** Whether every folder on the way may be entered, and the file itself read and run, by an account that owns nothing. */
export function isReachable(path: string, account: Account): boolean {
  const may = (place: string) => {
    const { mode, uid, gid } = statSync(place)
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
    return ((mode >> shift) & 0o1) === 1
  }
  for (let place = path; ; place = dirname(place)) {
    if (!may(place)) return false
    if (place === dirname(place)) return true
  }
}

function findAccount(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
  const [uid, gid] = line?.split(':').slice(2, 4).map(Number) ?? []
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}
