import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Work {
  name: string
  /** Files and folders, below the root, that the result depends on; folders with all that is in them. */
  inputs: string[]
  /** A file the work leaves behind, below the root: the result is missing where that is missing. */
  output: string
}

const skipped = new Set(['node_modules', '.next', 'test-results', 'generated', 'next-env.d.ts'])
const isSkipped = (name: string) => skipped.has(name) || /\.test\.tsx?$|\.tsbuildinfo$|\.log$/.test(name)

/** One line that changes when any of the files changes, is added or is taken away. Tests are left out. */
function fingerprint(root: string, inputs: string[]): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  for (const file of inputs.flatMap((input) => filesOf(root, input)))
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesOf(root: string, input: string): string[] {
  const place = join(root, input)
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [input]
  const entries = globSync('**/*', {
    cwd: place,
    withFileTypes: true,
    exclude: ({ name }) => isSkipped(name),
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

/** Does the work unless its result is there and nothing that it depends on has changed since. */
export async function ensure(root: string, work: Work, run: () => Promise<void>): Promise<void> {
  const stamp = join(root, 'node_modules/.cache/trivselsrum', work.name)
  const print = fingerprint(root, work.inputs)
  const isFresh = existsSync(join(root, work.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print
  if (isFresh) return
  // First: work broken off in the middle must not be taken for done when the inputs change back.
  rmSync(stamp, { force: true })
  await run()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, print)
}
