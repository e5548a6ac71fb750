import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Row, rowOf } from '../row.ts'

const web = fileURLToPath(new URL('../../apps/web', import.meta.url))
const bin = (name: string) => join(web, 'node_modules', '.bin', name)

interface Measured {
  name: string
  size: number
  sizeLimit: number
}

/** What script a page sends, compressed, above what the framework sends with an empty one, against what it may. */
export function scriptRows(): Row[] {
  execFileSync(bin('next'), ['build', 'size/floor'], { cwd: web, stdio: 'ignore' })
  const output = execFileSync(bin('size-limit'), ['--json'], { cwd: web, encoding: 'utf8' })
  const pages = JSON.parse(output) as Measured[]
  const allowance = { '/': 30_000, '/sign-in': 30_000, '/s': 15_000, '/s/sheet': 15_000, '/receipt': 15_000 }
  return Object.entries(allowance).map(([name, allowed]) => {
    const page = pages.find((measured) => measured.name === name)
    if (!page) throw new Error(`there is no page ${name}`)
    // The limit is the floor and the allowance together.
    const above = page.size - (page.sizeLimit - allowed)
    return rowOf(`script-of-${name}`, 'B', [{ ours: above, baseline: allowed }], { atMost: 1 })
  })
}
