import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Row, rowOf } from '../row.ts'

const RUNS = 5
const cwd = fileURLToPath(new URL('../../apps/api/src/features/talks', import.meta.url))

/**
 * A process of its own with the product's own code: the key of an author opened, the fullest talk there can be sealed,
 * the key opened again, and the talk too.
 */
const script = `
  import { newAuthorKey, unwrap } from './author-keys.ts'
  import { openWords, sealWords } from './words.ts'
  const TIMES = 2000
  const outer = [{ name: 'bench', key: new Uint8Array(32).fill(7) }]
  const author = { companyId: crypto.randomUUID(), authorId: crypto.randomUUID() }
  const kept = { ...author, ...newAuthorKey(outer, author) }
  const parts = ['description', 'influences', 'possibilities', 'helped', 'plan']
  const words = { subject: 'En kollega på lageret', texts: Object.fromEntries(parts.map((part) => [part, 'å'.repeat(8000)])) }
  const once = () => {
    const place = { ...author, id: crypto.randomUUID() }
    const sealed = sealWords(unwrap(outer, kept), place, words)
    if (openWords(unwrap(outer, kept), place, sealed).texts.plan !== words.texts.plan) throw new Error('it is another')
  }
  for (let count = 0; count < 200; count++) once()
  const before = process.cpuUsage()
  for (let count = 0; count < TIMES; count++) once()
  const { user, system } = process.cpuUsage(before)
  process.stdout.write(String((user + system) / 1000 / TIMES))
`

/** What encryption costs of the processor for one talk that is written and read, in milliseconds. */
export function encryptionRow(): Row {
  const pairs = Array.from({ length: RUNS }, () => {
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', cwd })
    return { ours: Number(said), baseline: 1 }
  })
  return rowOf('talk-encryption', 'ms', pairs, { atMost: 1 })
}
