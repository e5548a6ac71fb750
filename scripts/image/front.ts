import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

export interface Front {
  url: string
  stop: () => void
}

/** One origin before the API and the web client, as the proxy of the compose file makes it. */
export async function startFront(apiPort: number, webPort: number): Promise<Front> {
  const server = createServer((incoming, reply) => {
    pass(incoming, reply, incoming.url?.startsWith('/api/') ? apiPort : webPort)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: `http://localhost:${port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function pass(incoming: IncomingMessage, reply: ServerResponse, port: number) {
  const { method, url, headers } = incoming
  const forwarded = { 'x-forwarded-host': headers.host, 'x-forwarded-proto': 'http', 'x-forwarded-for': '192.0.2.7' }
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers: { ...headers, ...forwarded } })
  onward.once('error', () => reply.writeHead(502).end())
  onward.once('response', (answer) => {
    reply.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(reply)
  })
  incoming.pipe(onward)
}
