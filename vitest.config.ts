import { defineConfig } from 'vitest/config'
import { openGuards } from './apps/api/test/open-locks/guards.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/local/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'apps/api/src/**/{rules,access}.test.ts',
          ],
        },
      },
      {
        plugins: [openGuards()],
        test: {
          name: 'api',
          include: ['apps/api/src/**/*.test.ts', 'apps/api/test/**/*.test.ts', 'prisma/*.test.ts'],
          exclude: ['**/{rules,access}.test.ts'],
          globalSetup: 'apps/api/test/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
