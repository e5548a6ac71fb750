import type { KnipConfig } from 'knip'

/** Dead code: files, exports and dependencies that nobody uses. Entries are what is started by its path. */
export default {
  workspaces: {
    '.': {
      entry: ['scripts/{bootstrap.mjs,test.ts,check.ts,rehearse-image.ts,check-*.ts,screenshots.ts}'],
      project: ['scripts/**/*.{ts,mjs}', '*.{ts,mjs}'],
      // Used by dependency-cruiser, whose default needs a compiler API that TypeScript 7 does not have.
      ignoreDependencies: ['@swc/core'],
    },
    'apps/api': {
      entry: ['src/main.ts', '{src,test}/**/*.test.ts'],
      project: ['{src,test}/**/*.ts'],
    },
    'apps/web': {
      entry: ['src/**/*.test.{ts,tsx}'],
      project: ['{src,e2e}/**/*.{ts,tsx,css}', '*.{ts,mjs}'],
    },
    'apps/local': {
      entry: ['src/{main,prepare,leash}.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts'],
    },
    'packages/*': { entry: ['src/**/*.test.ts'], project: ['src/**/*.ts'] },
    prisma: {
      entry: ['migrate.ts', 'new-migration.ts', '*.test.ts'],
      project: ['*.ts', 'schema/*.prisma'],
      // Imported by the client that is generated from the schema, which git does not hold.
      ignoreDependencies: ['@prisma/client'],
    },
    bench: { entry: ['main.ts', 'baseline-server.ts', 'rows/*.ts'], project: ['**/*.ts'] },
  },
  // The server's account is made with the system's own program.
  ignoreBinaries: ['useradd'],
} satisfies KnipConfig
