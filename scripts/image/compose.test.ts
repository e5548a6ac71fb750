import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCompose, variablesOf } from './compose.ts'
import { parseDockerfile } from './dockerfile.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(root + file, 'utf8')
const text = read('docker-compose.yml')
const variables = variablesOf(text)
const required = [...new Set(variables.filter(({ isRequired }) => isRequired).map(({ name }) => name))]
const given = Object.fromEntries(required.map((name) => [name, `the-${name}`]))
const { services, volumes } = readCompose(text, given)
const entries = Object.entries(services)

/** The API's settings by name, asked of the program itself: nothing imports an app. */
function settingsOfTheApi(): string[] {
  const ask = `import('./apps/api/src/config.ts').then(({ Settings }) => console.log(JSON.stringify(Object.keys(Settings.shape))))`
  return JSON.parse(execFileSync(process.execPath, ['-e', ask], { cwd: root, encoding: 'utf8' }))
}

describe('docker-compose.yml', () => {
  test.each(required)('does not start without %s, and says what it is', (name) => {
    const { [name]: _, ...rest } = given
    expect(() => readCompose(text, rest)).toThrow(new RegExp(`^${name}: set the `))
  })

  test('holds no secret itself', () => {
    const secrets = variables.filter(({ name }) => /PASSWORD|SECRET/.test(name))
    expect(secrets.every(({ isRequired }) => isRequired)).toBe(true)
    const values = entries.flatMap(([, { environment }]) => Object.entries(environment))
    for (const [name, value] of values) if (/PASSWORD|SECRET/.test(name)) expect(value).toBe(`the-${name}`)
  })

  test.each([...new Set(variables.map(({ name }) => name))])(
    'takes %s, which .env.example explains and leaves empty',
    (name) => {
      expect(read('.env.example')).toMatch(new RegExp(`^# .*\\n${name}=$`, 'm'))
    },
  )

  test.each(['api', 'worker'])('gives the %s only settings it has', (name) => {
    const settings = settingsOfTheApi()
    const given = Object.keys(services[name]?.environment ?? {})
    expect(given.length).toBeGreaterThan(3)
    expect(given.filter((setting) => !settings.includes(setting))).toEqual([])
  })

  test('tells API and worker the same of secrets, mail and the address of the product', () => {
    const [api, worker] = [services.api?.environment ?? {}, services.worker?.environment ?? {}]
    for (const name of ['DATABASE_URL', 'JWT_SECRET', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM'])
      expect([name, worker[name]]).toEqual([name, api[name]])
  })

  test.each([
    ['web', 'apps/web/src/env.ts'],
    ['migrate', 'prisma/migrate.ts'],
    ['proxy', 'Caddyfile'],
  ])('gives %s only what it reads', (name, file) => {
    const program = read(file)
    for (const setting of Object.keys(services[name]?.environment ?? {})) expect(program).toContain(setting)
  })

  test('waits only for services that there are, and that can be seen to be ready', () => {
    for (const [, { depends_on }] of entries)
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(Object.keys(services)).toContain(name)
        if (condition === 'service_healthy') expect(services[name]?.healthcheck).toBeDefined()
        if (condition === 'service_completed_successfully') expect(services[name]?.restart).toBe('no')
      }
  })

  test.each(['api', 'worker'])('migrates before the %s starts', (name) => {
    expect(services[name]?.depends_on).toMatchObject({ migrate: { condition: 'service_completed_successfully' } })
  })

  test('builds only stages that the Dockerfile has', () => {
    const stages = parseDockerfile(read('Dockerfile')).map(({ name }) => name)
    for (const [, { build }] of entries) if (build) expect(stages).toContain(build.target)
  })

  test('opens no port of the machine but the proxy’s', () => {
    expect(entries.filter(([, { ports }]) => ports.length).map(([name]) => name)).toEqual(['proxy'])
  })

  test('names every volume it uses', () => {
    const used = entries.flatMap(([, service]) => service.volumes.map((volume) => volume.split(':')[0] ?? ''))
    for (const name of used) if (!name.startsWith('.')) expect(Object.keys(volumes)).toContain(name)
  })

  test('has the proxy hand on to the ports that the images open', () => {
    const upstreams = [...read('Caddyfile').matchAll(/reverse_proxy (\w+):(\d+)/g)]
    const steps = parseDockerfile(read('Dockerfile'))
    expect(upstreams).toHaveLength(2)
    for (const [, name, port] of upstreams) {
      const stage = steps.find((stage) => stage.name === name)
      expect(stage?.steps).toContainEqual({ kind: 'expose', port: Number(port) })
    }
  })

  test('serves a name over https, and this machine without one', () => {
    const of = (more: object) => readCompose(text, { ...given, ...more }).services
    expect(of({ DOMAIN: 'trivselsrum.example' })).toMatchObject({
      api: { environment: { PUBLIC_URL: 'https://trivselsrum.example' } },
      proxy: { environment: { DOMAIN: 'trivselsrum.example' } },
    })
    expect(of({})).toMatchObject({
      api: { environment: { PUBLIC_URL: 'http://localhost' } },
      proxy: { environment: { DOMAIN: ':80' } },
    })
  })
})

test('the images run as a user that is not root', () => {
  const stages = parseDockerfile(read('Dockerfile'))
  const users = stages.flatMap(({ name, steps }) =>
    steps.flatMap((step) => (step.kind === 'user' ? [`${name} ${step.name}`] : [])),
  )
  expect(users).toEqual(['runtime node'])
  for (const target of ['api', 'web', 'worker', 'migrate'])
    expect(stages.find(({ name }) => name === target)?.base).toBe('runtime')
})

test('the images have the Node that this checkout asks for', () => {
  const major = read('.node-version').split('.')[0]
  expect(parseDockerfile(read('Dockerfile'))[0]?.base).toBe(`node:${major}-slim`)
})
