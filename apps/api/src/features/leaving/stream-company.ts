import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Ask, Database } from '../../platform/database.ts'
import { FORMAT, FORMAT_VERSION, fileOf, MANIFEST, type Manifest } from './archive.ts'
import type { Holding } from './holding.ts'
import { keptOf, taken } from './holdings.ts'
import { product } from './product.ts'

/** How many rows are in memory at once; of long ones more would be pieces of a size that V8 sets apart and keeps longest. */
const PAGE = 25
/** How long a download may take, in milliseconds: whoever reads slower is cut off, and nobody waits behind them. */
const LONGEST = 5 * 60 * 1000

/**
 * A company as a ZIP, from one moment, row by row as it is read on the other side: the transaction lasts as long as the
 * download. A download that breaks off ends it; a ZIP that was not written to its end says so to whoever opens it.
 *
 * @returns the ZIP once its transaction has begun.
 */
export function streamCompany(database: Database, companyId: string, now: Date): Promise<Readable> {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  const late = setTimeout(() => out.destroy(new Error('the download took too long')), LONGEST)
  return new Promise((begun, refused) => {
    const failed = (error: Error) => {
      refused(error)
      out.destroy(error)
    }
    zip.on('error', failed)
    database
      .inSnapshot(companyId, async (ask) => {
        begun(out)
        await write(zip, out, ask, now)
      })
      .catch(failed)
      .finally(() => clearTimeout(late))
  })
}

async function write(zip: ZipFile, out: Readable, ask: Ask, now: Date) {
  const files: Manifest['files'] = []
  for (const [table, holding] of taken) {
    // Broken off between two files: what is added now nobody reads, and nobody would say so.
    if (out.destroyed) throw new Error('the download was broken off')
    const file = { name: fileOf(table), rows: 0, sha256: '' }
    const hash = createHash('sha256')
    const text = Readable.from(fileText(ask, table, holding, file, hash), { objectMode: false, highWaterMark: 1 })
    // Nobody reads on where the download was broken off.
    const stop = () => text.destroy()
    out.once('close', stop)
    zip.addReadStream(text, file.name, { mtime: now })
    await finished(text)
    out.off('close', stop)
    files.push({ ...file, sha256: hash.digest('hex') })
  }
  const [company] = await ask<Manifest['company']>('SELECT slug, name FROM companies WHERE id = app.company_id()')
  if (!company) throw new Error('the company is gone')
  const manifest: Manifest = {
    format: FORMAT,
    version: FORMAT_VERSION,
    product,
    exportedAt: now.toISOString(),
    company,
    files,
  }
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), MANIFEST, { mtime: now })
  zip.end()
}

/** An array in JSON with one row a line; counted and hashed as it is written. */
async function* fileText(
  ask: Ask,
  table: string,
  holding: Holding,
  file: { rows: number },
  hash: ReturnType<typeof createHash>,
) {
  const hashed = (text: string) => {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    return bytes
  }
  await ask(`DECLARE taken NO SCROLL CURSOR FOR ${selectFrom(table, holding)}`)
  yield hashed('[')
  for (;;) {
    const rows = await ask<{ row: string }>(`FETCH ${PAGE} FROM taken`)
    if (rows.length === 0) break
    yield hashed(`${file.rows ? ',' : ''}\n${rows.map(({ row }) => row).join(',\n')}`)
    file.rows += rows.length
  }
  yield hashed('\n]\n')
  await ask('CLOSE taken')
}

/** In the order of their keys, which is no news: what may not be laid in an order is not here. */
function selectFrom(table: string, holding: Holding & { key?: readonly string[] | null }): string {
  const pairs = keptOf(holding).map(([name, { says }]) => `'${name}', ${says ?? `t.${name}`}`)
  const owner = table === 'companies' ? 'id' : 'company_id'
  const order = holding.key?.length ? ` ORDER BY ${holding.key.map((name) => `t.${name}`).join(', ')}` : ''
  const only = holding.only ? ` AND (${holding.only})` : ''
  return `SELECT jsonb_build_object(${pairs.join(', ')})::text AS row FROM ${table} t WHERE t.${owner} = app.company_id()${only}${order}`
}
