import { createHash } from 'node:crypto'
import { mostPacked, mostUnpacked } from '@trivselsrum/contracts/leaving'
import { fromBufferPromise, type ZipFile } from 'yauzl'
import { z } from 'zod'
import { Problem } from '../../platform/problems.ts'
import { type Contents, Damaged, FORMAT, FORMAT_VERSION, fileOf, MANIFEST, Manifest, type Row } from './archive.ts'
import type { Holding } from './holding.ts'
import { keptOf, taken } from './holdings.ts'
import { requireTogether } from './together.ts'

/**
 * Reads an export whole, so that nothing is written of one that is not right: limits first, then what it says it is, then
 * every row.
 *
 * @throws Problem `import-too-large`, `import-foreign`, `import-newer`; Damaged.
 */
export async function readArchive(bytes: Buffer): Promise<Contents> {
  if (bytes.length > mostPacked) throw new Problem('import-too-large')
  const files = await unpack(bytes)
  const manifest = manifestIn(files.get(MANIFEST))
  const known = new Set(manifest.files.map(({ name }) => name))
  for (const name of files.keys()) if (name !== MANIFEST && !known.has(name)) throw new Damaged({ file: name })
  const contents: Contents = {}
  for (const [table, holding] of taken) {
    const listed = manifest.files.find(({ name }) => name === fileOf(table))
    const text = files.get(fileOf(table))
    const isWhole = listed && text && createHash('sha256').update(text).digest('hex') === listed.sha256
    if (!isWhole) throw new Damaged({ file: fileOf(table) })
    contents[table] = rowsIn(text, table, holding, listed.rows)
  }
  requireTogether(contents)
  return contents
}

/** Every file, as far as they are allowed to grow: what a ZIP says of its sizes is not believed. */
async function unpack(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await open(bytes)
  const files = new Map<string, Buffer>()
  let size = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (files.size > taken.length * 2 || files.has(entry.fileName)) throw new Problem('import-foreign')
      const chunks: Buffer[] = []
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        size += (chunk as Buffer).length
        if (size > mostUnpacked) throw new Problem('import-too-large')
        chunks.push(chunk as Buffer)
      }
      files.set(entry.fileName, Buffer.concat(chunks))
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Damaged({ file: `${files.size + 1}` })
  }
  return files
}

async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true })
  } catch {
    throw new Problem('import-foreign')
  }
}

function manifestIn(text: Buffer | undefined): Manifest {
  const said = text && parsed(text)
  const about = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(said)
  if (!about.success) throw new Problem('import-foreign')
  if (about.data.version > FORMAT_VERSION) throw new Problem('import-newer')
  const manifest = Manifest.safeParse(said)
  if (!manifest.success) throw new Damaged({ file: MANIFEST })
  return manifest.data
}

function rowsIn(text: Buffer, table: string, holding: Holding, count: number): Row[] {
  const file = fileOf(table)
  const rows = parsed(text)
  if (!Array.isArray(rows) || rows.length !== count) throw new Damaged({ file })
  const Shape = z.strictObject(Object.fromEntries(keptOf(holding).map(([name, { schema }]) => [name, schema])))
  return rows.map((row, index) => {
    const { data, error } = Shape.safeParse(row)
    if (error) throw new Damaged({ file, row: index + 1, column: error.issues[0]?.path.join('.') ?? '' })
    if (holding.rule && !holding.rule(data)) throw new Damaged({ file, row: index + 1 })
    return data
  })
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'))
  } catch {
    return undefined
  }
}
