import { expect, test } from 'vitest'
import { failureFrom } from './failure.ts'

test.each([
  ['could not write to file "base/1/2": No space left on device', 'the disk is full'],
  [
    'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 15',
    'another major version',
  ],
  ['FATAL:  could not open file "/data/global/pg_control": No such file or directory', 'damaged or incomplete'],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'its port was taken'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'another PostgreSQL is already running'],
  ['FATAL:  data directory "/data" has invalid permissions', 'may not read or write'],
  ['postgres: error while loading shared libraries: libz.so.1', 'lacks a library'],
])('the server’s own words %j are told as a cause', (log, cause) => {
  const { message } = failureFrom('could not start', log)
  expect(message.split('\n')[0]).toContain(cause)
  expect(message).toContain(log.split('\n').at(-1))
})

test('words that are not known are quoted, and no cause is made up', () => {
  expect(failureFrom('could not start', 'something new').message).toBe('PostgreSQL could not start.\nsomething new')
})
