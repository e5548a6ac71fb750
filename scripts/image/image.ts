import { join, resolve } from 'node:path'

/** A folder that stands for an image. */
export interface Image {
  folder: string
  /** Where commands run, as the image sees it. */
  workdir: string
  env: Record<string, string>
  user: string | undefined
  command: string[]
  ports: number[]
}

/** Where a path of the image lies on this machine. */
export function inside(image: Image, path: string): string {
  return join(image.folder, resolve(image.workdir, path))
}
