import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'

/** A mail as it is sent, whole. */
export interface Envelope {
  /** The mail's own id: the same mail sent again is known by it. */
  id: string
  to: { name: string; address: string }
  language: string
  subject: string
  html: string
  text: string
  /** Where a mail program unsubscribes its reader by one POST (RFC 8058). */
  unsubscribe?: string
}

/** The receiver's server says that the address does not exist, or never takes our mail: asking again is no use. */
export class Undeliverable extends Error {
  override name = 'Undeliverable'
}

/** Where mails go: out through a server, into a folder, or nowhere. */
export interface Post {
  deliver: (mail: Envelope) => Promise<void>
  close: () => void
}

type PostConfig = Pick<Config, 'smtpUrl' | 'mailFolder' | 'mailFrom' | 'publicUrl'>

/** The way out that the configuration names; `undefined` where there is none. */
export function openPost(config: PostConfig): Post | undefined {
  if (config.smtpUrl) return throughServer(config, config.smtpUrl)
  return config.mailFolder ? intoFolder(config, config.mailFolder) : undefined
}

const SECONDS = 1000

function throughServer(config: PostConfig, url: string): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    ...noReaching,
  })
  return {
    deliver: async (mail) => {
      await transport.sendMail(messageOf(mail, config)).catch((error: { command?: string; responseCode?: number }) => {
        // Of the receiver alone: a server that refuses the sender, or what was written, says nothing of the address.
        const isForGood = error.command === 'RCPT TO' && (error.responseCode ?? 0) >= 500
        throw isForGood ? new Undeliverable('refused for good') : error
      })
    },
    close: () => transport.close(),
  }
}

/**
 * A mail becomes one file under its own id, there whole or not at all: written beside it and renamed. Written again, it
 * is the same file.
 */
function intoFolder(config: PostConfig, folder: string): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...noReaching })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    deliver: async (mail) => {
      const file = join(folder, `${mail.id}.eml`)
      if (existsSync(file)) return
      const { message } = await transport.sendMail(messageOf(mail, config))
      const beside = join(folder, `.${mail.id}.${randomUUID()}`)
      writeFileSync(beside, message as Buffer, { mode: 0o600, flush: true })
      renameSync(beside, file)
    },
    close: () => transport.close(),
  }
}

/** A mail is what it says itself: nothing is read from a disk or a network while it is put together. */
const noReaching = { disableFileAccess: true, disableUrlAccess: true } as const

function messageOf(mail: Envelope, { mailFrom, publicUrl }: PostConfig) {
  const { id, to, language, subject, html, text, unsubscribe } = mail
  return {
    from: mailFrom,
    to,
    subject,
    text,
    html,
    // The same whenever it is sent: a receiver that gets it twice, because we could not know of the first, shows one.
    messageId: `<${id}@${publicUrl.hostname}>`,
    textEncoding: 'quoted-printable' as const,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}
