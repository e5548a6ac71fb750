import { join } from 'node:path'
import { freePort } from '@trivselsrum/local-postgres/port'
import { startDatabase } from './database.ts'
import { requireSpace } from './disk.ts'
import { choosePort } from './port.ts'
import { prepareClient, prepareWeb, programOf } from './prepare.ts'
import { fileOf, type Program, startProgram } from './program.ts'
import { untilReady } from './ready.ts'
import { say } from './say.ts'
import { ensureSecrets } from './secrets.ts'
import { root, type Settings } from './settings.ts'

export interface Launch {
  settings: Settings
  /** Broken off between two steps when this is aborted. */
  signal: AbortSignal
  /** What is to be stopped in the end; the latest first. */
  stops: (() => Promise<void>)[]
}

export interface Launched {
  address: string
  /** Resolves when one of the programs has ended. */
  ended: Promise<Error>
}

const DATA_MEGABYTES = 150

/** Brings everything up, in order, and waits until the front page is served. */
export async function launch({ settings, signal, stops }: Launch): Promise<Launched> {
  requireSpace(settings.dataFolder, DATA_MEGABYTES, 'the database')
  const secrets = ensureSecrets(settings.dataFolder)
  await prepareClient(signal)
  await prepareWeb(signal)
  signal.throwIfAborted()

  if (!settings.database) say('starting PostgreSQL')
  const database = await startDatabase(settings, secrets)
  stops.push(database.stop)
  signal.throwIfAborted()

  const port = await choosePort(settings.port)
  if (port !== settings.port) say(`port ${settings.port} is taken by another program; using ${port} instead`)
  say('starting the API and the web client')
  const webPort = await freePort()
  const address = `http://localhost:${port}`
  const web = startWeb(settings, webPort, { API_URL: `http://127.0.0.1:${port}`, PUBLIC_URL: address })
  stops.push(web.stop)
  const shared = {
    DATABASE_URL: database.url,
    JWT_SECRET: secrets.jwtSecret,
    SEALING_SECRET: secrets.sealingSecret,
    TALK_KEYS: secrets.talkKeys,
    PUBLIC_URL: address,
    MAIL_FOLDER: settings.mailFolder,
  }
  const api = startApi(settings, { ...shared, PORT: String(port), WEB_URL: `http://127.0.0.1:${webPort}` })
  stops.push(api.stop)

  const ended = Promise.race([api.ended, web.ended, ...(database.ended ? [database.ended] : [])])
  const failed = ended.then((failure) => Promise.reject(failure))
  for (const path of ['/api/ready', '/'])
    await Promise.race([untilReady(`http://127.0.0.1:${port}${path}`, signal), failed])
  // Nobody waits for it: what it is to do lies in the database.
  const worker = startWorker(settings, { ...shared, DATABASE_WORKER_URL: database.workerUrl })
  stops.push(worker.stop)
  return { address, ended: Promise.race([ended, worker.ended]) }
}

function startWeb({ dataFolder }: Settings, port: number, env: Record<string, string>): Program {
  const options = ['--port', String(port), '--hostname', '127.0.0.1', '--keepAliveTimeout', '70000']
  return startProgram({
    name: 'The web client',
    args: [programOf('apps/web', 'next/dist/bin/next'), 'start', ...options],
    cwd: join(root, 'apps/web'),
    env: { ...process.env, NODE_ENV: 'production', ...env },
    logFile: join(dataFolder, 'logs/web.log'),
  })
}

function startApi({ dataFolder, hasDemo }: Settings, env: Record<string, string>): Program {
  return startProgram({
    name: 'The API',
    args: [`--env-file=${fileOf('../../api/memory.env')}`, fileOf('../../api/src/main.ts')],
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // People on this machine only, and the web client in front of its calls.
      HOST: '127.0.0.1',
      TRUSTED_PROXIES: '127.0.0.1,::1',
      DEMO: String(hasDemo),
      ...env,
    },
    logFile: join(dataFolder, 'logs/api.log'),
  })
}

function startWorker({ dataFolder }: Settings, env: Record<string, string>): Program {
  return startProgram({
    name: 'The worker',
    args: [`--env-file=${fileOf('../../api/worker-memory.env')}`, fileOf('../../api/src/worker.ts')],
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    logFile: join(dataFolder, 'logs/worker.log'),
  })
}
