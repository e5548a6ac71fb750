import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ignore from '@balena/dockerignore'

/**
 * The files that a build is sent, relative to the checkout: all that .dockerignore does not hold back.
 *
 * @param place only what lies at or below this path.
 */
export function contextFiles(root: string, place = '.'): string[] {
  const patterns = ignore.default().add(readFileSync(join(root, '.dockerignore'), 'utf8'))
  const files: string[] = []
  const visit = (path: string) => {
    if (path !== '.' && patterns.ignores(path)) return
    if (!statSync(join(root, path)).isDirectory()) return files.push(path)
    for (const name of readdirSync(join(root, path))) visit(path === '.' ? name : join(path, name))
  }
  const start = place.replace(/^\.\/|\/$/g, '') || '.'
  if (existsSync(join(root, start))) visit(start)
  return files
}
