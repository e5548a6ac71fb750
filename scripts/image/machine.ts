import { spawnSync } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What is passed on so that the registry is reached as this machine reaches it. */
const passedOn = /^(https?_proxy|no_proxy|npm_config_(registry|.*proxy|cafile)|ssl_cert_file|node_extra_ca_certs)$/i

/**
 * The environment of a build's commands: Node first in the path, and pnpm's store of this machine, as a build with a
 * cache would have it.
 */
export function machineEnvironment(nodeFolder: string): Record<string, string | undefined> {
  const passed = Object.entries(process.env).filter(([name]) => passedOn.test(name))
  const { stdout } = spawnSync('pnpm', ['store', 'path'], { encoding: 'utf8' })
  const store = stdout?.trim().replace(/\/v\d+$/, '')
  return {
    ...Object.fromEntries(passed),
    PATH: `${nodeFolder}:/usr/local/bin:/usr/bin:/bin`,
    ...(store && { npm_config_store_dir: store, pnpm_config_store_dir: store }),
  }
}

/** The size of a folder in MB, each file counted once however many links it has. */
export function folderSize(folder: string): number {
  const seen = new Set<number>()
  let bytes = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const { ino, blocks } = lstatSync(join(folder, name))
    if (!seen.has(ino)) bytes += blocks * 512
    seen.add(ino)
  }
  return Math.round(bytes / 1e6)
}
