import type { Endpoint } from '@trivselsrum/contracts/endpoint'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import {
  type Answered,
  ask,
  endpointsOf,
  hasReferences,
  nameOf,
  requestFor,
  requestsFor,
  unknownFields,
} from './calls.ts'
import type { Faults } from './faults.ts'
import { fingerprint } from './rows.ts'
import type { World } from './world.ts'

/**
 * Calls every company endpoint that is mounted as the owner of company B: on A's address, on B's own with what A has and
 * with what B has, and as nobody.
 *
 * @yields each answer that is not what B would get if A did not exist, and each table in which A has changed.
 */
export async function* foreignIdFaults(app: FastifyInstance, { a, b }: World, admin: pg.Client): Faults {
  const endpoints = endpointsOf(app, 'company')
  const before = await fingerprint(admin, a)
  yield* endpoints.flatMap(unknownFields)
  for (const endpoint of endpoints) {
    yield* await asNobody(app, endpoint, { a, b })
    yield* await onForeignAddress(app, endpoint, { a, b })
    if (hasReferences(endpoint)) yield* await withForeignIds(app, endpoint, { a, b })
  }
  for (const endpoint of endpoints) await atHome(app, endpoint, b)
  const after = await fingerprint(admin, a)
  const changed = Object.keys(before).filter((table) => before[table] !== after[table])
  yield* changed.map((table) => `${table}: what A has there was changed by B`)
}

async function onForeignAddress(app: FastifyInstance, endpoint: Endpoint, { a, b }: World): Promise<string[]> {
  const faults: string[] = []
  const nobodysRequests = requestsFor(endpoint, a, 'nobody-has-this-address')
  for (const [index, { request }] of requestsFor(endpoint, a).entries()) {
    const foreign = await ask(app, request, b.cookies)
    const nobodys = await ask(app, nobodysRequests[index]?.request ?? request, b.cookies)
    if (!isNotFound(foreign)) faults.push(`${nameOf(endpoint)}: ${foreign.status} on the address of another company`)
    if (!isNotFound(nobodys)) faults.push(`${nameOf(endpoint)}: ${nobodys.status} on an address that nobody has`)
    if (withoutId(foreign) !== withoutId(nobodys))
      faults.push(`${nameOf(endpoint)}: tells another company's address from one that nobody has`)
  }
  return [...new Set(faults)]
}

async function withForeignIds(app: FastifyInstance, endpoint: Endpoint, { a, b }: World): Promise<string[]> {
  const faults: string[] = []
  for (const { state, request } of requestsFor(endpoint, a, b.company)) {
    const answered = await ask(app, request, b.cookies)
    if (!isNotFound(answered))
      faults.push(`${nameOf(endpoint)}: ${answered.status} on the own address with what another company has (${state})`)
  }
  return faults
}

/** What B does with its own must not reach A either. */
async function atHome(app: FastifyInstance, endpoint: Endpoint, b: World['b']) {
  for (const { request } of requestsFor(endpoint, b)) await ask(app, request, b.cookies)
}

/** Who asks is settled before what they ask: also nonsense is answered with 401. */
async function asNobody(app: FastifyInstance, endpoint: Endpoint, { a }: World): Promise<string[]> {
  const right = requestFor(endpoint, a, a.quarters.open)
  const json = { ...right.headers, 'content-type': 'application/json' }
  const takesBody = endpoint.method !== 'GET'
  const requests = {
    'a right request': right,
    'a wrong address': { ...right, path: right.path.replaceAll(a.quarters.open, 'NO-QUARTER') },
    ...(takesBody && {
      'a wrong body': { ...right, headers: json, body: '{"neither":"known"}' },
      'a body that is not JSON': { ...right, headers: json, body: '{' },
      'a body that is not even said to be JSON': { ...right, headers: { 'content-type': 'text/plain' }, body: 'x' },
    }),
  }
  const faults: string[] = []
  for (const [what, request] of Object.entries(requests)) {
    for (const cookies of [{}, { access: 'not.a.token' }]) {
      const { status } = await ask(app, request, cookies)
      if (status !== 401) faults.push(`${nameOf(endpoint)}: ${status} instead of 401 for nobody with ${what}`)
    }
  }
  return [...new Set(faults)]
}

function isNotFound({ status, body }: Answered): boolean {
  return status === 404 && (body as { code?: string } | undefined)?.code === 'not-found'
}

/** The answer without what differs from request to request. */
function withoutId({ status, text, body }: Answered): string {
  const { instance } = (body ?? {}) as { instance?: string }
  const constant = instance ? text.replaceAll(instance, '') : text
  return `${status} ${constant.replace(/"date":"[^"]*"/, '')}`
}
