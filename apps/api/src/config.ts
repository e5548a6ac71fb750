import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean),
)

/** Keys outside the database that keys in it are wrapped by, the first being the one that wraps from now on. */
export interface OuterKey {
  name: string
  key: Uint8Array
}

/** `name:key`, separated by commas, each key 32 bytes in base64url. What is wrong is told without its value. */
const outerKeys = z.string().transform((text, context) => {
  const entries = text.split(',').map((entry) => entry.trim().split(':'))
  const keys = entries.map(([name = '', key = '']): OuterKey => ({ name, key: Buffer.from(key, 'base64url') }))
  const isRight = entries.every(
    ([name = '', key = '', ...more]) =>
      /^[a-z0-9][a-z0-9-]{0,39}$/.test(name) && /^[\w-]{43}=?$/.test(key) && more.length === 0,
  )
  const differ = (of: (key: OuterKey) => string) => new Set(keys.map(of)).size === keys.length
  if (isRight && differ(({ name }) => name) && differ(({ key }) => Buffer.from(key).toString('hex'))) return keys
  context.addIssue('must be name:key, or several separated by commas, each key 32 bytes in base64url and none twice')
  return z.NEVER
})

/** Every setting of the API, read from environment variables of these names. The README's table is checked against it. */
export const Settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('The run-time role’s address of the database.'),
  JWT_SECRET: z
    .string()
    .min(32)
    .describe(
      'Signs access tokens, and makes the links and codes of mails and invitations; at least 32 random characters.',
    ),
  SEALING_SECRET: z
    .string()
    .min(32)
    .describe('Encrypts the secrets of authenticator apps; at least 32 random characters. They are lost with it.'),
  TALK_KEYS: outerKeys.describe(
    'Wraps the keys that notes of talks are encrypted under: name:key, 32 random bytes in base64url. Several are separated by commas; the first is the current one. Notes are lost with it.',
  ),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:3000')
    .describe('Where people reach the product. With https, cookies are sent over encrypted connections only.'),
  HOST: z.string().default('127.0.0.1').describe('The address the API listens on.'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('The port the API listens on.'),
  WEB_URL: z
    .url()
    .optional()
    .describe('Where the web client listens; everything outside /api is handed to it. Unset behind a proxy.'),
  TRUSTED_PROXIES: list
    .default([])
    .describe('Addresses, separated by commas, whose X-Forwarded-… headers are believed.'),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(500).default(20).describe('The most connections at once.'),
  REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(600)
    .describe(
      'How many calls one address may make in a minute; twenty times as many of those that a whole workplace makes at once.',
    ),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('What is logged.'),
  STOP_WITHIN_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .default(15)
    .describe('How long requests under way may take to finish when the API is told to stop.'),
  DATABASE_WORKER_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('The worker role’s address of the database; the worker alone needs it.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('The server that mail is sent through: smtp://user:password@host:587, or smtps://. Unset: none is sent.'),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/)
    .default('Trivselsrum <trivselsrum@localhost>')
    .describe('Who mail is from: an address, or a name and an address in angle brackets.'),
  MAIL_FOLDER: z.string().optional().describe('Where mail is kept as files (.eml) when none is sent.'),
  DEMO: flag
    .default(false)
    .describe('Offers a made-up company without an account. Only ever on a machine of one’s own.'),
})

/** Mail that says it is from this machine is thrown away by whoever receives it. */
const Complete = Settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || !MAIL_FROM.includes('@localhost'), {
  path: ['MAIL_FROM'],
  message: 'is needed with SMTP_URL: the address that mail is from',
})

export type Config = Readonly<{
  databaseUrl: string
  databaseConnections: number
  jwtSecret: string
  sealingSecret: string
  /** The first is the current one. */
  talkKeys: readonly OuterKey[]
  publicUrl: URL
  host: string
  port: number
  webUrl: string | undefined
  trustedProxies: string[]
  requestsPerMinute: number
  logLevel: string
  stopWithinSeconds: number
  workerUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  mailFolder: string | undefined
  hasDemo: boolean
}>

/** Whether a mail is written at all: sent, or kept where somebody can read it. */
export const writesMail = ({ smtpUrl, mailFolder }: Pick<Config, 'smtpUrl' | 'mailFolder'>) =>
  Boolean(smtpUrl ?? mailFolder)

/**
 * Reads the configuration; the only reader of the environment in the API.
 *
 * @throws Error that lists every variable that is missing or wrong, without its value.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  // An empty variable, as compose files produce them, means one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { data, error } = Complete.safeParse(given)
  if (error) {
    const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration is not complete:\n${lines.join('\n')}`)
  }
  return {
    databaseUrl: data.DATABASE_URL,
    databaseConnections: data.DATABASE_CONNECTIONS,
    jwtSecret: data.JWT_SECRET,
    sealingSecret: data.SEALING_SECRET,
    talkKeys: data.TALK_KEYS,
    publicUrl: new URL(data.PUBLIC_URL),
    host: data.HOST,
    port: data.PORT,
    webUrl: data.WEB_URL,
    trustedProxies: data.TRUSTED_PROXIES,
    requestsPerMinute: data.REQUESTS_PER_MINUTE,
    logLevel: data.LOG_LEVEL,
    stopWithinSeconds: data.STOP_WITHIN_SECONDS,
    workerUrl: data.DATABASE_WORKER_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    mailFolder: data.MAIL_FOLDER,
    hasDemo: data.DEMO,
  }
}
