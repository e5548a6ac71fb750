import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from './journey'

/** Where mails are: as files of the product that sends none, or at the server that the other sends them to. */
const mailFolders = { kept: join(process.env.E2E_DATA ?? '', 'mail'), sent: process.env.E2E_SENT ?? '' }

/** What the latest mail to somebody says; waits until there are so many. */
export async function latestMail(email: string, count = 1): Promise<{ subject: string; link: string; code: string }> {
  let mails: string[] = []
  const found = () => {
    mails = mailsTo(email, mailFolders.kept)
    return mails.length
  }
  await expect.poll(found, { timeout: 30_000 }).toBe(count)
  const text = mails.at(-1) ?? ''
  return {
    subject: text.match(/^Subject: (.*)$/m)?.[1] ?? '',
    link: text.match(/^http\S+\/((?:prove-email|reset-password)\/\S+)$/m)?.[1] ?? '',
    code: text.match(/^ {4}(\d{6})$/m)?.[1] ?? '',
  }
}

/** The first mail to somebody in which it says so; waits until there is one. */
export async function mailSaying(email: string, words: RegExp): Promise<readonly string[]> {
  let found: RegExpMatchArray | null | undefined
  const look = () => {
    found = mailsTo(email, mailFolders.sent)
      .map((text) => text.match(words))
      .find(Boolean)
    return Boolean(found)
  }
  await expect.poll(look, { timeout: 30_000 }).toBe(true)
  return found ?? []
}

/** Oldest first: files are named by ids that tell their order. */
function mailsTo(email: string, folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => unquoted(readFileSync(join(folder, name), 'utf8')))
    .filter((text) => text.includes(email))
}

/** Quoted-printable back to text, as far as these journeys read it. */
function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/\r\n/g, '\n')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
