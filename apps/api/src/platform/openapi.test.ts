import { Validator } from '@seriousme/openapi-schema-validator'
import { type ProblemCode, problems } from '@trivselsrum/contracts/problems'
import { beforeAll, describe, expect, test } from 'vitest'
import { browser, startApp } from '../../test/harness.ts'

const app = await startApp()

interface Operation {
  operationId: string
  summary: string
  description?: string
  parameters?: { name: string; in: string; required?: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}
let document: Document
beforeAll(async () => {
  const { body } = await browser(app).transport({ method: 'GET', path: '/api/openapi.json', headers: {} })
  document = body as Document
})

const operations = () => Object.values(document.paths).flatMap((path) => Object.values(path))

const served = () =>
  app.served.map(({ endpoint }) => ({
    endpoint,
    name: `${endpoint.method} ${endpoint.path}`,
    operation: document.paths[`/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`]?.[endpoint.method.toLowerCase()],
  }))

describe('the document of the API', () => {
  test('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toBe('3.1.0')
    expect(await new Validator().validate(structuredClone({ ...document }))).toEqual({ valid: true })
  })

  // After a change of the contracts: vitest run --project api openapi --update, and read what has changed.
  test('is the one in docs/openapi.json', async () => {
    const text = `${JSON.stringify(document, null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../../../docs/openapi.json')
  })

  test('has every endpoint that is served and no other, each with a name of its own', () => {
    expect(served().length).toBeGreaterThanOrEqual(26)
    expect(served().filter(({ operation }) => !operation)).toEqual([])
    expect(operations()).toHaveLength(served().length)
    expect(new Set(operations().map(({ operationId }) => operationId)).size).toBe(operations().length)
    for (const { endpoint, operation } of served()) expect(operation?.summary).toBe(endpoint.summary)
  })

  test('says what each takes and gives', () => {
    for (const { endpoint, operation, name } of served()) {
      const { params, query, body, status = 200 } = endpoint
      const declared = { path: params, query }
      for (const [place, schema] of Object.entries(declared)) {
        const documented = operation?.parameters?.filter((parameter) => parameter.in === place).map(({ name }) => name)
        expect(documented ?? [], name).toEqual(Object.keys(schema?.shape ?? {}))
      }
      expect(operation?.requestBody !== undefined, name).toBe(body !== undefined)
      expect(operation?.responses[status]?.description, name).toMatch(/^(What was|Done)/)
      expect(operation?.responses[status]?.content === undefined, name).toBe(status === 204)
    }
  })

  test('lists the problems of each by status, with those that every call of its kind may meet', () => {
    for (const { endpoint, operation, name } of served()) {
      const expected: ProblemCode[] = [
        ...(endpoint.path.startsWith('/companies/') ? (['not-signed-in', 'session-ended', 'not-found'] as const) : []),
        'invalid-request',
        ...(endpoint.problems ?? []),
      ]
      for (const code of expected) {
        const response = operation?.responses[problems[code].status]
        expect(response?.description.split(', '), `${name}: ${code}`).toContain(code)
        expect(response?.content).toEqual({
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        })
      }
    }
  })

  test('says of what may be repeated how it is repeated', () => {
    const repeatable = served().filter(({ endpoint }) => endpoint.isIdempotent)
    expect(repeatable.length).toBeGreaterThanOrEqual(4)
    for (const { operation, name } of repeatable) expect(operation?.description, name).toContain('Idempotency-Key')
  })

  test('names the shapes that return, and none that nobody uses', () => {
    const names = Object.keys(document.components.schemas)
    for (const name of ['Problem', 'Round', 'RatingSummary', 'Me', 'Answer', 'Quarter']) expect(names).toContain(name)
    const text = JSON.stringify(document)
    expect(names.filter((name) => !text.includes(`"#/components/schemas/${name}"`))).toEqual([])
  })
})
