import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vitest/config'

/** A guard that stands in the code, and how to take it away: what reads so is replaced while the code is loaded. */
export interface Guard {
  opened: string
  removals: Removal[]
  /** A lock of the database that is opened along with it. */
  sql?: string
  /** The general tests that see it. Those are asked; where none does, all are, to show it. */
  seenBy: CodeSeer[]
  /** What still keeps companies apart where no answer of the API changes. */
  heldBy?: string
}

/** The general tests of the code by name. */
export type CodeSeer = 'foreign ids' | 'leaks' | 'intruders' | 'bindings' | 'log lines'

interface Removal {
  /** Below apps/api/src. */
  file: string
  snippet: string
  replacement: string
}

const membership: Removal = {
  file: 'platform/scopes.ts',
  snippet: "if (!membership) throw new Problem('not-found')",
  replacement: "membership ??= { id: '00000000-0000-7000-8000-000000000000', role: 'owner' }",
}
const address: Removal = {
  file: 'platform/company-addresses.ts',
  snippet: "if (!companyId) throw new Problem('not-found')",
  replacement: '',
}

const ownQuestion: Removal = {
  file: 'platform/transaction.ts',
  snippet: 'WHERE company_id = app.company_id() AND user_id',
  replacement: 'WHERE user_id',
}
const company: Removal = {
  file: 'features/companies/read-company.ts',
  snippet: ' WHERE id = app.company_id()',
  replacement: '',
}
const binding: Removal = { file: 'platform/transaction.ts', snippet: '`SET LOCAL', replacement: '`SET' }

export const guards: Guard[] = [
  {
    opened: 'whoever is signed in counts as a member of every company',
    removals: [membership],
    seenBy: ['leaks', 'foreign ids'],
  },
  {
    opened: "anybody's membership counts as one's own",
    removals: [{ file: 'platform/transaction.ts', snippet: "AND user_id = '$", replacement: "LIMIT 1 -- '$" }],
    seenBy: ['leaks', 'foreign ids'],
  },
  {
    opened: 'every address leads to the same company',
    removals: [
      {
        file: 'platform/company-addresses.ts',
        snippet: 'known.get(slug)',
        replacement: 'known.values().next().value',
      },
    ],
    // Whoever does not belong there is still turned away; whoever does is turned away from their own.
    seenBy: ['leaks'],
  },
  {
    opened: 'an address that nobody has is not refused',
    removals: [address],
    seenBy: [],
    heldBy: 'a transaction bound to no company finds no membership, and answers 404 all the same',
  },
  {
    opened: 'an address that nobody has is not refused, nor whoever is no member',
    removals: [address, membership],
    seenBy: ['leaks', 'foreign ids'],
  },
  {
    opened: 'the transaction is not bound to the company',
    removals: [
      { file: 'platform/transaction.ts', snippet: "...setting('app.company_id', companyId),", replacement: '' },
    ],
    // Bound to nobody it sees nothing: the company itself is shut out, which is seen as well.
    seenBy: ['bindings', 'log lines', 'leaks', 'intruders'],
  },
  {
    opened: 'the binding outlives the transaction',
    removals: [binding],
    seenBy: ['bindings'],
    heldBy: 'every transaction of a company is bound anew, and its question for the membership names the company',
  },
  {
    opened: 'the binding outlives the transaction, and the question for the membership names no company',
    removals: [binding, ownQuestion],
    seenBy: ['bindings', 'leaks'],
  },
  {
    opened: 'the question for the membership names no company',
    removals: [ownQuestion],
    seenBy: [],
    heldBy: 'the policy of memberships shows those of the company alone',
  },
  {
    opened: 'the question for the membership names no company, and its policy lets all be read',
    removals: [ownQuestion],
    sql: 'ALTER POLICY company ON memberships USING (true)',
    seenBy: ['leaks', 'foreign ids'],
  },
  {
    opened: 'the question for the company names none',
    removals: [company],
    seenBy: [],
    heldBy: 'the policy of companies shows the one that is bound',
  },
  {
    opened: 'the question for the company names none, and the crossing to it is made wider',
    removals: [company],
    sql: 'ALTER POLICY own_company ON companies USING (true)',
    seenBy: ['bindings', 'leaks'],
  },
  {
    opened: 'the plan names no company, and its policy lets all be read',
    removals: [
      {
        file: 'features/actions/plan.ts',
        snippet: 'part`a.company_id = app.company_id() AND ${visibleTo',
        replacement: 'part`${visibleTo',
      },
    ],
    sql: 'ALTER POLICY company ON actions USING (true)',
    seenBy: ['leaks'],
  },
  {
    opened: 'an id goes into the text of a statement unchecked',
    removals: [{ file: 'platform/transaction.ts', snippet: 'if (!UUID.test(id))', replacement: 'if (false)' }],
    seenBy: ['bindings'],
    heldBy: 'ids come from the database and from signed tokens',
  },
  {
    opened: 'who asks is settled only after the request is looked at',
    removals: [
      {
        file: 'platform/scopes.ts',
        snippet: 'preParsing: async (request) => {\n        await claimsOf',
        replacement: 'preHandler: async (request) => {\n        await claimsOf',
      },
    ],
    seenBy: ['foreign ids'],
  },
  {
    opened: "a link's token is believed without its signature",
    removals: [
      {
        file: 'platform/share-session.ts',
        snippet: 'jwt.verify<ShareClaims>(token, { allowedAud: AUDIENCE })',
        replacement: 'jwt.decode<ShareClaims>(token) ?? Promise.reject()',
      },
    ],
    seenBy: ['intruders'],
  },
  {
    opened: 'whoever is signed in counts as having opened a link',
    removals: [
      {
        file: 'platform/share-session.ts',
        snippet: '{ allowedAud: AUDIENCE })',
        replacement: "{ allowedAud: [AUDIENCE, 'trivselsrum'] })",
      },
    ],
    seenBy: ['intruders'],
  },
  {
    opened: 'whoever has opened a link counts as signed in',
    removals: [
      {
        file: 'platform/session.ts',
        snippet: "allowedAud: 'trivselsrum', ",
        replacement: "allowedAud: ['trivselsrum', 'share'], ",
      },
    ],
    seenBy: ['intruders'],
  },
  {
    opened: 'a token is believed without its signature',
    removals: [
      { file: 'platform/session.ts', snippet: 'request.jwtVerify<Claims>()', replacement: 'request.jwtDecode()' },
    ],
    seenBy: ['intruders'],
  },
  {
    opened: 'a token may choose its algorithm',
    removals: [{ file: 'platform/session.ts', snippet: "algorithms: ['HS256'], ", replacement: '' }],
    seenBy: ['intruders'],
  },
  {
    opened: 'a token of another product is believed',
    removals: [
      {
        file: 'platform/session.ts',
        snippet: "allowedIss: 'trivselsrum', allowedAud: 'trivselsrum', ",
        replacement: '',
      },
    ],
    seenBy: ['intruders'],
  },
  {
    opened: 'changes are taken from pages of other origins',
    removals: [{ file: 'app.ts', snippet: "api.addHook('onRequest', requireSameOrigin)", replacement: '' }],
    seenBy: ['intruders'],
  },
  {
    opened: 'a log line names the address that was asked for',
    removals: [{ file: 'platform/log.ts', snippet: 'route: routeOptions.url', replacement: 'route: request.url' }],
    seenBy: ['log lines'],
  },
  {
    opened: 'a log line repeats what the database said',
    removals: [{ file: 'platform/log.ts', snippet: "isQuoting ? '' : message", replacement: 'message' }],
    seenBy: ['log lines'],
  },
]

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const OPENED = /\?opened=(\d+)$/

/** The address at which a file of the API is loaded with a guard opened, by its place in the list; anew each time. */
export function withOpened(file: string, number: number): string {
  return `${source}${file}?opened=${number}`
}

/**
 * Loads the API a second time with a guard opened where `withOpened` asks for it; whatever such a file imports of the
 * API is loaded the same way. All else stays as it is.
 *
 * @throws Error when the guard no longer reads as it did: a test that opens nothing proves nothing.
 */
export function openGuards(): Plugin {
  return {
    name: 'open-guards',
    enforce: 'pre',
    async resolveId(name, importer, options) {
      const [mark] = OPENED.exec(importer ?? '') ?? []
      if (!mark || !importer) return null
      const resolved = await this.resolve(name, importer.replace(OPENED, ''), { ...options, skipSelf: true })
      return resolved?.id.startsWith(source) ? { ...resolved, id: `${resolved.id}${mark}` } : resolved
    },
    transform(code, id) {
      const [, number] = OPENED.exec(id) ?? []
      const removals = guards[Number(number)]?.removals ?? []
      return removals
        .filter(({ file }) => id.startsWith(`${source}${file}?`))
        .reduce((text, { file, snippet, replacement }) => {
          if (text.split(snippet).length !== 2) throw new Error(`${file} does not have exactly one: ${snippet}`)
          return text.replace(snippet, () => replacement)
        }, code)
    },
  }
}
