import type { FastifyInstance } from 'fastify'
import type { Addresses } from './databases.ts'
import { movableClock, startApp } from './harness.ts'
import { keptMails, mailFolder, startWorker, untilIdle } from './worker.ts'

/** An API whose mails are written by a worker beside it, and a reader of what arrives. One clock for all of them. */
export async function startMailing(database: Addresses) {
  const clock = movableClock()
  const folder = mailFolder()
  const app: FastifyInstance = await startApp({ clock }, { databaseUrl: database.runtimeUrl, mailFolder: folder })
  const { tellTheDay } = await startWorker(database, { mailFolder: folder }, clock)
  const mailsTo = async (email: string) => {
    await untilIdle(database)
    return keptMails(folder).filter(({ to }) => to.includes(email))
  }
  return {
    app,
    clock,
    mailsTo,
    /** Lets the worker see that a day has come; gives how many companies were told. */
    tellTheDay,
    /** The token in the link of the latest mail to somebody, and the code where it has one. */
    latestTo: async (email: string) => {
      const latest = (await mailsTo(email)).at(-1)
      return {
        subject: latest?.subject ?? '',
        token: latest?.text.match(/\/(?:prove-email|reset-password)\/(\S+)/)?.[1] ?? '',
        code: latest?.text.match(/^ {4}(\d{6})$/m)?.[1] ?? '',
      }
    },
  }
}
