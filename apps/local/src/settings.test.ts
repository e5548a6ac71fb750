import { expect, test } from 'vitest'
import { defaultDataFolder, readSettings, root } from './settings.ts'

const read = (environment: Record<string, string> = {}) => readSettings(environment, false)

test('without settings: port 3000, the demo company, data in the checkout, mail below them, a PostgreSQL of its own', () => {
  expect(read()).toEqual({
    port: 3000,
    hasDemo: true,
    dataFolder: `${root}/.data`,
    mailFolder: `${root}/.data/mail`,
    database: undefined,
  })
})

test('every setting is taken from the environment', () => {
  const settings = read({ PORT: '4000', DEMO: 'false', TRIVSELSRUM_DATA: '/srv/data', MAIL_FOLDER: '/srv/mail' })
  expect(settings).toMatchObject({ port: 4000, hasDemo: false, dataFolder: '/srv/data', mailFolder: '/srv/mail' })
})

test.each(['abc', '0', '65536', '3000.5', '-1'])('a port of %j is refused with a sentence', (PORT) => {
  expect(() => read({ PORT })).toThrow(/^PORT is to be a number from 1 to 65535/)
})

test('data of root lie in a folder of the system, another one for every checkout', () => {
  expect(defaultDataFolder('/root/x/trivselsrum', true)).toMatch(/^\/var\/lib\/trivselsrum\/trivselsrum-[0-9a-f]{8}$/)
  expect(defaultDataFolder('/root/y/trivselsrum', true)).not.toBe(defaultDataFolder('/root/x/trivselsrum', true))
})

test('a PostgreSQL of one’s own takes the addresses of all three roles', () => {
  const own = {
    DATABASE_URL: 'postgresql://app@db/x',
    DATABASE_OWNER_URL: 'postgresql://owner@db/x',
    DATABASE_WORKER_URL: 'postgresql://worker@db/x',
  }
  expect(read(own).database).toEqual({
    url: own.DATABASE_URL,
    ownerUrl: own.DATABASE_OWNER_URL,
    workerUrl: own.DATABASE_WORKER_URL,
  })
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_WORKER_URL } = own
  expect(() => read({ DATABASE_URL })).toThrow(/DATABASE_URL is set and DATABASE_OWNER_URL is not/)
  expect(() => read({ DATABASE_OWNER_URL })).toThrow(/DATABASE_OWNER_URL is set and DATABASE_URL is not/)
  expect(() => read({ DATABASE_WORKER_URL })).toThrow(/DATABASE_WORKER_URL is set and DATABASE_URL is not/)
  expect(() => read({ DATABASE_URL, DATABASE_OWNER_URL })).toThrow(/DATABASE_URL is set and DATABASE_WORKER_URL is not/)
})
