import { Slug } from '@trivselsrum/contracts/values'
import { z } from 'zod'

/** The first line of what we write, and the only thing by which we know it again. */
export const FORMAT = 'trivselsrum-company'
/** Rises whenever an older version of the product could no longer read what this one writes. */
export const FORMAT_VERSION = 1

export const MANIFEST = 'manifest.json'

/** What stands in a company's export beside its files, and proves that they are whole. */
export const Manifest = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  product: z.string().max(40),
  exportedAt: z.iso.datetime(),
  company: z.object({ slug: Slug, name: z.string().max(120) }),
  files: z.array(
    z.object({ name: z.string().max(80), rows: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})
export type Manifest = z.output<typeof Manifest>

/** The file in which a table's rows stand. */
export const fileOf = (table: string) => `${table}.json`

/** A row as it stands in a file. */
export type Row = Record<string, unknown>

/** What an export holds, by table. */
export type Contents = Record<string, Row[]>

/** Where something is wrong: a file, a row of it counted from 1, a column. */
export interface Place {
  file: string
  row?: number
  column?: string
}

/** Something in an export is not as it was written; said by whoever knows the reader's language. */
export class Damaged extends Error {
  override name = 'Damaged'
  readonly place: Place
  constructor(place: Place) {
    super('a damaged export')
    this.place = place
  }
}
