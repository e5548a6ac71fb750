// Who may import whom, as docs/architecture.md says it. scripts/directions.test.ts shows that each rule fires.

const tests = String.raw`\.test\.tsx?$|^apps/api/test/|^apps/web/e2e/`
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const packages = [
  error(
    'web-knows-contracts-and-toolkit',
    'The web client reaches the API through contracts alone.',
    { path: '^apps/web/' },
    { path: '^(apps|packages|prisma|bench|scripts)/', pathNot: '^(apps/web|packages/contracts|packages/toolkit)/' },
  ),
  error(
    'api-knows-contracts-toolkit-and-prisma',
    'What the API is made of; tests may start a server of their own.',
    { path: '^apps/api/', pathNot: tests },
    {
      path: '^(apps|packages|prisma|bench|scripts)/',
      pathNot: '^(apps/api|packages/contracts|packages/toolkit|prisma)/',
    },
  ),
  error(
    'nothing-imports-an-app',
    'Apps are started, not imported.',
    { path: '^(packages|prisma|bench|scripts)/' },
    { path: '^apps/' },
  ),
  error(
    'apps-stand-alone',
    'Apps are started, not imported.',
    { path: '^apps/([^/]+)/' },
    {
      path: '^apps/',
      pathNot: '^apps/$1/',
    },
  ),
  error(
    'contracts-know-the-toolkit',
    'Contracts run in browsers and servers alike: zod, and the toolkit for what an answer is.',
    { path: '^packages/contracts/', pathNot: tests },
    { pathNot: '^packages/(contracts|toolkit)/|node_modules/zod/' },
  ),
  error(
    'toolkit-knows-zod',
    'The toolkit is pure and runs in browsers.',
    { path: '^packages/toolkit/', pathNot: `${tests}|^packages/toolkit/src/library\\.ts$` },
    { pathNot: '^packages/toolkit/|node_modules/zod/' },
  ),
  error(
    'only-the-library-reads-files',
    'The one file of the toolkit that is for servers.',
    { path: '^packages/toolkit/src/library\\.ts$' },
    { pathNot: '^packages/toolkit/|node_modules/zod/|^(node:)?(fs|path|url)$' },
  ),
  error(
    'local-postgres-knows-nobody',
    'A server of the machine’s own, whatever it is for.',
    { path: '^packages/local-postgres/' },
    { path: '^(apps|packages|prisma|bench|scripts)/', pathNot: '^packages/local-postgres/' },
  ),
]

const api = [
  error(
    'platform-knows-no-feature',
    'The platform knows no noun of the product.',
    { path: '^apps/api/src/platform/', pathNot: tests },
    { path: '^apps/api/src/(features|features\\.ts|app\\.ts|main\\.ts)' },
  ),
  error(
    'features-know-no-app',
    'main → app → features.ts → features → platform.',
    { path: '^apps/api/src/features/', pathNot: tests },
    { path: '^apps/api/src/(features|app|main)\\.ts$' },
  ),
  error(
    'rules-and-access-stay-at-home',
    'Another feature’s decisions are asked for through its actions and queries.',
    { path: '^apps/api/src/features/([^/]+)/' },
    { path: '^apps/api/src/features/[^/]+/(rules|access)\\.ts$', pathNot: '^apps/api/src/features/$1/' },
  ),
  error(
    'rules-and-access-are-pure',
    'Decisions touch neither database nor clock.',
    { path: '^apps/api/src/features/[^/]+/(rules|access)\\.ts$' },
    {
      path: '^prisma/|^apps/api/src/platform/(?!problems\\.ts$)|node_modules/(pg|@prisma)/',
      dependencyTypesNot: ['type-only'],
    },
  ),
  error(
    'one-opens-the-database',
    'The generated client is a value in one file, so that no request leaves its company.',
    { path: '^apps/api/', pathNot: `^apps/api/src/platform/database\\.ts$|${tests}` },
    { path: '^prisma/generated/|node_modules/@prisma/', dependencyTypesNot: ['type-only'] },
  ),
]

const web = [
  error(
    'lib-knows-no-screen',
    'app → features → components → lib.',
    { path: '^apps/web/src/lib/', pathNot: tests },
    {
      path: '^apps/web/src/(app|features|components)/',
    },
  ),
  error(
    'components-know-no-feature',
    'They could ship in another product.',
    { path: '^apps/web/src/components/' },
    {
      path: '^apps/web/src/(app|features)/',
    },
  ),
  error(
    'features-know-no-page',
    'app → features → components → lib.',
    { path: '^apps/web/src/features/' },
    {
      path: '^apps/web/src/app/',
    },
  ),
]

const hygiene = [
  error('no-cycles', 'Two files that need each other are one, or three.', {}, { circular: true }),
  error(
    'no-orphans',
    'A file that nothing imports and that imports nothing.',
    {
      orphan: true,
      pathNot: [
        '\\.d\\.ts$',
        '\\.config\\.(ts|mjs)$',
        '^apps/web/(src|size/floor)/app/',
        // Loaded by its path before the launcher's programs.
        '^apps/local/src/leash\\.ts$',
        '^scripts/bootstrap\\.mjs$',
      ],
    },
    {},
  ),
  error('no-unresolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  error(
    'no-dev-dependency-at-work',
    'What is installed in production alone must do.',
    { path: '^(apps|packages)/[^/]+/src/|^prisma/(deploy|engine|migrate|migrations|roles)\\.ts$', pathNot: tests },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  error(
    'no-undeclared-dependency',
    'Named in the package.json of the package that imports it.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  error('tests-are-not-imported', 'What two tests share is a file of its own.', {}, { path: '\\.test\\.tsx?$' }),
]

export default {
  forbidden: [...packages, ...api, ...web, ...hygiene],
  options: {
    // The JavaScript API of the TypeScript compiler, which is the default, does not exist for version 7.
    parser: 'swc',
    exclude: { path: '(^|/)(\\.next|test-results)/|next-env\\.d\\.ts$' },
    // For the names that begin with @/.
    tsConfig: { fileName: 'apps/web/tsconfig.json' },
    doNotFollow: { path: 'node_modules|^prisma/generated/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
    cache: false,
  },
}
