import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from './failure.ts'

const Secrets = z.object({
  ownerPassword: z.string().min(32),
  runtimePassword: z.string().min(32),
  /** Signs sessions: with a new one at each start, everybody would be signed out. */
  jwtSecret: z.string().min(32),
  /** Encrypts the secrets of authenticator apps. Folders of before there were any get theirs when they are opened. */
  sealingSecret: z.string().min(32),
})

export type Secrets = z.infer<typeof Secrets>

const random = () => randomBytes(32).toString('hex')

/** The secrets of one data folder, made at the first start; only their owner may read the file. */
export function ensureSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json')
  if (!existsSync(file))
    keep(file, {
      ownerPassword: random(),
      runtimePassword: random(),
      jwtSecret: random(),
      sealingSecret: random(),
    })
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
    .pipe(Secrets.partial({ sealingSecret: true }))
    .safeParse(readFileSync(file, 'utf8'))
  if (!data)
    throw new Failure(
      `${file} is damaged. Delete it: new secrets are made, everybody signs in again, and authenticator apps are set up anew.`,
    )
  if (data.sealingSecret) return { ...data, sealingSecret: data.sealingSecret }
  const completed = { ...data, sealingSecret: random() }
  keep(file, completed)
  return completed
}

function keep(file: string, secrets: Secrets) {
  // Under its name only when it is complete: a disk that runs full must not leave half a file.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
