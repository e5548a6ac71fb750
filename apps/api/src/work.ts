import type { Config } from './config.ts'
import { deletionOfCompanies } from './features/leaving/delete-companies.ts'
import { mailTasks } from './features/mail/tasks.ts'
import { watchTheDay } from './features/reminders/watch.ts'
import { deletionOfTalks, warningOfDeletion } from './features/talks/by-the-clock.ts'
import type { Clock } from './platform/clock.ts'
import { openDatabase } from './platform/database.ts'
import { openPost } from './platform/post.ts'
import { type Report, workQueue } from './platform/queue.ts'

const CONNECTIONS = 4

/**
 * Does what is done after a change, and looks whether a new day is to be told of or a company's time has come: as many of
 * these as one likes, on one database. Where no mail goes out, there is nothing to tell of a day.
 *
 * @returns when the work can not go on, and the way to stop it with what is under way finished.
 */
export async function work(config: Config, clock: Clock, report: Report) {
  if (!config.workerUrl) throw new Error('The configuration is not complete:\n  DATABASE_WORKER_URL: is missing')
  const database = openDatabase(config.databaseUrl, CONNECTIONS)
  const post = openPost(config)
  const queue = await workQueue(config.workerUrl, mailTasks({ config, database, clock, post }), report, [
    deletionOfCompanies({ database, clock, report }),
    deletionOfTalks({ database, clock, report }),
    warningOfDeletion(config, { database, clock }),
  ])
  const watch = post && watchTheDay({ database, clock }, report)
  return {
    ended: queue.ended,
    stop: async () => {
      await watch?.stop()
      await queue.stop()
      post?.close()
      await database.close()
    },
  }
}
