import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import type { Config } from '../src/config.ts'
import { mailTasks } from '../src/features/mail/tasks.ts'
import { tellTheDay } from '../src/features/reminders/watch.ts'
import { type Clock, systemClock } from '../src/platform/clock.ts'
import { openDatabase } from '../src/platform/database.ts'
import { openPost } from '../src/platform/post.ts'
import { workQueue } from '../src/platform/queue.ts'
import type { Addresses } from './databases.ts'
import { asAdmin, testConfig } from './harness.ts'

/** A folder of the file's own that goes with it. */
export function mailFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mail-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A worker in this process, on a database of the file's own, stopped when the file is done. */
export async function startWorker(database: Addresses, more: Partial<Config>, clock: Clock = systemClock) {
  const config = testConfig({ databaseUrl: database.runtimeUrl, workerUrl: database.workerUrl, ...more })
  const doors = openDatabase(config.databaseUrl, 4)
  const post = openPost(config)
  const reports: Record<string, unknown>[] = []
  const tasks = mailTasks({ config, database: doors, clock, post })
  const queue = await workQueue(database.workerUrl, tasks, (_, facts) => reports.push(facts))
  afterAll(async () => {
    await queue.stop()
    post?.close()
    await doors.close()
  })
  return { reports, tellTheDay: () => tellTheDay({ database: doors, clock }) }
}

/** Waits until everything in the queue is done. */
export async function untilIdle(database: Addresses) {
  const waiting = () => asAdmin('SELECT id FROM graphile_worker._private_jobs', [], database.adminUrl)
  await expect.poll(waiting, { timeout: 20_000 }).toEqual([])
}

export interface KeptMail {
  id: string
  to: string
  subject: string
  text: string
  html: string
  /** The lines of its head, unfolded. */
  head: string
}

/** The mails kept in a folder, in the order in which they were noted. */
export function keptMails(folder: string): KeptMail[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => ({ id: name.replace('.eml', ''), ...readMail(readFileSync(join(folder, name), 'utf8')) }))
}

/** What a person reads of a mail as it travels. */
export function readMail(raw: string): Omit<KeptMail, 'id'> {
  const header = (name: string) =>
    wordsOf(raw.match(new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'm'))?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '')
  const text = raw.split(/^Content-Type: text\/plain.*$/m)[1]?.match(/\r\n\r\n([\s\S]*?)\r\n--/)?.[1] ?? ''
  const html = raw.split(/^Content-Type: text\/html.*$/m)[1]?.match(/\r\n\r\n([\s\S]*?)\r\n--/)?.[1] ?? ''
  const head = (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]/g, ' ').replaceAll('\r\n', '\n')
  return {
    to: header('To'),
    subject: header('Subject'),
    text: unquoted(text).replaceAll('\r\n', '\n'),
    html: unquoted(html),
    head,
  }
}

/** Quoted-printable and encoded words back to text. */
function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function wordsOf(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_, word) => unquoted(word.replaceAll('_', ' ')))
    .replace(/=\?utf-8\?b\?(.*?)\?=/gi, (_, word) => Buffer.from(word, 'base64').toString('utf8'))
}
