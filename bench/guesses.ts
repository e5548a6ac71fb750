// Guesses a shared link over and over against a server of its own on this machine, and says what became of the guesses:
//   npm run guess            a million, half of them from one address, half from thousands
//   npm run guess 20000      as many as said
// No row of the bench: nothing is timed, and a million questions take minutes.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '@trivselsrum/local-postgres/server'
import { quarterOf } from '@trivselsrum/toolkit/quarter'
import { openLink, signUp } from './company.ts'
import { seed } from './seed.ts'
import { startApi } from './servers.ts'

const guesses = Number(process.argv[2] ?? 1_000_000)
/** How many an address of thousands makes: more than are looked at before it has to wait. */
const FROM_EACH = 60
const AT_ONCE = 32

execFileSync(process.execPath, [fileURLToPath(new URL('../apps/local/src/prepare.ts', import.meta.url)), 'client'])
const folder = mkdtempSync(join(tmpdir(), 'guesses-'))
const postgres = await startPostgres({ folder, isDisposable: true })
// As behind a proxy on this machine: the address a guess comes from is the one the proxy names.
const api = await startApi(await seed(postgres.adminUrl, 'guesses', 20), {
  TRUSTED_PROXIES: '127.0.0.1',
  REQUESTS_PER_MINUTE: '600',
})
const { token } = await openLink(await signUp(api.url), quarterOf(new Date()))

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
const half = Math.floor(guesses / 2)
const oneAddress = await guess(half, () => '203.0.113.7')
const manyAddresses = await guess(guesses - half, (number) => addressOf(Math.floor(number / FROM_EACH)))
// Once more beyond what is looked at: a new span of counting may have begun meanwhile.
await guess(FROM_EACH, () => '203.0.113.7')
const rightOnes = {
  'the right link, from the one address': await open(token, '203.0.113.7'),
  'the right link, from an address that guessed nothing': await open(token, '198.51.100.1'),
}
const rows = { 'from one address': oneAddress, 'from thousands of addresses': manyAddresses, ...rightOnes }
process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)

agent.destroy()
await api.stop()
await postgres.stop()
rmSync(folder, { recursive: true, force: true })
const hits = [oneAddress, manyAddresses].map((counts) => counts[201] ?? 0)
process.exit(hits.every((count) => count === 0) && Object.values(rightOnes).join() === '429,201' ? 0 : 1)

/** How many guesses were answered with which status. */
async function guess(count: number, from: (number: number) => string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  let made = 0
  const guessOn = async () => {
    for (let number = made++; number < count; number = made++) {
      const status = await open(randomBytes(24).toString('base64url'), from(number))
      counts[status] = (counts[status] ?? 0) + 1
      if (number % 50_000 === 0) process.stderr.write(`· ${number} of ${count}\n`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, guessOn))
  return counts
}

/** The status that opening a link is answered with. */
function open(token: string, address: string): Promise<number> {
  const body = JSON.stringify({ token })
  const headers = {
    'content-type': 'application/json',
    'content-length': String(body.length),
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': address,
  }
  return new Promise((done, fail) => {
    const sent = request(`${api.url}/api/share-session`, { agent, method: 'POST', headers }, (response) => {
      response.resume().once('end', () => done(response.statusCode ?? 0))
    })
    sent.once('error', fail).end(body)
  })
}

function addressOf(number: number): string {
  return `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`
}
