import { describe, expect, test } from 'vitest'
import { readConfig, Settings } from './config.ts'

const needed = {
  DATABASE_URL: 'postgresql://app:geheim@db/trivsel',
  JWT_SECRET: 'a'.repeat(32),
  SEALING_SECRET: 'b'.repeat(32),
  TALK_KEYS: `first:${Buffer.alloc(32, 'c').toString('base64url')}`,
}

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing'
}

describe('the configuration', () => {
  test('needs a database, two secrets and a key, and has a default for all else', () => {
    expect(readConfig(needed)).toEqual({
      databaseUrl: needed.DATABASE_URL,
      databaseConnections: 20,
      jwtSecret: needed.JWT_SECRET,
      sealingSecret: needed.SEALING_SECRET,
      talkKeys: [{ name: 'first', key: Buffer.alloc(32, 'c') }],
      publicUrl: new URL('http://localhost:3000'),
      host: '127.0.0.1',
      port: 3000,
      webUrl: undefined,
      trustedProxies: [],
      requestsPerMinute: 600,
      logLevel: 'info',
      stopWithinSeconds: 15,
      workerUrl: undefined,
      smtpUrl: undefined,
      mailFrom: 'Trivselsrum <trivselsrum@localhost>',
      mailFolder: undefined,
      hasDemo: false,
    })
  })

  test('takes every setting', () => {
    const given = {
      ...needed,
      PUBLIC_URL: 'https://trivselsrum.example',
      HOST: '0.0.0.0',
      PORT: '8080',
      WEB_URL: 'http://web:3000',
      TRUSTED_PROXIES: '10.0.0.1, 10.0.0.0/8,',
      DATABASE_CONNECTIONS: '7',
      REQUESTS_PER_MINUTE: '60',
      LOG_LEVEL: 'warn',
      STOP_WITHIN_SECONDS: '30',
      DATABASE_WORKER_URL: 'postgresql://worker:geheim@db/trivsel',
      SMTP_URL: 'smtps://user:geheim@mail.trivselsrum.example',
      MAIL_FROM: 'Trivselsrum <post@trivselsrum.example>',
      MAIL_FOLDER: '/srv/mail',
      DEMO: 'true',
    }
    expect(Object.keys(given).sort()).toEqual(Object.keys(Settings.shape).sort())
    expect(readConfig(given)).toMatchObject({
      publicUrl: new URL('https://trivselsrum.example'),
      host: '0.0.0.0',
      port: 8080,
      webUrl: 'http://web:3000',
      trustedProxies: ['10.0.0.1', '10.0.0.0/8'],
      databaseConnections: 7,
      requestsPerMinute: 60,
      logLevel: 'warn',
      stopWithinSeconds: 30,
      workerUrl: 'postgresql://worker:geheim@db/trivsel',
      smtpUrl: 'smtps://user:geheim@mail.trivselsrum.example',
      mailFrom: 'Trivselsrum <post@trivselsrum.example>',
      mailFolder: '/srv/mail',
      hasDemo: true,
    })
  })

  test('takes an empty variable for one that is not set', () => {
    expect(readConfig({ ...needed, PORT: '', WEB_URL: '', DEMO: '' })).toMatchObject({ port: 3000, hasDemo: false })
    expect(faultsOf({ ...needed, JWT_SECRET: '' })).toContain('JWT_SECRET')
  })

  test('that is wrong is refused with every variable by name and none by value', () => {
    const message = faultsOf({
      DATABASE_URL: 'mysql://geheim',
      JWT_SECRET: 'for kort geheim',
      SEALING_SECRET: 'geheim',
      TALK_KEYS: 'geheim',
      PUBLIC_URL: 'geheim',
      PORT: '70000',
      DATABASE_CONNECTIONS: '0',
      REQUESTS_PER_MINUTE: 'geheim',
      LOG_LEVEL: 'geheim',
      DEMO: 'geheim',
    })
    const names = message.match(/^ {2}[A-Z_]+(?=: )/gm)?.map((name) => name.trim())
    expect(names).toEqual([
      'DATABASE_URL',
      'JWT_SECRET',
      'SEALING_SECRET',
      'TALK_KEYS',
      'PUBLIC_URL',
      'PORT',
      'DATABASE_CONNECTIONS',
      'REQUESTS_PER_MINUTE',
      'LOG_LEVEL',
      'DEMO',
    ])
    expect(message).not.toContain('geheim')
    expect(message).not.toContain('70000')
  })

  test('with a server for mail needs to know who mail is from', () => {
    const SMTP_URL = 'smtp://mail.trivselsrum.example'
    expect(faultsOf({ ...needed, SMTP_URL })).toMatch(/^ {2}MAIL_FROM: is needed/m)
    expect(faultsOf({ ...needed, SMTP_URL, MAIL_FROM: 'post@trivselsrum.example' })).toBe('nothing')
    expect(faultsOf({ ...needed, MAIL_FROM: 'X <a@b.dk>\r\nBcc: c@d.dk' })).toContain('MAIL_FROM')
  })

  test('takes several keys for talks, the current one first, and none that is malformed, too short or there twice', () => {
    const key = (letter: string) => Buffer.alloc(32, letter).toString('base64url')
    const both = readConfig({ ...needed, TALK_KEYS: `new:${key('n')}, old:${key('o')}` })
    expect(both.talkKeys.map(({ name }) => name)).toEqual(['new', 'old'])
    for (const TALK_KEYS of [
      key('n'),
      `:${key('n')}`,
      `New one:${key('n')}`,
      `new:${key('n').slice(1)}`,
      `new:${key('n')}A`,
      `new:${key('n')}:more`,
      `new:${key('n')},`,
      `one:${key('n')},one:${key('o')}`,
      `one:${key('n')},other:${key('n')}`,
    ]) {
      const faults = faultsOf({ ...needed, TALK_KEYS })
      expect(faults, TALK_KEYS).toMatch(/TALK_KEYS: must be name:key/)
      expect(faults).not.toContain(key('n'))
    }
  })

  test('that is missing is refused with what is missing', () => {
    expect(faultsOf({})).toMatch(/DATABASE_URL: .*\n.*JWT_SECRET: .*\n.*SEALING_SECRET: .*\n.*TALK_KEYS: /)
  })

  test('says of every setting what it is for', () => {
    const settings = Object.entries(Settings.shape)
    expect(settings.length).toBeGreaterThanOrEqual(11)
    for (const [name, schema] of settings) expect(schema.description, name).toMatch(/\.$/)
  })
})
