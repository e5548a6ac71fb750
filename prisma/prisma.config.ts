import { defineConfig } from 'prisma/config'

// `generate` needs no engine, yet the CLI looks for one and would download it: any existing file satisfies it.
// Migrations are deployed and written by migrate.ts, with the same engine as WebAssembly.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'schema', migrations: { path: 'migrations' } })
