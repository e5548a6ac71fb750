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

/** How many bytes a page may send above the framework's floor. */
const allowances = {
  '/': 30_000,
  '/sign-in': 30_000,
  '/s': 15_000,
  '/s/sheet': 15_000,
  '/receipt': 15_000,
  '/s/consultation/[section]': 25_000,
  '/[company]/consultations/[consultation]/text/[section]': 25_000,
  '/[company]/workshops/[workshop]/hold': 60_000,
  '/[company]/workshops/[workshop]/screen': 60_000,
}

/** What script a page sends, compressed, above what the framework sends with an empty one, against what it may. */
export function scriptRows(): Row[] {
  execFileSync(bin('next'), ['build', 'size/floor'], { cwd: web, stdio: 'ignore' })
  const output = execFileSync(bin('size-limit'), ['--json'], { cwd: web, encoding: 'utf8' })
  const pages = JSON.parse(output) as Measured[]
  const measured = Object.entries(allowances).map(([name, allowed]) => {
    const page = pages.find((measured) => measured.name === name)
    if (!page) throw new Error(`there is no page ${name}`)
    return { name, allowed, size: page.size, floor: page.sizeLimit - allowed }
  })
  // What CI allows a page is the floor and its allowance: where the two lists differ, this would measure from elsewhere.
  if (new Set(measured.map(({ floor }) => floor)).size > 1) throw new Error('a page is allowed something else in CI')
  return measured.map(({ name, allowed, size, floor }) =>
    rowOf(`script-of-${name}`, 'B', [{ ours: size - floor, baseline: allowed }], { atMost: 1 }),
  )
}
