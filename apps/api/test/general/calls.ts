import { toRequest, type WireRequest } from '@trivselsrum/contracts/client'
import { apiPrefix, type Endpoint } from '@trivselsrum/contracts/endpoint'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { textOfDocument } from '../documents.ts'
import { statementIds } from '../harness.ts'
import type { Side } from './world.ts'

interface Field {
  /** A value as a company would send it, while its eyes are on one quarter; nothing where it has none. */
  of: (side: Side, quarter: string) => unknown
  /** Others, for endpoints that mean something else by the name and do not take the first. */
  or?: ((side: Side, quarter: string) => unknown)[]
  /** Whether it points at something that must exist in the company. */
  isReference?: true
}

/** A passkey by its form alone. */
const key = { id: 'AAAA', rawId: 'AAAA', type: 'public-key' }

/**
 * What a general test puts into a part of a request of this name. It is a list of names, not of endpoints: a new
 * endpoint is covered as soon as it is mounted, and one that brings a new name fails until the name stands here.
 */
const fields: Record<'params' | 'query' | 'body', Record<string, Field>> = {
  params: {
    company: { of: ({ company }) => company },
    quarter: { of: (_, quarter) => quarter, isReference: true },
    statement: { of: () => statementIds[1] ?? '' },
    share: { of: ({ share }) => share, isReference: true },
    tool: { of: () => 'maturity' },
    version: { of: () => 1, or: [({ policyVersion }) => policyVersion] },
    member: { of: ({ colleague }) => colleague, isReference: true },
    department: { of: ({ department }) => department, isReference: true },
    invitation: { of: ({ invitation }) => invitation, isReference: true },
    token: { of: ({ invitationToken }) => invitationToken },
    session: { of: ({ sessions }) => sessions[0] },
    passkey: { of: ({ passkeys }) => passkeys[0] },
    year: { of: (_, quarter) => quarter.slice(0, 4), isReference: true },
    section: { of: () => 'decisions' },
    action: { of: ({ action }) => action, isReference: true },
    calendar: { of: ({ calendarToken }) => calendarToken },
    unsubscription: { of: ({ unsubscription }) => unsubscription },
    policy: { of: ({ policy }) => policy, isReference: true },
    box: { of: () => 'vision' },
    edition: { of: () => 1 },
    consultation: { of: ({ consultation }) => consultation, isReference: true },
    contribution: { of: ({ contribution }) => contribution, isReference: true },
    workshop: { of: ({ workshop }) => workshop, isReference: true },
    note: { of: ({ workshopNote }) => workshopNote, isReference: true },
    person: { of: ({ workshopPerson }) => workshopPerson, isReference: true },
    printable: { of: () => 'agenda' },
    talk: { of: ({ talk }) => talk, isReference: true },
  },
  query: {
    search: { of: () => 'a' },
    department: { of: ({ department }) => department },
    state: { of: () => 'active' },
    page: { of: () => 1 },
    action: { of: () => 'invitation-made' },
    by: { of: ({ owner }) => owner },
    from: { of: () => '2020-01-01', or: [() => '2022-Q1', ({ policyVersion }) => policyVersion] },
    to: { of: () => '2030-12-31', or: [() => '2026-Q4', () => 'draft'] },
    olderThan: { of: ({ latestAct }) => latestAct },
    limit: { of: () => 5 },
    skip: { of: () => 0 },
    before: { of: ({ quarters }) => quarters.free },
    after: { of: ({ cursor }) => cursor, or: [() => 0] },
    activity: { of: () => 'groups' },
    picked: { of: () => 'true' },
    tool: { of: () => 'dialogue' },
    year: { of: () => 2026 },
    one: { of: ({ quarters }) => quarters.earlier, isReference: true },
    other: { of: ({ quarters }) => quarters.closed, isReference: true },
    round: { of: ({ rounds }, quarter) => rounds[quarter], isReference: true },
    discussion: { of: ({ discussions }, quarter) => discussions[quarter.slice(0, 4)], isReference: true },
    // The action that each world has: late, from a round, with a colleague who sees to it.
    status: { of: () => 'planned', or: [() => undefined] },
    level: { of: () => 'group' },
    member: { of: ({ colleague }) => colleague },
    origin: { of: () => 'round' },
    only: { of: () => 'overdue', or: [() => 'waiting'] },
    language: { of: () => 'en' },
    version: { of: () => 3 },
    section: { of: () => 'purpose' },
    consultation: { of: ({ consultation }) => consultation, isReference: true },
  },
  body: {
    quarter: { of: ({ quarters }) => quarters.free },
    mode: { of: () => 'named' },
    everyone: { of: () => false },
    roles: { of: () => ['amo'] },
    departments: { of: ({ department }) => [department], isReference: true },
    members: { of: ({ colleague }) => [colleague], isReference: true },
    hasLinks: { of: () => false },
    receipt: { of: ({ receipt }) => receipt },
    answers: { of: () => Object.fromEntries(statementIds.map((id) => [id, 3])) },
    share: { of: () => crypto.randomUUID() },
    label: { of: () => 'Opslag i kantinen' },
    department: { of: ({ department }) => department, isReference: true },
    days: { of: () => 14 },
    passcode: { of: () => 'kanin' },
    token: { of: ({ token }) => token },
    score: { of: () => 4 },
    note: { of: () => 'Et ord med på vejen' },
    version: { of: () => 0, or: [() => 3, () => crypto.randomUUID()] },
    reason: { of: () => 'Den blev åbnet ved en fejl' },
    companyName: { of: () => 'Endnu et firma' },
    name: { of: () => 'Endnu en person' },
    email: { of: () => `${crypto.randomUUID()}@example.dk` },
    password: { of: () => 'hesttagstenskov' },
    language: { of: () => 'en' },
    role: { of: () => 'leader' },
    into: { of: ({ otherDepartment }) => otherDepartment, isReference: true },
    addresses: { of: () => `${crypto.randomUUID()}@example.dk` },
    cvr: { of: () => '13585628' },
    industry: { of: () => 'Endnu en branche' },
    headcount: { of: () => 12 },
    meansFrom: { of: () => 6 },
    detailsFrom: { of: () => 12 },
    currentPassword: { of: () => 'hesttagstenskov' },
    newPassword: { of: () => 'lampebjergvindue' },
    archive: { of: () => 'UEs=' },
    proof: { of: () => 'lampebjergvindue' },
    code: { of: () => '123456' },
    made: { of: () => ({ ...key, response: { clientDataJSON: 'e30', attestationObject: 'oA' } }) },
    used: { of: () => ({ ...key, response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' } }) },
    isRequired: { of: () => true },
    year: { of: () => 2018 },
    heldOn: { of: () => '2026-11-02' },
    others: { of: () => ['Bo fra bestyrelsen'] },
    goalsOf: { of: ({ discussions }) => Number(Object.keys(discussions).sort()[0]) },
    outcomes: { of: () => [{ place: 0, outcome: 'partly', note: 'Næsten' }] },
    apvOn: { of: () => '2025-03-03' },
    title: { of: () => 'Endnu et tiltag' },
    problem: { of: () => 'Det er ikke set før' },
    level: { of: () => 'group' },
    responsible: { of: ({ colleague }) => colleague, isReference: true },
    responsibleName: { of: () => null },
    participants: { of: ({ owner }) => [owner], isReference: true },
    deadline: { of: () => '2027-01-31' },
    measure: { of: () => 'Det ses i næste måling' },
    followUpOn: { of: () => '2027-06-30' },
    status: { of: () => 'dropped' },
    text: { of: () => 'En note mere' },
    origin: {
      of: (_, quarter) => ({ kind: 'round', quarter, statement: statementIds[1] ?? '' }),
      isReference: true,
    },
    kinds: { of: () => ['deadline-reached'] },
    replaces: { of: () => null },
    form: { of: () => 'policy' },
    startsFrom: { of: () => 'template' },
    fillIns: { of: () => ({ company: 'Os', contact: 'Mette', phone: '12345678', provider: 'Lægehuset' }) },
    edition: { of: ({ draft }) => draft, isReference: true },
    head: { of: () => 2 },
    adoptedBy: { of: () => 'AMO' },
    adoptedOn: { of: () => '2026-11-20' },
    reviewOn: { of: () => '2027-11-20' },
    consultation: { of: () => crypto.randomUUID() },
    sections: { of: () => ['purpose'] },
    lead: { of: () => 'Sig, hvad I mener' },
    closesOn: { of: () => '2026-12-10' },
    membersOnly: { of: () => false },
    answer: { of: () => 'Tak for det' },
    contribution: { of: () => crypto.randomUUID() },
    kind: { of: () => 'comment' },
    section: { of: () => 'purpose' },
    passage: { of: () => null },
    words: { of: () => 'Vi taler pænt' },
    isSure: { of: () => true },
    isSupported: { of: () => true },
    skip: { of: () => 0 },
    outcome: { of: () => 'declined' },
    adaptation: { of: () => ({ steps: { film: { minutes: 20 } } }) },
    startsAt: { of: () => '2026-12-01T09:00:00Z' },
    place: { of: () => 'Kantinen' },
    facilitator: { of: ({ colleague }) => colleague, isReference: true },
    names: { of: () => ['Bo fra lageret'] },
    workshop: { of: () => null },
    from: { of: () => 'cards' },
    step: { of: () => 'wrap-up' },
    activity: { of: () => 'groups' },
    card: { of: () => null },
    do: { of: () => 'pause' },
    seconds: { of: () => undefined },
    round: { of: () => 2 },
    item: { of: () => 'tools' },
    option: { of: () => null },
    id: { of: () => crypto.randomUUID() },
    box: { of: () => 'daily-life' },
    isPicked: { of: () => true },
    isPresent: { of: () => false },
    tool: { of: () => 'care-talk' },
    subject: { of: () => 'Endnu en kollega' },
    texts: { of: () => ({ description: 'Det går bedre' }) },
    keptMonths: { of: () => 6 },
    lines: { of: () => [{ name: 'Klinikken', phone: '87 65 43 21' }] },
  },
}

/** Names of parts of requests for which no value is known. */
export function unknownFields({ method, path, ...endpoint }: Endpoint): string[] {
  return parts.flatMap((part) =>
    namesOf(endpoint[part])
      .filter((name) => !(name in fields[part]))
      .map((name) => `${method} ${path}: the general tests know no value for ${part}.${name}`),
  )
}

/** Whether a call of it points at something that must exist in the company. */
export function hasReferences(endpoint: Endpoint): boolean {
  return parts.some((part) => namesOf(endpoint[part]).some((name) => fields[part][name]?.isReference))
}

/** A whole and right request: made on one company's address, with what another, or the same, would send. */
export function requestFor(endpoint: Endpoint, side: Side, quarter: string, company = side.company): WireRequest {
  const drawn = Object.fromEntries(
    parts
      .filter((part) => endpoint[part])
      .map((part) => [
        part,
        Object.fromEntries(
          namesOf(endpoint[part]).map((name) => [name, valueFor(endpoint, part, name, side, quarter)]),
        ),
      ]),
  )
  const { params, ...rest } = drawn as { params?: object }
  const sent = { ...rest, ...(params && { params: { ...params, ...('company' in params && { company }) } }) }
  return toRequest(endpoint, sent as never, endpoint.isIdempotent && { idempotencyKey: crypto.randomUUID() })
}

function valueFor(endpoint: Endpoint, part: keyof typeof fields, name: string, side: Side, quarter: string): unknown {
  const { of, or } = fields[part][name] ?? {}
  const value = of?.(side, quarter)
  const isTaken = (given: unknown) => z.safeParse(shapeOf(endpoint[part])[name] as z.ZodType, given).success
  return or && !isTaken(value) ? or.map((other) => other(side, quarter)).find(isTaken) : value
}

/** The requests of an endpoint with each of a company's quarters in turn; one where the quarter makes no difference. */
export function requestsFor(endpoint: Endpoint, side: Side, company = side.company) {
  const byPath = new Map<string, { state: string; request: WireRequest }>()
  for (const [state, quarter] of Object.entries(side.quarters)) {
    const request = requestFor(endpoint, side, quarter, company)
    if (!byPath.has(request.path)) byPath.set(request.path, { state, request })
  }
  return [...byPath.values()]
}

const parts = ['params', 'query', 'body'] as const

function namesOf(schema: z.ZodType | undefined): string[] {
  return Object.keys(shapeOf(schema))
}

/** What stands in an object; where it is one of several, in the first of those that ask for least. */
function shapeOf(schema: z.ZodType | undefined): z.ZodObject['shape'] {
  if (!schema) return {}
  if (schema instanceof z.ZodObject) return schema.shape
  if (!(schema instanceof z.ZodDiscriminatedUnion))
    throw new Error('the general tests only know how to fill in objects, and one of several')
  const shapes = schema.options.map((option) => shapeOf(option as z.ZodType))
  return shapes.reduce((least, shape) => (Object.keys(shape).length < Object.keys(least).length ? shape : least))
}

/** An answer as it came over the wire; `text` holds its headers as well as its body. */
export interface Answered {
  status: number
  text: string
  body: unknown
}

/** Sends a request as one person's browser would, and keeps nothing of what comes back. */
export async function ask(
  app: FastifyInstance,
  { method, path, headers, body }: WireRequest,
  cookies: Record<string, string> = {},
): Promise<Answered> {
  const response = await app.inject({
    method: method as 'GET',
    url: path,
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    cookies,
    ...(body !== undefined && { payload: body }),
  })
  const text = `${JSON.stringify(response.headers)}\n${await textOfDocument(response.rawPayload)}`
  return { status: response.statusCode, text, body: response.payload ? parse(response.payload) : undefined }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What is asked first and what last: what changes things comes after what only reads them. */
const order = ['GET', 'PUT', 'POST', 'DELETE']

/** The endpoints really mounted, those that change nothing first. */
export function endpointsOf(app: FastifyInstance, scope?: 'public' | 'company' | 'share'): Endpoint[] {
  return app.served
    .filter((served) => !scope || served.scope === scope)
    .map(({ endpoint }) => endpoint)
    .sort((one, other) => order.indexOf(one.method) - order.indexOf(other.method))
}

export const nameOf = ({ method, path }: Endpoint) => `${method} ${apiPrefix}${path}`
