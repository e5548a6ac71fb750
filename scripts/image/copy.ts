import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { contextFiles } from './context.ts'
import type { Step } from './dockerfile.ts'
import { type Image, inside } from './image.ts'

interface Found {
  folder: string
  /** Relative to the folder; empty where the folder, or the one file it is, is meant as a whole. */
  files: string[]
  isFolder: boolean
}

/**
 * Carries out a COPY: a folder's contents go into the target, a file goes below a target that ends with a slash.
 *
 * @throws Error where a source is not there, or .dockerignore holds it back.
 */
export function copyInto(
  { from, sources, target }: Extract<Step, { kind: 'copy' }>,
  image: Image,
  images: Map<string, Image>,
  context: string,
) {
  for (const source of sources) {
    const found = from === undefined ? inContext(context, source) : inStage(images.get(from), from, source)
    const isBelow = !found.isFolder && /(^|\/)\.?$/.test(target)
    const into = inside(image, isBelow ? join(target, basename(source)) : target)
    for (const file of found.files) put(join(found.folder, file), join(into, file))
  }
}

function inContext(context: string, source: string): Found {
  const paths = contextFiles(context, source)
  if (!paths.length) throw new Error(`COPY ${source}: there is no such file, or .dockerignore holds it back.`)
  const folder = join(context, source)
  const files = paths.map((path) => relative(folder, join(context, path)))
  return { folder, files, isFolder: statSync(folder).isDirectory() }
}

function inStage(stage: Image | undefined, name: string, source: string): Found {
  if (!stage) throw new Error(`COPY --from=${name}: there is no stage of that name.`)
  const folder = inside(stage, source)
  if (!existsSync(folder)) throw new Error(`COPY ${source}: there is no such file in ${name}.`)
  return { folder, files: [''], isFolder: statSync(folder).isDirectory() }
}

function put(from: string, to: string) {
  mkdirSync(dirname(to), { recursive: true })
  // The file there may be a link that another stage has too.
  if (!statSync(from).isDirectory()) rmSync(to, { force: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}
