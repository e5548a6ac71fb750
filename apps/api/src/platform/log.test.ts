import { expect, test } from 'vitest'
import { connected } from '../../test/databases.ts'
import { logFaults } from '../../test/general/log-lines.ts'
import { stage } from '../../test/general/scene.ts'
import { browser } from '../../test/harness.ts'

const { database, world, app, log } = await stage()

const linesOf = (message: string) => log.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === message)

test('no part of what anybody sends stands in a log line, not even where the database refuses it', async () => {
  expect(await connected(database.adminUrl, (admin) => logFaults(app, world, admin, log))).toEqual([])
})

test('every call has one line, with its route, status and request id, and with nobody’s address', async () => {
  log.lines.length = 0
  const reply = await browser(app).transport({ method: 'GET', path: '/api/companies/ask/rounds?limit=3', headers: {} })
  const { instance } = reply.body as { instance: string }
  expect(instance).toMatch(/^[0-9a-f-]{36}$/)
  expect(linesOf('answered')).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      reqId: instance,
      id: instance,
      method: 'GET',
      route: '/api/companies/:company/rounds',
      status: 401,
      ms: expect.any(Number),
      msg: 'answered',
    },
  ])
})

test('a fault is written down with its place, its code and the id its reader can quote', async () => {
  log.lines.length = 0
  await connected(database.adminUrl, (admin) => logFaults(app, world, admin, log))
  const faults = linesOf('unforeseen')
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatchObject({ level: 50, err: { type: 'PrismaClientKnownRequestError', message: '' } })
  expect(faults[0].err.stack).toMatch(/save-answer/)
  expect(linesOf('answered').find(({ status }) => status === 500)?.id).toBe(faults[0].reqId)
})
