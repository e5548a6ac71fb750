import { fileURLToPath } from 'node:url'
import { embeddedBinaries, systemBinaries } from '@trivselsrum/local-postgres/binaries'
import { findBrowser } from './browser.ts'
import type { Stage } from './run-stages.ts'

const path = (place: string) => fileURLToPath(new URL(`../${place}`, import.meta.url))
const node = process.execPath

/** The oldest PostgreSQL that the product works with, where this machine has it. */
const oldestPostgres = 15

/** What every change is held to; on a laptop before a commit, and first in CI. */
export const checks: Stage[] = [
  { name: 'database client', commands: [[node, path('apps/local/src/prepare.ts'), 'client']] },
  { name: 'format and lint', commands: [['biome', 'ci', '--colors=off', '--error-on-warnings']] },
  { name: 'types', commands: [['tsc']] },
  {
    name: 'types of the web client',
    commands: [
      ['next', 'typegen'],
      ['tsc', '--noEmit', '--incremental', 'false'],
    ],
    folder: path('apps/web'),
  },
  {
    name: 'directions',
    commands: [['depcruise', 'apps', 'packages', 'prisma', 'bench', 'scripts']],
  },
  { name: 'dead code', commands: [['knip', '--no-progress', '--treat-config-hints-as-errors']] },
  { name: 'messages', commands: [[node, path('scripts/check-messages.ts')]] },
  { name: 'unit tests', commands: [['vitest', 'run', '--project', 'unit']] },
  {
    name: 'API tests on the product’s own PostgreSQL',
    commands: [['vitest', 'run', '--project', 'api']],
    environment: async () => ({ TEST_POSTGRES: embeddedBinaries() }),
  },
  {
    name: `API tests on PostgreSQL ${oldestPostgres}`,
    // That the general tests see an opened guard or lock was shown on the other one: it is the tests that are tested there.
    commands: [['vitest', 'run', '--project', 'api']],
    environment: async () => {
      const binaries = systemBinaries().get(oldestPostgres)
      return binaries
        ? { TEST_POSTGRES: binaries, TEST_OPEN_LOCKS: 'no' }
        : { skip: `this machine has no PostgreSQL ${oldestPostgres} below /usr/lib/postgresql` }
    },
  },
]

/** What is added for the whole product: built, started, used in a browser, and as a container would run it. */
export const journeys: Stage[] = [
  { name: 'production build', commands: [[node, path('apps/local/src/prepare.ts'), 'web']] },
  {
    name: 'size of what browsers fetch',
    // First an empty page: what the framework sends with it is the floor that the product's own is measured from.
    commands: [['next', 'build', 'size/floor'], ['size-limit']],
    folder: path('apps/web'),
  },
  {
    name: 'browser journeys',
    commands: [['playwright', 'test']],
    folder: path('apps/web'),
    environment: findBrowser,
  },
  { name: 'container rehearsal', commands: [[node, path('scripts/rehearse-image.ts')]] },
]
