import { fieldMessage } from '@trivselsrum/contracts/fields'
import type { Problem as WireProblem } from '@trivselsrum/contracts/problem'
import { type ProblemCode, problems } from '@trivselsrum/contracts/problems'
import type { Language } from '@trivselsrum/toolkit/tool'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { languageOf } from './language.ts'
import { isDatabaseUnavailable } from './unavailable.ts'

/** A refusal that the contract names; thrown by actions, written by the one handler below. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  /** What the problem carries beside its words, as the contract states it. */
  readonly data: object
  readonly retryAfterSeconds: number | undefined
  constructor(code: ProblemCode, data: object = {}, retryAfterSeconds?: number) {
    super(code)
    this.code = code
    this.data = data
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** What the validator found wrong with a request. */
export class InvalidRequest extends Error {
  override name = 'InvalidRequest'
  readonly issues: readonly z.core.$ZodIssue[]
  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('invalid request')
    this.issues = issues
  }
}

/** How long a client should wait before it asks a database that is gone, in seconds. */
const RETRY_SECONDS = 5

const frameworkCodes: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-json',
}

/** Answers every error as problem+json in the reader's language; what was not foreseen says nothing of the inside. */
export function problemHandler(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const problem = toProblem(error)
    if (problem.code === 'internal') request.log.error({ err: error }, 'unforeseen')
    if (problem.code === 'unavailable') request.log.warn({ err: error }, 'database unavailable')
    return sendProblem(request, reply, problem, fieldsOf(error, languageOf(request)))
  })
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new Problem('not-found')))
}

/** Answers what is no address at all, which Fastify would answer in its own words before any handler. */
export function answerBadAddress(_: Error, request: FastifyRequest, reply: FastifyReply) {
  return sendProblem(request, reply, new Problem('not-found'))
}

function toProblem(error: FastifyError | Error): Problem {
  if (error instanceof Problem) return error
  if (error instanceof InvalidRequest) return new Problem('invalid-request')
  if (isDatabaseUnavailable(error)) return new Problem('unavailable', {}, RETRY_SECONDS)
  const code = 'code' in error ? frameworkCodes[error.code] : undefined
  if (code) return new Problem(code)
  // JSON.parse throws a SyntaxError of its own; a bad prototype key is refused with status 400 as well.
  if ('statusCode' in error && error.statusCode === 400) return new Problem('invalid-json')
  return new Problem('internal')
}

function fieldsOf(error: Error, language: Language): WireProblem['fields'] {
  if (!(error instanceof InvalidRequest)) return undefined
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: fieldMessage(issue, language) }))
}

function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem, fields?: WireProblem['fields']) {
  const { status, ...words } = problems[problem.code]
  const { title, detail } = words[languageOf(request)]
  const body: WireProblem = {
    type: `urn:trivselsrum:problem:${problem.code}`,
    title,
    status,
    detail,
    code: problem.code,
    instance: request.id,
    ...(fields && { fields }),
    ...problem.data,
  }
  if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds)
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body))
}
