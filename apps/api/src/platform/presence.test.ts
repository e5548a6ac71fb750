import { afterAll, describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../test/databases.ts'
import { asAdmin } from '../../test/harness.ts'
import { announcePresence } from './presence.ts'

const database = await scratchDatabase()
const [one, other] = [await announcePresence(database.workerUrl), await announcePresence(database.workerUrl)]
afterAll(() => Promise.all([one.end(), other.end()]))

/** A job that a worker of that name has begun. */
async function jobOf(worker: string): Promise<() => Promise<string | null>> {
  const [job] = await asAdmin<{ id: string }>(
    `SELECT id FROM graphile_worker.add_job('tell', '{}')`,
    [],
    database.adminUrl,
  )
  const set = 'UPDATE graphile_worker._private_jobs SET locked_by = $2, locked_at = now() WHERE id = $1'
  await asAdmin(set, [job?.id, worker], database.adminUrl)
  return async () => {
    const get = 'SELECT locked_by AS worker FROM graphile_worker._private_jobs WHERE id = $1'
    return (await asAdmin<{ worker: string | null }>(get, [job?.id], database.adminUrl))[0]?.worker ?? null
  }
}

describe('a worker', () => {
  test('that is there keeps its jobs, whoever looks', async () => {
    await Promise.all([one.take('pool-one'), one.take('pool-one')])
    const holder = await jobOf('pool-one')
    expect([await one.freeTheAbsent(), await other.freeTheAbsent()]).toEqual([0, 0])
    expect(await holder()).toBe('pool-one')
  })

  test('that is there no more loses them, as soon as its connection is gone', async () => {
    const third = await announcePresence(database.workerUrl)
    await third.take('pool-three')
    const holder = await jobOf('pool-three')
    expect(await other.freeTheAbsent()).toBe(0)
    await third.end()
    await expect.poll(other.freeTheAbsent).toBe(1)
    expect(await holder()).toBe(null)
  })

  test('learns that its connection was taken away, and with it the lock', async () => {
    const third = await announcePresence(database.workerUrl)
    await third.take('pool-cut-off')
    await asAdmin(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
         AND (classid::bigint << 32 | objid::bigint) = hashtextextended('pool-cut-off', 0)`,
      [],
      database.adminUrl,
    )
    expect(await third.lost).toBeInstanceOf(Error)
  })
})
