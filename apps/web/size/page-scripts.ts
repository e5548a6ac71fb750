import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PageScripts {
  /** As in the address bar, with places in brackets: `/[company]/rounds`. */
  page: string
  /** The files of script a browser fetches with it, as paths on disk. */
  files: string[]
}

interface ClientModules {
  clientModules: Record<string, { chunks: string[] }>
}

/** Every page of a production build with the script it sends, read from the build's own manifests. */
export function pageScripts(app: string): PageScripts[] {
  const build = join(app, '.next')
  const { rootMainFiles } = JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8')) as {
    rootMainFiles: string[]
  }
  return globSync('server/app/**/page_client-reference-manifest.js', { cwd: build })
    .map((file) => {
      const text = readFileSync(join(build, file), 'utf8')
      const manifest = JSON.parse(text.slice(text.indexOf('] = {') + 4).replace(/;?\s*$/, '')) as ClientModules
      const own = Object.values(manifest.clientModules).flatMap(({ chunks }) => chunks)
      const chunks = new Set([...rootMainFiles, ...own.map((chunk) => chunk.replace(/^\/_next\//, ''))])
      return {
        page: pageOf(file),
        files: [...chunks].filter((chunk) => chunk.endsWith('.js')).map((chunk) => join(build, chunk)),
      }
    })
    .sort((a, b) => (a.page < b.page ? -1 : 1))
}

/** `server/app/(public)/sign-in/page_…` → `/sign-in`: groups in parentheses are not part of the address. */
function pageOf(manifest: string): string {
  const parts = manifest.split('/').slice(2, -1)
  return `/${parts.filter((part) => !part.startsWith('(')).join('/')}`
}
