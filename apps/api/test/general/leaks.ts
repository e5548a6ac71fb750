import { apiPrefix, type Endpoint } from '@trivselsrum/contracts/endpoint'
import type { FastifyInstance } from 'fastify'
import { type Answered, ask, endpointsOf, nameOf, requestsFor, unknownFields } from './calls.ts'
import { canariesIn } from './canaries.ts'
import type { Faults } from './faults.ts'
import type { World } from './world.ts'

/** What a company must get back of its own; if it does not, that nothing reaches another proves nothing. */
const ownWords = [
  'action-changes-reason',
  'action-notes-text',
  'actions-measure',
  'actions-problem',
  'actions-title',
  'answers-note',
  'companies-industry',
  'companies-name',
  'consultations-lead',
  'contributions-text',
  'contributions-words',
  'departments-name',
  'discussion-participants-name',
  'discussion-sections-text',
  'discussions-record',
  'editions-adopted-by',
  'editions-record',
  'goal-reviews-note',
  'help-boxes-lines',
  'invitations-email',
  'policies-title',
  'policy-notes-text',
  'policy-versions-document',
  'policy-versions-name',
  'rounds-result',
  'rounds-void-reason',
  'udkast',
  'users-email',
  'users-name',
] as const

/** Log lines of the app under test, gathered while it runs. */
export interface Log {
  lines: string[]
}

/**
 * Calls every endpoint as the owner of company B in every way a browser could, and looks for words of A in whatever
 * comes back, in the API's own document, and in the log; then lets A call, who must see them.
 *
 * @param word what every canary of A begins with.
 * @yields each place where a word of A came out, or did not where it should.
 */
export async function* leaks(app: FastifyInstance, { a, b }: World, word: string, log: Log): Faults {
  const endpoints = endpointsOf(app)
  yield* endpoints.flatMap(unknownFields)
  for (const endpoint of endpoints) {
    const answers = await askEverything(app, endpoint, { a, b })
    // What is changed by one call may be refused to the next; reading must work, or not seeing means nothing.
    if (endpoint.method === 'GET' && !answers.some(({ status }) => status === 200))
      yield `${nameOf(endpoint)}: never answered B`
    for (const { what, text } of answers)
      for (const canary of canariesIn(text, word)) yield `${canary}: out by ${nameOf(endpoint)} ${what}`
  }

  for (const path of ['/openapi.json', '/no-such-thing', `/companies/${a.company}/no-such-thing`]) {
    const { text } = await ask(app, { method: 'GET', path: `${apiPrefix}${path}`, headers: {} }, b.cookies)
    for (const canary of canariesIn(text, word)) yield `${canary}: out by GET ${path}`
  }
  yield* await missingOwnWords(app, { a, b }, word)
  if (log.lines.length < endpoints.length) yield `the log has only ${log.lines.length} lines`
  for (const canary of canariesIn(log.lines.join('\n'), word)) yield `${canary}: out in the log`
}

async function askEverything(app: FastifyInstance, endpoint: Endpoint, { a, b }: World) {
  const places: [string, World['a'], string][] = [
    ["on B's address with B's own", b, b.company],
    ["on B's address with what A has", a, b.company],
    ["on A's address", a, a.company],
  ]
  const answers: (Answered & { what: string })[] = []
  for (const [what, side, company] of endpoint.path.includes(':company') ? places : places.slice(0, 1))
    for (const { request } of requestsFor(endpoint, side, company))
      for (const cookies of cookiesFor(endpoint, b)) answers.push({ what, ...(await ask(app, request, cookies)) })
  return answers
}

/** What a browser has with it: behind a link, each of the links that are open there in turn. */
function cookiesFor({ path }: Endpoint, { cookies, openedLinks }: World['a']): Record<string, string>[] {
  if (!/^\/share(\/|$)/.test(path)) return [cookies]
  return [cookies, ...openedLinks.map((share) => ({ ...cookies, share }))]
}

/** A reads everything it may read. */
async function missingOwnWords(app: FastifyInstance, { a }: World, word: string): Promise<string[]> {
  const seen = new Set<string>()
  for (const endpoint of endpointsOf(app).filter(({ method }) => method === 'GET'))
    for (const { request } of requestsFor(endpoint, a))
      for (const cookies of cookiesFor(endpoint, a)) {
        const { text } = await ask(app, request, cookies)
        for (const canary of canariesIn(text, word)) seen.add(canary)
      }
  return ownWords.filter((own) => !seen.has(own)).map((own) => `${own}: does not reach A itself`)
}
