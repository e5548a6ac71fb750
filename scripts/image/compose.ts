import { parse } from 'yaml'
import { z } from 'zod'

const Condition = z.enum(['service_started', 'service_healthy', 'service_completed_successfully'])

const Service = z.looseObject({
  image: z.string().optional(),
  build: z.object({ context: z.string(), target: z.string() }).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  depends_on: z.record(z.string(), z.object({ condition: Condition })).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
  restart: z.string().optional(),
})

const Compose = z.looseObject({
  name: z.string(),
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.unknown()).default({}),
})

export type Compose = z.infer<typeof Compose>

/** A variable as a compose file asks for it: `${NAME}`, `${NAME:-else}`, `${NAME:+instead}`, `${NAME:?message}`. */
const variable = /\$\{(\w+)(?:(:[-+?])([^}]*))?\}/g

/** The variables a compose file asks for, and those that it does not start without. */
export function variablesOf(text: string): { name: string; isRequired: boolean }[] {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('#'))
  return [...lines.join('\n').matchAll(variable)].map(([, name = '', kind]) => ({ name, isRequired: kind === ':?' }))
}

/**
 * Reads a compose file with its variables filled in.
 *
 * @throws Error with the file's own message where a required one is missing.
 */
export function readCompose(text: string, given: Record<string, string>): Compose {
  const filled = text.replace(variable, (_, name: string, kind?: string, word = '') => {
    const value = given[name]
    if (kind === ':?' && !value) throw new Error(`${name}: ${word}`)
    if (kind === ':+') return value ? word : ''
    return value || (kind === ':-' ? word : '')
  })
  return Compose.parse(parse(filled))
}
