import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { openGuards } from './apps/api/test/open-locks/guards.ts'

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: { '@': fileURLToPath(new URL('apps/web/src', import.meta.url)) } },
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/local/src/**/*.test.ts',
            'apps/web/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'apps/api/src/**/{rules,access}.test.ts',
          ],
          // Against what hangs, and nothing else: some start a PostgreSQL or a process of their own.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [openGuards()],
        test: {
          name: 'api',
          include: ['apps/api/src/**/*.test.ts', 'apps/api/test/**/*.test.ts', 'prisma/*.test.ts'],
          exclude: ['**/{rules,access}.test.ts', ...(process.env.TEST_OPEN_LOCKS === 'no' ? ['**/open-locks/**'] : [])],
          globalSetup: 'apps/api/test/global-setup.ts',
          // Every file would load the API anew, which takes longer than most of them; no file changes what another loads.
          isolate: false,
          // Also where there are two cores: while one file waits for PostgreSQL, another goes on.
          maxWorkers: 2,
          // Against what hangs, and nothing else: the tests that go over every endpoint grow with the product.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
