import { ApiError, type CallOptions, createClient, type Transport } from '@trivselsrum/contracts/client'
import type { Endpoint, Sent } from '@trivselsrum/contracts/endpoint'
import { signUp } from '@trivselsrum/contracts/identity'
import { refusalsOf, refusedAnywhere } from '@trivselsrum/contracts/refusals'
import { closeRound, openRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { readLibrary } from '@trivselsrum/toolkit/library'
import { activityOf } from '@trivselsrum/toolkit/tool'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { afterAll, inject } from 'vitest'
import { buildApp, type Overrides } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import { connected } from './databases.ts'

/** Every statement of the maturity assessment, in order. */
export const statementIds = statementsOf(
  activityOf(readLibrary().find('maturity', 1, 'da'), 'rating')?.content ?? {
    scale: { min: 1, max: 5 },
    groups: [],
    bands: [],
  },
).map(({ id }) => id)

/** What the setting of this name says. */
export const talkKeys = `tests:${Buffer.alloc(32, 'a key of the tests').toString('base64url')}`

export function testConfig(overrides: Partial<Config> = {}): Config {
  return {
    databaseUrl: inject('postgres').runtimeUrl,
    databaseConnections: 10,
    jwtSecret: 'a-secret-of-the-tests-that-is-long-enough',
    sealingSecret: 'another-secret-of-the-tests-that-is-long-enough',
    talkKeys: [{ name: 'tests', key: Buffer.alloc(32, 'a key of the tests') }],
    publicUrl: new URL('http://localhost'),
    host: '127.0.0.1',
    port: 0,
    webUrl: undefined,
    trustedProxies: [],
    requestsPerMinute: 1_000_000,
    logLevel: 'silent',
    stopWithinSeconds: 15,
    workerUrl: inject('postgres').workerUrl,
    smtpUrl: undefined,
    mailFrom: 'Trivselsrum <trivselsrum@localhost>',
    mailFolder: undefined,
    hasDemo: false,
    ...overrides,
  }
}

/** The real API on the run's database, closed when the file is done. */
export async function startApp(overrides: Overrides = {}, config: Partial<Config> = {}): Promise<FastifyInstance> {
  const app = await buildApp(testConfig(config), overrides)
  afterAll(() => app.close())
  return app
}

/** A clock that stands still until it is moved. */
export function movableClock(start = '2026-11-24T10:00:00Z') {
  let moment = new Date(start)
  return {
    now: () => moment,
    moveTo: (when: string) => {
      moment = new Date(when)
    },
    moveBy: (seconds: number) => {
      moment = new Date(moment.getTime() + seconds * 1000)
    },
  }
}

/** A browser as far as the API can tell: keeps its cookies and speaks from the product's own pages. */
export function browser(app: FastifyInstance, headers: Record<string, string> = {}) {
  const cookies = new Map<string, string>()
  const transport: Transport = async (request) => {
    const response = await app.inject({
      method: request.method as 'GET',
      url: request.path,
      headers: { 'sec-fetch-site': 'same-origin', ...request.headers, ...headers },
      cookies: Object.fromEntries(cookies),
      ...(request.body !== undefined && { payload: request.body }),
    })
    for (const { name, value } of response.cookies) {
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return { status: response.statusCode, body: bodyOf(response) }
  }
  return { call: heldToContract(createClient(transport)), transport, cookies }
}

function bodyOf({ headers, body, rawPayload, json }: Awaited<ReturnType<FastifyInstance['inject']>>): unknown {
  const type = String(headers['content-type'] ?? '')
  if (type.startsWith('text/')) return body
  if (headers['content-disposition']) return new Uint8Array(rawPayload)
  return body ? json() : undefined
}

/** A client that fails a test, whatever it looks for, when a call is refused in a way its contract does not name. */
function heldToContract(call: ReturnType<typeof createClient>) {
  return (async (endpoint: Endpoint, sent: Sent<Endpoint>, options?: CallOptions) => {
    try {
      return await call(endpoint, sent, options)
    } catch (error) {
      const code = error instanceof ApiError ? error.problem.code : ''
      const known: readonly string[] = [...refusalsOf(endpoint), ...refusedAnywhere, 'unreachable']
      if (error instanceof ApiError && !known.includes(code))
        throw new Error(
          `${endpoint.method} ${endpoint.path} was refused with ${code}, which its contract does not name`,
        )
      throw error
    }
  }) as typeof call
}

let count = 0

/** A new company with its owner signed in; every test makes its own. */
export async function newCompany(app: FastifyInstance, name = 'Prøve & Søn') {
  const owner = browser(app)
  const email = `owner-${process.pid}-${Date.now()}-${++count}@example.dk`
  const password = 'hesttagstenskov'
  const body = { companyName: name, name: 'Karen Holm', email, password, language: 'da' as const }
  const { company } = await owner.call(signUp, { body })
  return { ...owner, company, email, password }
}

export type Member = Pick<ReturnType<typeof browser>, 'call'> & { company: string }

/** One score for all statements, or one for each. */
export type Scores = number | ((statement: string) => number)

/** Opens a round and scores every statement; hands the sheet in unless told otherwise. */
export async function answeredRound({ call, company }: Member, quarter: string, scores: Scores = 3, isHandedIn = true) {
  await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
  for (const statement of statementIds) {
    const score = typeof scores === 'number' ? scores : scores(statement)
    await call(saveAnswer, { params: { company, quarter, statement }, body: { score, version: 0 } })
  }
  if (isHandedIn) await call(handInSheet, { params: { company, quarter } })
}

/** A round from its opening to its result. */
export async function closedRound(member: Member, quarter: string, scores?: Scores) {
  await answeredRound(member, quarter, scores)
  await member.call(closeRound, { params: { company: member.company, quarter } })
}

/** The name of the problem a call is refused with; fails where it is not refused. */
export async function refusal(call: Promise<unknown>) {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome instanceof ApiError) return outcome.problem
  throw outcome ?? new Error('the call was not refused')
}

/** One statement as the superuser, past every policy; in the run's own database unless told otherwise. */
export async function asAdmin<T extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
  url = inject('postgres').adminUrl,
): Promise<T[]> {
  return connected(url, async (client) => (await client.query<T>(sql, values)).rows)
}
