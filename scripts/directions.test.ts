import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'directions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file that is planted, what it imports, and the rule that is to refuse it. */
const violations: [file: string, imports: string, rule: string][] = [
  ['apps/web/src/lib/a.ts', "import '../../../api/src/app.ts'", 'web-knows-contracts-and-toolkit'],
  ['apps/web/src/lib/b.ts', "import type { T } from '../../../api/src/app.ts'", 'web-knows-contracts-and-toolkit'],
  ['apps/web/src/lib/c.ts', "import '@trivselsrum/prisma/client'", 'no-unresolvable'],
  ['apps/web/src/lib/d.ts', "import '../components/button.tsx'", 'lib-knows-no-screen'],
  ['apps/web/src/lib/named.ts', "import '@/components/button'", 'lib-knows-no-screen'],
  ['apps/web/src/components/e.tsx', "import '../features/rounds/screen.tsx'", 'components-know-no-feature'],
  ['apps/web/src/features/rounds/f.tsx', "import '../../app/page.tsx'", 'features-know-no-page'],
  ['apps/api/src/a.ts', "import '@trivselsrum/local-postgres/server'", 'api-knows-contracts-toolkit-and-prisma'],
  ['apps/api/src/b.ts', "import '../../web/src/lib/paths.ts'", 'apps-stand-alone'],
  ['apps/api/src/platform/c.ts', "import '../features/rounds/rules.ts'", 'platform-knows-no-feature'],
  ['apps/api/src/features/rounds/d.ts', "import '../../app.ts'", 'features-know-no-app'],
  ['apps/api/src/features/rounds/e.ts', "import '../members/access.ts'", 'rules-and-access-stay-at-home'],
  [
    'apps/api/src/features/rounds/f.ts',
    "import type { R } from '../members/rules.ts'",
    'rules-and-access-stay-at-home',
  ],
  ['apps/api/src/features/tools/rules.ts', "import '../../platform/database.ts'", 'rules-and-access-are-pure'],
  ['apps/api/src/features/rounds/g.ts', "import { T } from '@trivselsrum/prisma/client'", 'one-opens-the-database'],
  ['apps/local/src/a.ts', "import '../../api/src/app.ts'", 'apps-stand-alone'],
  ['packages/contracts/src/a.ts', "import 'node:fs'", 'contracts-know-the-toolkit'],
  ['packages/contracts/src/b.ts', "import 'fastify'", 'contracts-know-the-toolkit'],
  ['packages/contracts/src/c.ts', "import '../../../apps/api/src/app.ts'", 'nothing-imports-an-app'],
  ['packages/toolkit/src/a.ts', "import '../../contracts/src/values.ts'", 'toolkit-knows-zod'],
  ['packages/toolkit/src/b.ts', "import { readFileSync } from 'node:fs'", 'toolkit-knows-zod'],
  ['packages/toolkit/src/library.ts', "import 'node:http'", 'only-the-library-reads-files'],
  ['packages/local-postgres/src/a.ts', "import '../../../prisma/generated/client.ts'", 'local-postgres-knows-nobody'],
  ['bench/a.ts', "import '../apps/api/src/app.ts'", 'nothing-imports-an-app'],
  ['packages/toolkit/src/one.ts', "import './two.ts'", 'no-cycles'],
  ['packages/toolkit/src/alone.ts', '', 'no-orphans'],
  ['packages/toolkit/src/lost.ts', "import './nowhere.ts'", 'no-unresolvable'],
  ['packages/local-postgres/src/b.ts', "import 'vitest'", 'no-dev-dependency-at-work'],
  ['apps/api/src/h.ts', "import 'supertest'", 'no-dev-dependency-at-work'],
  ['apps/api/src/i.ts', "import 'knip'", 'no-undeclared-dependency'],
  ['apps/api/src/j.ts', "import './some.test.ts'", 'tests-are-not-imported'],
]

/** Files that keep every rule, among them those that look like a violation and are none. */
const lawful: [file: string, imports: string][] = [
  ['apps/web/src/app/page.tsx', "import '../features/rounds/screen.tsx'"],
  ['apps/web/src/features/rounds/screen.tsx', "import '../../components/button.tsx'"],
  ['apps/web/src/components/button.tsx', "import '../lib/paths.ts'"],
  ['apps/web/src/lib/paths.ts', "import '@trivselsrum/contracts/values'"],
  ['apps/api/src/app.ts', "import './features/rounds/rules.ts'; import './platform/database.ts'"],
  ['apps/api/src/features/rounds/rules.ts', "import type { T } from '@trivselsrum/prisma/client'"],
  ['apps/api/src/features/members/rules.ts', "import 'zod'"],
  ['apps/api/src/features/members/access.ts', "import './rules.ts'"],
  ['apps/api/src/platform/database.ts', "import { T } from '@trivselsrum/prisma/client'"],
  ['apps/api/src/some.test.ts', "import '@trivselsrum/local-postgres/server'; import 'vitest'"],
  ['packages/contracts/src/values.ts', "import '@trivselsrum/toolkit/quarter'; import 'zod'"],
  // A cycle is told once, at the other end.
  ['packages/toolkit/src/two.ts', "import './one.ts'"],
  ['packages/toolkit/src/quarter.ts', "import 'zod'"],
  ['packages/local-postgres/src/server.ts', "import 'node:net'"],
  ['prisma/generated/client.ts', "import '@prisma/client/runtime/client'"],
]

const packages = ['packages/contracts', 'packages/toolkit', 'packages/local-postgres']
const webTypes = 'apps/web/tsconfig.json'
const workspaces = ['apps/web', 'apps/api', 'apps/local', 'prisma', 'bench', ...packages]

let found: Set<string>
let rules: string[]

beforeAll(async () => {
  // The links between the workspaces are relative, so that in the copy they lead to what is planted there.
  for (const workspace of workspaces)
    for (const name of ['package.json', 'node_modules'])
      cpSync(join(root, workspace, name), join(folder, workspace, name), { recursive: true, verbatimSymlinks: true })
  for (const file of ['package.json', 'tsconfig.json', webTypes]) cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, imports] of [...violations, ...lawful]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${imports}\n`)
  }
  const { options, ...ruleSet } = await extractDepcruiseConfig(join(root, '.dependency-cruiser.mjs'))
  rules = (ruleSet.forbidden ?? []).map(({ name }) => name ?? '')
  const places = ['apps', 'packages', 'prisma', 'bench']
  const aliases = { tsConfig: { fileName: join(folder, webTypes) } }
  const { output } = await cruise(places, { ...options, ...aliases, baseDir: folder, validate: true, ruleSet })
  if (typeof output === 'string') throw new Error(output)
  found = new Set(output.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`))
})

test.each(violations)('%s with %j is refused: %s', (file, _, rule) => {
  expect([...found].filter((entry) => entry.startsWith(`${file} `))).toContain(`${file} ${rule}`)
})

test.each(lawful)('%s with %j is let pass', (file) => {
  expect([...found].filter((entry) => entry.startsWith(`${file} `))).toEqual([])
})

test('every rule is seen to fire', () => {
  const planted = new Set(violations.map(([, , rule]) => rule))
  expect(rules.filter((name) => !planted.has(name))).toEqual([])
})
