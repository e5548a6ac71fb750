import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as runtime from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { migrationNames, migrationsFolder } from './migrations.ts'

const here = dirname(fileURLToPath(import.meta.url))
const schemaFolder = join(here, 'schema')
const filters = { externalTables: [], externalEnums: [] }

const schemaFiles = () =>
  readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: join(schemaFolder, name), content: readFileSync(join(schemaFolder, name), 'utf8') }))

/**
 * Applies every migration that the database has not seen yet and records it in `_prisma_migrations`, the table that
 * Prisma's own command line keeps.
 *
 * @returns the names of those applied now.
 */
export function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withEngine(databaseUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: listMigrations(), filters })
    return appliedMigrationNames
  })
}

/** The SQL that would take the database to what prisma/schema says; empty when they agree. */
export function sqlToSchema(databaseUrl: string): Promise<string> {
  const files = schemaFiles()
  return withEngine(databaseUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: here },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: false,
      filters,
    })
    return (stdout ?? '').replace(/^-- This is an empty migration\.\s*$/m, '').trim()
  })
}

async function withEngine<T>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loadEngine()
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const refused: Error[] = []
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool, refused))
  const datamodels = schemaFiles().map(({ path, content }) => [path, content] as [string, string])
  try {
    return await work(await runtime.SchemaEngine.new({ datamodels }, () => {}, adapter))
  } catch (error) {
    // On its way through WebAssembly a refusal of PostgreSQL loses its words.
    throw refused[0] ?? error
  } finally {
    await pool.end()
  }
}

// Two things the adapter does not do for the schema engine: it splits scripts at every semicolon, also inside a function's
// body, and it refuses PostgreSQL's internal type "char" (18), in which the catalogue keeps its one-letter codes.
class EngineAdapter extends PrismaPg {
  private readonly pool: pg.Pool
  private readonly refused: Error[]

  constructor(pool: pg.Pool, refused: Error[]) {
    super(pool)
    this.pool = pool
    this.refused = refused
  }

  override async connect() {
    const adapter = await super.connect()
    const charColumns = passCharsAsText(this.pool)
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      for (const column of charColumns.splice(0)) result.columnTypes[column] = ColumnTypeEnum.Character
      return result
    }
    adapter.executeScript = async (script) => {
      await this.pool.query(script).catch((error) => {
        this.refused.push(error)
        throw error
      })
    }
    return adapter
  }
}

/** Lets "char" columns pass the adapter as text; the numbers of those in the latest result stand in the returned list. */
function passCharsAsText(pool: pg.Pool): number[] {
  const charColumns: number[] = []
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>
  pool.query = (async (...args: unknown[]) => {
    const result = await query(...args)
    for (const [column, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== 18) continue
      field.dataTypeID = pg.types.builtins.TEXT
      charColumns.push(column)
    }
    return result
  }) as typeof pool.query
  return charColumns
}

let isLoaded = false

// Prisma's schema engine as WebAssembly: the same engine as the command line's, which would be downloaded. Once in a
// process: its bindings keep one instance, and a second would take it away from engines at work.
function loadEngine() {
  if (isLoaded) return
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': runtime })
  runtime.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  isLoaded = true
}

function listMigrations() {
  const lock = join(migrationsFolder, 'migration_lock.toml')
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}
