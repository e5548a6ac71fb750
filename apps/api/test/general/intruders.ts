import type { Endpoint } from '@trivselsrum/contracts/endpoint'
import type { FastifyInstance } from 'fastify'
import { claimsNow, signed, signedByKey, unsigned } from '../tokens.ts'
import { ask, endpointsOf, nameOf, requestFor } from './calls.ts'
import type { Faults } from './faults.ts'
import type { World } from './world.ts'

/** Tokens that name the owner and none of which the API has made; `secret` is its own. */
function falseTokens(owner: string, secret: string): Record<string, string> {
  const past = Math.floor(Date.now() / 1000) - 3600
  return {
    'that has expired': signed(claimsNow(owner, { iat: past, exp: past + 600 }), secret),
    'forged with another secret': signed(claimsNow(owner), 'another-secret-that-is-long-enough-too'),
    'forged with an empty secret': signed(claimsNow(owner), ''),
    'whose signature is cut off': signed(claimsNow(owner), secret).replace(/[^.]*$/, ''),
    'that says it needs no signature': unsigned(claimsNow(owner)),
    'that says HS256 and has no signature': unsigned(claimsNow(owner), 'HS256'),
    'signed with HS384': signed(claimsNow(owner), secret, 'HS384'),
    'signed with HS512': signed(claimsNow(owner), secret, 'HS512'),
    "signed with somebody's own RSA key": signedByKey(claimsNow(owner)),
    'of another product': signed(claimsNow(owner, { iss: 'elsewhere' }), secret),
    'for another product': signed(claimsNow(owner, { aud: 'elsewhere' }), secret),
    'of a sign-in that waits for its second factor': signed(
      claimsNow(owner, { aud: 'trivselsrum-second-factor', exp: Math.floor(Date.now() / 1000) + 300 }),
      secret,
    ),
    'of a link that was opened': signed(
      { ...claimsNow(owner, { aud: 'share' }), company: owner, isOpen: true },
      secret,
    ),
    'that is none': 'not.a.token',
  }
}

/** Tokens that name a link and none of which the API has made. */
function falseShares(share: string, company: string, secret: string): Record<string, string> {
  const claims = (more: object = {}) => claimsNow(share, { company, isOpen: true, aud: 'share', ...more })
  const past = Math.floor(Date.now() / 1000) - 3600
  return {
    'that has expired': signed(claims({ iat: past, exp: past + 600 }), secret),
    'forged with another secret': signed(claims(), 'another-secret-that-is-long-enough-too'),
    'that says it needs no signature': unsigned(claims()),
    'of somebody signed in': signed(claims({ aud: 'trivselsrum' }), secret),
    'signed with HS512': signed(claims(), secret, 'HS512'),
    'that is none': 'not.a.token',
  }
}

const foreignOrigins: Record<string, Record<string, string>> = {
  'another site': { 'sec-fetch-site': 'cross-site' },
  'another host of the same site': { 'sec-fetch-site': 'same-site' },
  'another origin, said the old way': { 'sec-fetch-site': '', origin: 'https://evil.example' },
  'nowhere one can tell': { 'sec-fetch-site': '' },
}

/**
 * Calls every company endpoint and every one behind a link with every false token, and every endpoint that changes something from every foreign
 * origin with a session that is right.
 *
 * @yields each call that was not refused.
 */
export async function* intruderFaults(app: FastifyInstance, { a }: World, secret: string): Faults {
  const owner = JSON.parse(Buffer.from(a.cookies.access?.split('.')[1] ?? '', 'base64url').toString()).sub as string
  const right = { access: signed(claimsNow(owner), secret) }
  const [first] = endpointsOf(app, 'company')
  const isRightTaken = first && (await statusOf(app, first, a, right)) === 200
  if (!isRightTaken) yield 'a right token is refused as well'
  yield* takenTokens(app, a, 'company', 'access', falseTokens(owner, secret))
  yield* takenTokens(app, a, 'share', 'share', falseShares(a.share, a.companyId, secret))
  yield* takenOrigins(app, a, right)
}

async function* takenTokens(
  app: FastifyInstance,
  a: World['a'],
  scope: 'company' | 'share',
  cookie: string,
  tokens: Record<string, string>,
): Faults {
  for (const endpoint of endpointsOf(app, scope))
    for (const [what, token] of Object.entries(tokens))
      if ((await statusOf(app, endpoint, a, { [cookie]: token })) !== 401) yield `${nameOf(endpoint)}: a token ${what}`
}

async function* takenOrigins(app: FastifyInstance, a: World['a'], right: Record<string, string>): Faults {
  for (const endpoint of endpointsOf(app).filter(({ method }) => method !== 'GET'))
    for (const [where, headers] of Object.entries(foreignOrigins))
      if ((await statusOf(app, endpoint, a, right, headers)) !== 403) yield `${nameOf(endpoint)}: from ${where}`
}

async function statusOf(
  app: FastifyInstance,
  endpoint: Endpoint,
  a: World['a'],
  cookies: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<number> {
  const request = requestFor(endpoint, a, a.quarters.open)
  const { status } = await ask(app, { ...request, headers: { ...request.headers, ...headers } }, cookies)
  return status
}
