import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'

/** Lets an app listen on a port of its own; answers where. */
export async function listening(app: FastifyInstance): Promise<{ url: string; port: number }> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port }
}

export interface RawReply {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
  /** How many bytes of the request were taken before its connection was closed. */
  sent: number
}

/** Sends a body in pieces for as long as the other side takes them, and does not wait to have sent it all. */
export function sendInPieces(
  port: number,
  { path, headers, pieces }: { path: string; headers: Record<string, string | number>; pieces: Iterable<Buffer> },
): Promise<RawReply> {
  return new Promise((done, fail) => {
    let reply: Omit<RawReply, 'sent'> | undefined
    let sent = 0
    const end = () => (reply ? done({ ...reply, sent }) : fail(new Error('no answer')))
    const client = request({ host: '127.0.0.1', port, method: 'POST', path, headers, agent: false })
    client.on('response', (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece
      })
      response.on('end', () => {
        reply = { status: response.statusCode ?? 0, headers: response.headers, body }
        client.destroy()
      })
    })
    // What is sent into a connection that was closed fails; the answer came before.
    client.on('error', () => {})
    client.on('close', end)
    const iterator = pieces[Symbol.iterator]()
    const next = () => {
      const { value } = iterator.next()
      if (client.destroyed || reply) return
      if (!value) return void client.end()
      sent += value.length
      client.write(value, next)
    }
    next()
  })
}

/** Sends one whole request on a connection of its own. */
export async function send(
  url: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; body: unknown }> {
  const client = request(url, { method, headers, agent: false }).end(body)
  const [response] = (await once(client, 'response')) as [IncomingMessage]
  const said = await text(response)
  return { status: response.statusCode ?? 0, body: said ? JSON.parse(said) : undefined }
}

/** So many bytes, in pieces of 64 kB. */
export function* piecesOf(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(64 * 1024, ' ')
  for (let given = 0; given < bytes; given += piece.length) yield piece
}
