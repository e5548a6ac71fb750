import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji']

/**
 * A browser for the journeys, named to them as CHROMIUM_PATH: the one of that variable, one this machine has, one that
 * Playwright has fetched before, or, as root on Debian, the distribution's own, installed now.
 *
 * @throws Error where there is none and CI asks for one; elsewhere the journeys are skipped, and say so.
 */
export async function findBrowser(): Promise<{ CHROMIUM_PATH: string } | { skip: string }> {
  const path = givenBrowser() ?? installedBrowser() ?? playwrightBrowser() ?? installBrowser()
  if (path) return { CHROMIUM_PATH: path }
  const reason = 'no Chromium or Chrome was found. Install one, or name it with CHROMIUM_PATH'
  if (process.env.CI === 'true') throw new Error(`CI needs the browser journeys, and ${reason}.`)
  return { skip: `${reason}.` }
}

function givenBrowser(): string | undefined {
  const path = process.env.CHROMIUM_PATH
  if (path && !isProgram(path)) throw new Error(`CHROMIUM_PATH names ${path}, which is not a program.`)
  return path || undefined
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin')
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isProgram)
}

function playwrightBrowser(): string | undefined {
  const require = createRequire(new URL('../apps/web/package.json', import.meta.url))
  const path: string = require('@playwright/test').chromium.executablePath()
  return isProgram(path) ? path : undefined
}

function installBrowser(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stdout.write('  installing Chromium with apt-get (about a minute)\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, encoding: 'utf8' })
  apt('update', '-qq')
  const { status, stderr } = apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  if (status !== 0) process.stdout.write(`  it could not be installed: ${stderr.trim().split('\n').at(-1)}\n`)
  return installedBrowser()
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
