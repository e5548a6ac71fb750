// Measures the product against baselines in the same run, prints a table and keeps what it measured in bench/latest.json:
//   npm run bench            everything, within eight minutes
//   npm run bench NAME       the rows whose name holds NAME
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '@trivselsrum/local-postgres/server'
import { findBrowser } from '../scripts/browser.ts'
import { startProduct } from '../scripts/start-product.ts'
import { type Row, rowOf, tableOf } from './row.ts'
import { closingRow, releaseGrowthRow } from './rows/closing.ts'
import { consultationRows } from './rows/consultation.ts'
import { crowdRows } from './rows/crowd.ts'
import { documents } from './rows/documents.ts'
import { encryptionRow } from './rows/encryption.ts'
import { exportRow } from './rows/export.ts'
import { growth, type Installation } from './rows/growth.ts'
import { lighthouseRows } from './rows/lighthouse.ts'
import { live } from './rows/live.ts'
import { packsRow } from './rows/packs.ts'
import { planGrowth } from './rows/plan.ts'
import { routes } from './rows/routes.ts'
import { scriptRows } from './rows/scripts.ts'
import { dataFolder, secondStart } from './rows/start.ts'
import { workshopGrowth, workshopRoutes } from './rows/workshops.ts'
import { seed } from './seed.ts'
import { peakMemory, startApi, startBaseline } from './servers.ts'

const wanted = process.argv[2] ?? ''
const isWanted = (name: string) => name.includes(wanted)
/** Whether some row of those whose names begin so is wanted. */
const isAsked = (beginning: string) => beginning.includes(wanted) || wanted.startsWith(beginning.slice(0, -1))
const say = (line: string) => process.stderr.write(`· ${line}\n`)
const rows: Row[] = []

const file = new URL('latest.json', import.meta.url)
const earlier: Row[] = JSON.parse(readFileSync(file, 'utf8'))

/** Kept at once, each in the place of what was measured before: a run that is broken off has not been for nothing. */
function keep(...measured: Row[]) {
  rows.push(...measured.filter(({ name }) => isWanted(name)))
  const isNew = (name: string) => rows.some((row) => row.name === name)
  write([...rows, ...earlier.filter(({ name }) => !isNew(name))])
}

function write(all: readonly Row[]) {
  writeFileSync(
    file,
    `${JSON.stringify(
      all.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
      null,
      2,
    )}\n`,
  )
}

/** What needs databases of many and of few companies. */
async function measureApi() {
  const memory = 'memory-of-the-api'
  const ofRoutes = Object.entries({ ...routes, ...workshopRoutes }).filter(
    ([name]) => isWanted(name) || isWanted(memory),
  )
  const ofGrowth = Object.entries(growth).filter(([name]) => isWanted(name))
  const ofPlans = Object.entries({ ...planGrowth, ...workshopGrowth }).filter(([name]) => isWanted(name))
  const ofDocuments = Object.entries(documents).filter(([name]) => isWanted(name))
  const closing = 'closing-500-sheets'
  const exporting = 'memory-of-export'
  if (isWanted(exporting)) await measureExport(exporting)
  if (ofRoutes.length + ofGrowth.length + ofPlans.length + ofDocuments.length === 0 && !isWanted(closing)) return
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const postgres = await startPostgres({ folder, isDisposable: true })
  say('filling a database with 2,000 companies, and one with 20')
  const [large, small] = [await install(2000, 'large'), await install(20, 'small')]
  for (const [name, measure] of ofGrowth) {
    say(name)
    keep(await measure(large, small))
  }
  for (const [name, measure] of ofPlans) {
    say(name)
    keep(await measure(large))
  }
  const baseline = await startBaseline(large.seeded)
  for (const [name, measure] of ofRoutes) {
    say(name)
    keep(await measure(large.api, baseline, large.seeded))
  }
  if (ofRoutes.length)
    keep(rowOf(memory, 'MB', [{ ours: peakMemory(large.api.process), baseline: 300 }], { atMost: 1 }))
  if (isWanted(closing)) {
    say(closing)
    keep(await closingRow(small.api, small.seeded))
  }
  for (const [name, measure] of ofDocuments) {
    say(name)
    keep(await measure(small.seeded))
  }
  await Promise.all([large.api.stop(), small.api.stop(), baseline.stop()])
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })

  async function install(companies: number, name: string): Promise<Installation> {
    const seeded = await seed(postgres.adminUrl, name, companies)
    return { seeded, api: await startApi(seeded) }
  }
}

/** What needs one small database and processes of its own. */
async function measureExport(name: string) {
  say(name)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const postgres = await startPostgres({ folder, isDisposable: true })
  keep(await exportRow(await seed(postgres.adminUrl, 'export', 2)))
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** What several people do at the same draft: a database of its own, and an API that may be killed. */
async function measureLive() {
  const wantedRows = Object.entries(live).filter(([name]) => isWanted(name))
  if (wantedRows.length === 0) return
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  // One that writes to disk what it says it has written: that is what is waited for.
  const postgres = await startPostgres({ folder })
  const seeded = await seed(postgres.adminUrl, 'live', 2)
  for (const [name, measure] of wantedRows) {
    say(name)
    keep(await measure(seeded))
  }
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** What needs the whole product, built and started. */
async function measureProduct() {
  if (isWanted('second-start')) {
    say('second-start')
    keep(await secondStart())
  }
  const [crowd, consultation, scripts, lighthouse] = ['crowd-', 'consultation-', 'script-of-', 'lighthouse-'].map(
    isAsked,
  )
  if (!crowd && !consultation && !scripts && !lighthouse) return
  say('starting the product for what browsers get')
  const product = await startProduct(dataFolder)
  if (crowd) {
    say('crowd')
    keep(...(await crowdRows(product.url)))
  }
  if (consultation) {
    say('consultation')
    keep(...(await consultationRows(product.url)))
  }
  if (scripts) keep(...scriptRows())
  if (lighthouse) {
    say('lighthouse')
    keep(...(await lighthouseRows(product.url, await chromePath())))
  }
  await product.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}

async function chromePath(): Promise<string> {
  const found = await findBrowser()
  if (!('CHROMIUM_PATH' in found)) throw new Error('Lighthouse needs a Chromium, and this machine has none.')
  return found.CHROMIUM_PATH
}

// The API imports the database client: in a fresh clone it is still to be generated.
execFileSync(process.execPath, [fileURLToPath(new URL('../apps/local/src/prepare.ts', import.meta.url)), 'client'])
if (isWanted('growth-of-release')) keep(releaseGrowthRow())
if (isWanted('packs-read')) keep(packsRow())
if (isWanted('talk-encryption')) keep(encryptionRow())
await measureApi()
await measureLive()
await measureProduct()
if (rows.length === 0) throw new Error(`No row has a name with "${wanted}" in it.`)
process.stdout.write(`${tableOf(rows)}\n`)
// What is no longer measured goes with a whole run.
if (!wanted) write(rows)
process.exit(0)
