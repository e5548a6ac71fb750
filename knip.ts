import type { KnipConfig } from 'knip'

/** Dead code: files, exports and dependencies that nobody uses. Entries are what is started by its path. */
export default {
  workspaces: {
    '.': {
      entry: ['scripts/{bootstrap.mjs,test.ts,check.ts,rehearse-image.ts,check-*.ts,screenshots.ts}'],
      project: ['scripts/**/*.{ts,mjs}', '*.{ts,mjs}'],
      ignoreDependencies: [
        // Used by dependency-cruiser, whose default needs a compiler API that TypeScript 7 does not have.
        '@swc/core',
        // Started by scripts/stages.ts, by its name.
        '@biomejs/biome',
      ],
    },
    'apps/api': {
      entry: ['src/{main,worker,rotate-talk-keys}.ts', 'test/{worker-at,keep-letter}.ts', '{src,test}/**/*.test.ts'],
      project: ['{src,test}/**/*.ts'],
      // Read by src/platform/fonts.ts from their files.
      ignoreDependencies: ['@fontsource/figtree', '@fontsource/newsreader'],
    },
    'apps/web': {
      entry: ['src/**/*.test.{ts,tsx}', 'e2e/mail-server.ts', 'size/floor/{next.config.ts,app/*.tsx}'],
      project: ['{src,e2e,size}/**/*.{ts,tsx,css}', '*.{ts,mjs}'],
      ignoreDependencies: [
        // Read by next/font from their files.
        '@fontsource-variable/figtree',
        '@fontsource/newsreader',
        // What src/i18n/types.d.ts tells the names of the messages to.
        'use-intl',
      ],
    },
    'apps/local': {
      entry: ['src/{main,prepare,leash}.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts'],
    },
    'packages/*': { entry: ['src/**/*.test.ts'], project: ['{src,test}/**/*.ts'] },
    prisma: {
      entry: ['*.test.ts'],
      project: ['*.ts', 'schema/*.prisma'],
      // Imported by the client that is generated from the schema, which git does not hold.
      ignoreDependencies: ['@prisma/client'],
    },
    bench: { entry: ['main.ts', 'guesses.ts', 'baseline-server.ts', 'rows/*.ts'], project: ['**/*.ts'] },
  },
  // Of the system: one makes the server's account, the other installs a browser for the tests.
  ignoreBinaries: ['useradd', 'apt-get'],
} satisfies KnipConfig
