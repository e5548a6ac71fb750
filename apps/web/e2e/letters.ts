import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const data = process.env.E2E_DATA ?? ''
const program = fileURLToPath(new URL('../../api/test/keep-letter.ts', import.meta.url))

/** Has somebody's letter of a day kept where the product keeps its mails, and gives it as its reader sees it. */
export async function letterOn(day: string, email: string, origin: string): Promise<string> {
  const secrets = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'))
  // PostgreSQL writes down there, line by line, what it is doing; the fourth says where it listens.
  const port = readFileSync(join(data, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[3]
  const folder = join(data, 'mail')
  await promisify(execFile)(process.execPath, [program, email, day], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      DATABASE_URL: `postgres://trivselsrum_app:${secrets.runtimePassword}@127.0.0.1:${port}/trivselsrum`,
      JWT_SECRET: secrets.jwtSecret,
      SEALING_SECRET: secrets.sealingSecret,
      TALK_KEYS: secrets.talkKeys,
      PUBLIC_URL: origin,
      MAIL_FOLDER: folder,
    },
  })
  const letters = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/=\r\n/g, '').replaceAll('\r\n', '\n'))
    .filter((text) => text.includes(email) && text.includes('List-Unsubscribe:'))
  return letters[0] ?? ''
}
