import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from './failure.ts'

const Secrets = z.object({
  ownerPassword: z.string().min(32),
  runtimePassword: z.string().min(32),
  workerPassword: z.string().min(32),
  /** Signs sessions: with a new one at each start, everybody would be signed out. */
  jwtSecret: z.string().min(32),
  /** Encrypts the secrets of authenticator apps. Folders of before there were any get theirs when they are opened. */
  sealingSecret: z.string().min(32),
  /** Wraps the keys that notes of talks are encrypted under: without it they are lost. */
  talkKeys: z.string().min(44),
})

export type Secrets = z.infer<typeof Secrets>

const random = () => randomBytes(32).toString('hex')

/** The secrets of one data folder, made at the first start; only their owner may read the file. */
export function ensureSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json')
  if (!existsSync(file)) keep(file, makeSecrets())
  const text = readFileSync(file, 'utf8')
  const { data } = z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue('not JSON')
        return z.NEVER
      }
    })
    // Made by a version that knew of fewer: those there are stay, or everybody would be signed out.
    .transform((known) => (known && typeof known === 'object' ? { ...makeSecrets(), ...known } : known))
    .pipe(Secrets)
    .safeParse(text)
  if (!data)
    throw new Failure(
      `${file} is damaged. Delete it: new secrets are made, everybody signs in again, authenticator apps are set up anew, and notes of talks are lost.`,
    )
  if (linesOf(data) !== text) keep(file, data)
  return data
}

const linesOf = (secrets: Secrets) => `${JSON.stringify(secrets, null, 2)}\n`

function makeSecrets(): Secrets {
  return {
    ownerPassword: random(),
    runtimePassword: random(),
    workerPassword: random(),
    jwtSecret: random(),
    sealingSecret: random(),
    talkKeys: `first:${randomBytes(32).toString('base64url')}`,
  }
}

/** Under its name only when it is complete: a disk that runs full must not leave half a file. */
function keep(file: string, secrets: Secrets) {
  writeFileSync(`${file}.new`, linesOf(secrets), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
