import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { copyInto } from './copy.ts'
import type { Stage, Step } from './dockerfile.ts'
import { type Image, inside } from './image.ts'

export interface Build {
  /** The folder that is sent to the build. */
  context: string
  /** Where the folders that stand for images are made. */
  into: string
  /** The environment of every RUN beside the image's own, such as where the package store of this machine lies. */
  machine: Record<string, string | undefined>
  say: (line: string) => void
}

/**
 * Carries out the steps of a Dockerfile in empty folders, one for each stage: what a stage does not copy or make is not
 * there. What stands in the base image (Node, npm, a shell) is this machine's.
 *
 * @throws Error where a step fails, with what it said.
 */
export function buildImages(stages: Stage[], build: Build): Map<string, Image> {
  const images = new Map<string, Image>()
  for (const stage of stages) {
    build.say(`stage ${stage.name}`)
    const image = startImage(images.get(stage.base), join(build.into, stage.name))
    for (const step of stage.steps) carryOut(step, image, images, build)
    images.set(stage.name, image)
  }
  return images
}

function startImage(base: Image | undefined, folder: string): Image {
  // Links instead of copies: the files are the same, and what a later step writes anew takes the link's place.
  if (base) run('cp', [process.platform === 'darwin' ? '-Rc' : '-al', base.folder, folder])
  else mkdirSync(folder, { recursive: true })
  const empty = { workdir: '/', env: {}, user: undefined, command: [], ports: [] }
  const { workdir, env, user, command, ports } = base ?? empty
  return { folder, workdir, env: { ...env }, user, command: [...command], ports: [...ports] }
}

function carryOut(step: Step, image: Image, images: Map<string, Image>, build: Build) {
  switch (step.kind) {
    case 'env':
      Object.assign(image.env, step.values)
      return
    case 'workdir':
      image.workdir = resolve(image.workdir, step.path)
      mkdirSync(inside(image, '.'), { recursive: true })
      return
    case 'copy':
      return copyInto(step, image, images, build.context)
    case 'run':
      return runInside(step.command, image, build)
    case 'user':
      image.user = step.name
      return
    case 'cmd':
      image.command = step.command
      return
    case 'expose':
      image.ports.push(step.port)
  }
}

function runInside(command: string, image: Image, { machine }: Build) {
  if (/(?:^|[\s='"])\/(?!dev\/null)\w/.test(command))
    throw new Error(`RUN ${command}: it names a path that is not the image's here.`)
  const env = { ...machine, ...image.env, ...shellOf(image, machine.PATH ?? '') }
  run('sh', ['-ec', command], { cwd: inside(image, '.'), env })
}

/** What npm and pnpm install for everybody, and what they keep at home, belongs to the image. */
function shellOf({ folder }: Image, path: string): Record<string, string> {
  const prefix = join(folder, 'usr/local')
  mkdirSync(join(folder, 'root'), { recursive: true })
  return { HOME: join(folder, 'root'), npm_config_prefix: prefix, PATH: `${join(prefix, 'bin')}:${path}` }
}

function run(
  program: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string | undefined> } = {},
) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { ...options, encoding: 'utf8', maxBuffer: 1e8 })
  if (status === 0) return
  throw new Error(
    `${program} ${args.join(' ')} failed:\n${stdout ?? ''}\n${stderr ?? ''}\n${error?.message ?? ''}`.trim(),
  )
}
