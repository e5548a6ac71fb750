// Makes what the programs need and git does not hold, unless it is there already.
// As a program of its own:   node apps/local/src/prepare.ts [client] [web]
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { requireSpace } from './disk.ts'
import { explain, Failure } from './failure.ts'
import { runToEnd } from './program.ts'
import { say } from './say.ts'
import { root } from './settings.ts'
import { ensure, type Work } from './stamp.ts'

const client: Work = {
  name: 'prisma-client',
  inputs: ['prisma/schema', 'prisma/prisma.config.ts', 'prisma/package.json'],
  output: 'prisma/generated/client.ts',
}

const web: Work = {
  name: 'web',
  inputs: [
    ...['src', 'public', 'next.config.ts', 'postcss.config.mjs', 'package.json', 'tsconfig.json'].map(
      (name) => `apps/web/${name}`,
    ),
    'packages/contracts',
    'packages/toolkit',
    'pnpm-lock.yaml',
  ],
  output: 'apps/web/.next/BUILD_ID',
}

const BUILD_MEGABYTES = 300

/** The command of a package's own program, started without a shell. */
export function programOf(folder: string, program: string): string {
  return createRequire(join(root, folder, 'package.json')).resolve(program)
}

/** The Prisma client, from prisma/schema. */
export async function prepareClient(signal?: AbortSignal) {
  await ensure(root, client, async () => {
    say('generating the database client')
    const args = [programOf('prisma', 'prisma/build/index.js'), 'generate']
    const { code, said } = await runToEnd({ args, cwd: join(root, 'prisma'), signal })
    if (code !== 0) throw new Failure('The database client could not be generated from prisma/schema.', said)
  })
}

/** The web client's production build. */
export async function prepareWeb(signal?: AbortSignal) {
  await ensure(root, web, async () => {
    requireSpace(root, BUILD_MEGABYTES, 'building the web client')
    say('building the web client (about half a minute; only when its sources have changed)')
    rmSync(join(root, web.output), { force: true })
    const args = [programOf('apps/web', 'next/dist/bin/next'), 'build']
    const env = { ...process.env, NODE_ENV: 'production' }
    const { code, said } = await runToEnd({ args, cwd: join(root, 'apps/web'), env, signal })
    if (code !== 0) throw new Failure('The web client could not be built.', said)
  })
}

const parts: Record<string, () => Promise<void>> = { client: prepareClient, web: prepareWeb }

if (import.meta.main) {
  try {
    for (const part of process.argv.slice(2)) {
      const prepare = parts[part]
      if (!prepare) throw new Failure(`There is nothing called ${part} to prepare: ${Object.keys(parts).join(', ')}.`)
      await prepare()
    }
  } catch (error) {
    process.stderr.write(`\n✗ ${explain(error)}\n`)
    process.exitCode = 1
  }
}
