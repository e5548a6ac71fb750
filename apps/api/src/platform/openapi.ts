import swagger from '@fastify/swagger'
import type { Endpoint } from '@trivselsrum/contracts/endpoint'
import { Problem } from '@trivselsrum/contracts/problem'
import { problems } from '@trivselsrum/contracts/problems'
import { refusalsOf } from '@trivselsrum/contracts/refusals'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** Documents every route registered after it as OpenAPI 3.1, served at `openapi.json`. */
export async function registerOpenApi(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Trivselsrum',
        version: '1',
        description:
          'Every refusal is a problem (RFC 9457) in the language of Accept-Language. Changes need a session and the origin of the product’s own pages.',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutUnused(withOutcomes(jsonSchemaTransformObject(document))),
  })
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}

type Document = ReturnType<typeof jsonSchemaTransformObject>
type Responses = Record<string, { description: string; content?: object }>

const outcomes: Record<string, string> = { 200: 'What was asked for', 201: 'What was made', 204: 'Done' }

/** Says what a success is, and that nothing comes with 204, which the plugin both leaves open. */
function withOutcomes(document: Document): Document {
  for (const operation of Object.values(document.paths ?? {}).flatMap((path) => Object.values(path ?? {})))
    for (const [status, response] of Object.entries((operation as { responses: Responses }).responses)) {
      response.description = outcomes[status] ?? response.description
      if (status === '204') delete response.content
    }
  return document
}

/** Every named shape is registered once for the way in and once for the way out; most go one way only. */
function withoutUnused(document: Document): Document {
  const schemas = ('components' in document && document.components?.schemas) || {}
  for (let isTidy = false; !isTidy; ) {
    const text = JSON.stringify(document)
    const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`))
    for (const name of unused) delete schemas[name]
    isTidy = unused.length === 0
  }
  return document
}

/** The Fastify schema of an endpoint: what is checked on the way in and out, and what is documented. */
export function schemaOf(endpoint: Endpoint) {
  const { summary, params, query, body, response, status = 200, isIdempotent, produces } = endpoint
  return {
    summary,
    operationId: operationIdOf(endpoint),
    ...(isIdempotent && { description: 'May be sent again with the same Idempotency-Key (a UUID).' }),
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: {
      [status]: produces ? { description: '', content: { [produces]: { schema: response } } } : response,
      ...refusedResponses(endpoint),
    },
  }
}

function operationIdOf({ method, path }: Endpoint): string {
  const words = path.split('/').flatMap((part) => part.replace(':', 'of-').split('-'))
  return [
    method.toLowerCase(),
    ...words.filter(Boolean).map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`),
  ].join('')
}

function refusedResponses(endpoint: Endpoint) {
  const byStatus = Map.groupBy(refusalsOf(endpoint), (code) => problems[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.join(', '), content: { 'application/problem+json': { schema: Problem } } },
    ]),
  )
}
