import { enterDemo, readHealth, readInstallation, readReadiness } from '@trivselsrum/contracts/installation'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, refusal, startApp } from '../../../test/harness.ts'

describe('an installation', () => {
  test('is alive and ready where the database has every migration', async () => {
    const { call } = browser(await startApp())
    expect(await call(readHealth)).toEqual({ status: 'alive' })
    expect(await call(readReadiness)).toEqual({ status: 'ready' })
  })

  test.each([
    ['is missing', 'DELETE FROM _prisma_migrations'],
    ['was begun and not finished', 'UPDATE _prisma_migrations SET finished_at = NULL'],
    ['was rolled back', 'UPDATE _prisma_migrations SET rolled_back_at = now()'],
  ])('is alive but not ready where a migration %s', async (_, sql) => {
    const database = await scratchDatabase()
    const { call } = browser(await startApp({}, { databaseUrl: database.runtimeUrl }))
    expect(await call(readReadiness)).toEqual({ status: 'ready' })
    await asAdmin(sql, [], database.adminUrl)
    expect(await call(readHealth)).toEqual({ status: 'alive' })
    expect(await refusal(call(readReadiness))).toMatchObject({ status: 503, code: 'unavailable' })
  })

  test('is alive but not ready where there is no database', async () => {
    const { call } = browser(await startApp({}, { databaseUrl: 'postgresql://nobody:x@127.0.0.1:1/none' }))
    expect(await call(readHealth)).toEqual({ status: 'alive' })
    expect(await refusal(call(readReadiness))).toMatchObject({ status: 503, code: 'unavailable' })
  })

  test('says whether it offers the made-up company, and has no way into it where it does not', async () => {
    const without = browser(await startApp())
    expect(await without.call(readInstallation)).toEqual({ hasDemo: false, sendsMail: false, writesMail: false })
    expect(await refusal(without.call(enterDemo))).toMatchObject({ status: 404, code: 'not-found' })
    const { runtimeUrl: databaseUrl } = await scratchDatabase()
    const offering = browser(await startApp({}, { hasDemo: true, databaseUrl }))
    expect(await offering.call(readInstallation)).toMatchObject({ hasDemo: true })
  })

  test('says that it sends mail only where a server takes it, and that it writes some where a folder does', async () => {
    const sending = browser(await startApp({}, { smtpUrl: 'smtp://localhost', mailFolder: 'nowhere' }))
    expect(await sending.call(readInstallation)).toMatchObject({ sendsMail: true, writesMail: true })
    const keeping = browser(await startApp({}, { mailFolder: 'nowhere' }))
    expect(await keeping.call(readInstallation)).toMatchObject({ sendsMail: false, writesMail: true })
  })
})
