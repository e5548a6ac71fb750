import { expect, inject, test } from 'vitest'
import { asAdmin } from '../../test/harness.ts'
import { hearNotices } from './notices.ts'

test('notices are heard, and again after the connection was lost, of which it is told', async () => {
  const heard: string[] = []
  let again = 0
  const notices = hearNotices(inject('postgres').runtimeUrl, 'tried', {
    heard: (payload) => heard.push(payload),
    again: () => again++,
  })
  await expect.poll(() => again).toBe(1)
  await asAdmin("SELECT pg_notify('tried', 'one')")
  await expect.poll(() => heard).toEqual(['one'])
  await asAdmin(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'trivselsrum notices' AND query = 'LISTEN "tried"'`,
  )
  await expect.poll(() => again, { timeout: 10_000 }).toBe(2)
  await asAdmin("SELECT pg_notify('tried', 'two')")
  await expect.poll(() => heard).toEqual(['one', 'two'])
  await notices.end()
})
