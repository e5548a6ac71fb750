// Carries out the Dockerfile's steps in empty folders and starts what comes of it as docker-compose.yml would, with
// production dependencies alone: the database beside it, migrations as a step of their own, API, web client and
// worker, the first two behind one front. Fails when a file is missing from an image, or a program needs what only development has.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@trivselsrum/local-postgres/port'
import { startPostgres } from '@trivselsrum/local-postgres/server'
import { buildImages } from './image/build.ts'
import { readCompose } from './image/compose.ts'
import { runToEnd, start, userOf } from './image/container.ts'
import { parseDockerfile } from './image/dockerfile.ts'
import { startFront } from './image/front.ts'
import type { Image } from './image/image.ts'
import { folderSize, machineEnvironment } from './image/machine.ts'
import { visit } from './image/visit.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const say = (line: string) => process.stdout.write(`→ ${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'))
chmodSync(folder, 0o755)
const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]

function imageOf(images: Map<string, Image>, target: string | undefined): Image {
  const image = images.get(target ?? '')
  if (!image) throw new Error(`docker-compose.yml builds ${target}, which is no stage of the Dockerfile.`)
  return image
}

async function rehearse() {
  const machine = machineEnvironment(dirname(process.execPath))
  const build = { context: root, into: join(folder, 'images'), machine, say }
  const images = buildImages(parseDockerfile(read('Dockerfile')), build)

  const postgres = await startPostgres({ folder: join(folder, 'postgres'), isDisposable: true })
  stops.push(postgres.stop)
  const [apiPort, webPort] = [await freePort(), await freePort()]
  const secret = () => randomBytes(32).toString('hex')
  const { services } = readCompose(read('docker-compose.yml'), {
    POSTGRES_PASSWORD: new URL(postgres.adminUrl()).password,
    OWNER_PASSWORD: secret(),
    RUNTIME_PASSWORD: secret(),
    WORKER_PASSWORD: secret(),
    JWT_SECRET: secret(),
    SEALING_SECRET: secret(),
    TALK_KEYS: `first:${randomBytes(32).toString('base64url')}`,
  })
  // What a network of containers would resolve, on the ports that are free here.
  const here = (text: string) =>
    text
      .replace('@postgres:5432', `@127.0.0.1:${postgres.port}`)
      .replace('//api:3000', `//127.0.0.1:${apiPort}`)
      .replace('127.0.0.1:3000', `127.0.0.1:${apiPort}`)
      .replace('127.0.0.1:3001', `127.0.0.1:${webPort}`)
  const environmentOf = (name: string) =>
    Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [key, here(String(value))] as const)
  const serviceOf = (name: string) => imageOf(images, services[name]?.build?.target)

  const [api, web, migrate] = [serviceOf('api'), serviceOf('web'), serviceOf('migrate')]
  say(`migrations: ${runToEnd(migrate, Object.fromEntries(environmentOf('migrate')))}`)
  // No server takes mail here: it is kept where the test can see it.
  const mail = { MAIL_FOLDER: join(folder, 'mail') }
  mkdirSync(mail.MAIL_FOLDER)
  chmodSync(mail.MAIL_FOLDER, 0o777)
  const origin: string[] = []
  for (const [name, image, port] of [['api', api, apiPort] as const, ['web', web, webPort] as const]) {
    const running = start(name, image, { ...Object.fromEntries(environmentOf(name)), ...mail, PORT: String(port) })
    stops.push(running.stop)
    await running.untilHealthy((services[name]?.healthcheck?.test ?? []).map(here))
    origin.push(`${name} ${folderSize(image.folder)} MB`)
  }
  const worker = start('worker', serviceOf('worker'), { ...Object.fromEntries(environmentOf('worker')), ...mail })
  stops.push(worker.stop)
  const front = await startFront(apiPort, webPort)
  stops.push(front.stop)
  await visit(front.url)
  say('front page, sign-up and the company’s page were served by what the images hold')
  await untilKept(mail.MAIL_FOLDER, worker.said)
  const code = await worker.stop()
  if (code !== 0) throw new Error(`The worker ended with ${code} when it was asked to:\n${worker.said()}`)
  say('the mail that proves the address was written by the worker, which ended when it was asked to')
  say(`beside Node itself: ${origin.join(', ')}${userOf(api) ? '; run by an account that owns none of it' : ''}`)
}

const PATIENCE_SECONDS = 60

async function untilKept(mailFolder: string, said: () => string) {
  for (const end = Date.now() + PATIENCE_SECONDS * 1000; Date.now() < end; await setTimeout(100))
    if (readdirSync(mailFolder).some((name) => name.endsWith('.eml'))) return
  throw new Error(`No mail was written within ${PATIENCE_SECONDS} seconds:\n${said()}`)
}

let isGood = true
try {
  await rehearse()
} catch (error) {
  isGood = false
  process.stderr.write(`✗ ${error instanceof Error ? error.message : error}\n`)
}
for (const stop of stops.reverse()) await stop()
process.exit(isGood ? 0 : 1)
