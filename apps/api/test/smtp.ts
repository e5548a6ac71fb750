import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail server of the test's own: takes everything, and keeps whom each mail was for and what it was. */
export async function startSmtp(options: Pick<SMTPServerOptions, 'onRcptTo' | 'onMailFrom'> = {}) {
  const taken: { to: string; raw: string; messageId: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    ...options,
    onData: async (stream, session, done) => {
      const raw = await text(stream).catch(() => '')
      // Cut off in the middle it is no mail: a server takes one when it has seen its end.
      if (!/\r\n--\S+--\r\n$/.test(raw)) return done(new Error('cut off'))
      const messageId = raw.match(/^Message-ID: (.*)\r$/im)?.[1] ?? ''
      for (const { address } of session.envelope.rcptTo) taken.push({ to: address, raw, messageId })
      done()
    },
  })
  // Whoever is killed in the middle hangs up in the middle.
  server.on('error', () => {})
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    taken,
    stop: () => new Promise<void>((done) => server.close(() => done())),
  }
}
