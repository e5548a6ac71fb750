import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const require = createRequire(import.meta.url)

/** The product's own typefaces, as on its pages; with the letters of all of Europe's languages in Latin script. */
const files = ['latin', 'latin-ext'].flatMap((set) => [
  ...['400', '600'].flatMap((weight) =>
    ['normal', 'italic'].map((style) => `figtree/files/figtree-${set}-${weight}-${style}`),
  ),
  `newsreader/files/newsreader-${set}-500-normal`,
  `newsreader/files/newsreader-${set}-500-italic`,
])

/** The fonts that documents are set with. */
export function readFonts(): Buffer[] {
  return files.map((file) => unpackWoff(readFileSync(require.resolve(`@fontsource/${file}.woff`))))
}

const ENTRY = { woff: 20, sfnt: 16 }

/** A font as documents take it (sfnt) from one as pages take it: WOFF 1.0 is the same tables, each deflated by itself. */
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + ENTRY.woff * index))
  const head = Buffer.alloc(12)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  for (const [at, value] of [2 ** power * ENTRY.sfnt, power, (count - 2 ** power) * ENTRY.sfnt].entries())
    head.writeUInt16BE(value, 6 + 2 * at)
  let place = head.length + ENTRY.sfnt * count
  const entries = tables.map(({ tag, checksum, data, length }) => {
    const entry = Buffer.concat([tag, checksum, Buffer.alloc(8)])
    entry.writeUInt32BE(place, 8)
    entry.writeUInt32BE(length, 12)
    place += data.length
    return entry
  })
  return Buffer.concat([head, ...entries, ...tables.map(({ data }) => data)])
}

function readTable(woff: Buffer, at: number) {
  const [place, packed, length] = [4, 8, 12].map((offset) => woff.readUInt32BE(at + offset)) as [number, number, number]
  const stored = woff.subarray(place, place + packed)
  const data = packed < length ? inflateSync(stored) : stored
  // Tables begin at multiples of four.
  const padding = Buffer.alloc((4 - (length % 4)) % 4)
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.subarray(at + 16, at + 20),
    data: Buffer.concat([data, padding]),
    length,
  }
}
