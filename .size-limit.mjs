// What a browser fetches of script for each page beyond what React and Next bring themselves, compressed as it is sent.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const build = fileURLToPath(new URL('apps/web/.next/', import.meta.url))
const read = (file) => JSON.parse(readFileSync(build + file, 'utf8'))

/** Pages that strangers meet first. */
const entrance = ['/', '/sign-in', '/sign-up']

function scriptsOf(entry) {
  const manifest = `${build}server/app${entry}_client-reference-manifest.js`
  if (!existsSync(manifest)) return []
  globalThis.__RSC_MANIFEST = {}
  createRequire(import.meta.url)(manifest)
  return Object.values(globalThis.__RSC_MANIFEST).flatMap(({ entryJSFiles }) => Object.values(entryJSFiles).flat())
}

const floor = read('build-manifest.json').rootMainFiles
const inFloor = new Set(floor)
const pages = Object.entries(read('app-path-routes-manifest.json')).filter(([entry]) => entry.endsWith('/page'))

export default [
  { name: 'React and Next themselves', path: floor.map((file) => build + file), gzip: true },
  ...pages.map(([entry, route]) => ({
    name: route,
    path: [...new Set(scriptsOf(entry))].filter((file) => !inFloor.has(file)).map((file) => build + file),
    limit: entrance.includes(route) ? '30 kB' : '60 kB',
    gzip: true,
  })),
]
