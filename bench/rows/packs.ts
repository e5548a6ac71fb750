import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Row, rowOf } from '../row.ts'

const RUNS = 5
const cwd = fileURLToPath(new URL('..', import.meta.url))

/** Run by a process of its own each time, as a start is: nothing of it has been read or compiled before. */
const script = `
  import { readLibrary } from '@trivselsrum/toolkit/library'
  const began = performance.now()
  const library = readLibrary()
  const took = performance.now() - began
  if (library.list('da').some(({ key }) => !library.newestProgramme(key))) throw new Error('a tool has no programme')
  process.stdout.write(String(took))
`

/** Reading and checking every content pack when the API starts, in milliseconds. */
export function packsRow(): Row {
  const pairs = Array.from({ length: RUNS }, () => {
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', cwd })
    return { ours: Number(said), baseline: 300 }
  })
  return rowOf('packs-read', 'ms', pairs, { atMost: 1 })
}
