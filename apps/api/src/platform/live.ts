import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import websocket from '@fastify/websocket'
import { apiPrefix } from '@trivselsrum/contracts/endpoint'
import { closeCodes, type Live, type LiveEnding } from '@trivselsrum/contracts/live'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import type { z } from 'zod'
import { forCrowds } from './crowds.ts'
import { Problem } from './problems.ts'
import { requireOwnPage } from './same-origin.ts'
import { type Actor, baseContext, type CompanyContext, type Platform, requireEntry } from './scopes.ts'
import { claimsOf } from './session.ts'

/** The largest message taken, in bytes: what is larger than a feature allows, but not by much, it refuses by name. */
const LARGEST_MESSAGE = 2 * 1024 * 1024
/** How many connections one member may have at once in this process: some windows on some devices. */
const MOST_OF_A_MEMBER = 40
/** How often it is asked whether somebody is still there, in milliseconds; who has not answered by then is not. */
const PULSE = 20_000
/** How much may wait to be taken by a reader beside the largest thing they were sent, in bytes. */
const MOST_WAITING = 1024 * 1024
/** How long a reader may take to say goodbye, in milliseconds. */
const FAREWELL = 1000

/** One open connection, as a feature sees it. */
export interface LiveConnection {
  companyId: string
  actor: Actor
  /** Says something; whoever takes in too slowly what they are sent is cut off instead. */
  say: (text: string) => void
  /** Says something last, and closes. */
  end: (message: object, code: number) => void
  /** Hears nothing more until told to: what is sent meanwhile waits at the sender. */
  pause: () => void
  resume: () => void
  /** Writes down what went wrong and was not foreseen. */
  report: (error: unknown) => void
}

/** What a feature does with a connection. */
export interface Attendance {
  heard: (text: string) => void
  left: () => void
}

/** What serves a connection: `enter` decides as an action does, in a transaction; `attend` is there until it ends. */
export interface LiveService<L extends Live, Entry> {
  enter: (context: CompanyContext, params: z.output<L['params']>) => Promise<Entry>
  attend: (connection: LiveConnection, entry: Entry) => Attendance
  /** How its last word is said, where the server ends it of its own accord. */
  goodbye: (why: LiveEnding) => object
}

export type ServeLive = ReturnType<typeof liveRoutes>

/** Whether a call wants to become a connection: all others are answered as if they did not say so, by whomever they are for. */
export function isLiveCall({ url = '', headers }: IncomingMessage): boolean {
  const isOurs = url.startsWith(`${apiPrefix}/`) && /^[^?]*\/live(\?|$)/.test(url)
  return isOurs && headers.upgrade?.toLowerCase() === 'websocket'
}

/**
 * Ends what wanted to become a connection and was answered instead: such a call no longer belongs to the HTTP server, which
 * would wait for it for ever when it stops. To be registered before what may answer.
 */
export function endRefused(app: FastifyInstance) {
  app.server.on('upgrade', (_, socket: Socket) => {
    // Until it is a WebSocket, which has its own ways of ending.
    socket.setTimeout(PULSE, () => socket.destroy())
    socket.once('end', () => socket.end())
  })
  app.addHook('onResponse', async ({ raw }) => {
    if (isLiveCall(raw)) raw.socket.destroySoon()
  })
}

/** Lets calls become WebSockets, in a scope of its own. */
export async function registerLive(app: FastifyInstance) {
  await app.register(websocket, {
    options: { maxPayload: LARGEST_MESSAGE, perMessageDeflate: false, clientTracking: true },
    errorHandler: (error, socket, request) => {
      // What is no WebSocket, or too large a message, is closed with its code already.
      if ('code' in error && String(error.code).startsWith('WS_ERR')) return
      request.log.error({ err: error }, 'a connection was broken off')
      socket.terminate()
    },
    // Said by whoever serves them.
    preClose: async () => {},
  })
}

/**
 * Serves connections inside a company. Before a call is upgraded it is asked what every call of a company is asked, and
 * that it comes from a page of this origin, although it is a GET: what a connection says changes things. It ends with the
 * access token it was opened with; what else may have changed meanwhile is for the feature to ask.
 */
export function liveRoutes(app: FastifyInstance, platform: Platform, served: Live[]) {
  const open = new Map<string, number>()
  const endings = new Set<() => void>()
  let isStopping = false
  app.addHook('preClose', async () => {
    isStopping = true
    for (const end of endings) end()
  })
  return <const L extends Live, Entry>(live: L, { enter, attend, goodbye }: LiveService<L, Entry>) => {
    if (!live.path.startsWith('/companies/:company/')) throw new Error(`${live.path} is not inside a company`)
    served.push(live)
    const entered = new WeakMap<FastifyRequest, { companyId: string; actor: Actor; entry: Entry }>()
    app.route({
      ...forCrowds,
      method: 'GET',
      exposeHeadRoute: false,
      url: live.path,
      schema: { hide: true, params: live.params },
      preParsing: async (request) => {
        requireOwnPage(request)
        await claimsOf(request)
      },
      preHandler: async (request) => {
        const { sub: userId } = await claimsOf(request)
        const params = request.params as z.output<L['params']> & { company: string }
        const found = await platform.addresses.at(params.company, (companyId) =>
          platform.database.inCompany(companyId, userId, async (scope, membership) => {
            // Nothing that is written is asked for in a company that waits to be deleted.
            const { id: membershipId, role } = requireEntry({ method: 'POST' }, membership)
            const actor = { membershipId, userId, role }
            const entry = await enter({ ...baseContext(request, platform), ...scope, actor }, params)
            return { companyId, actor, entry }
          }),
        )
        if ((open.get(found.actor.membershipId) ?? 0) >= MOST_OF_A_MEMBER)
          throw new Problem('too-many-requests', {}, 60)
        entered.set(request, found)
      },
      // Whoever asks for it as for a page.
      handler: async () => {
        throw new Problem('not-found')
      },
      wsHandler: async (socket: WebSocket, request: FastifyRequest) => {
        const found = entered.get(request)
        const end = () => farewell(socket, goodbye('try-again'), closeCodes.tryAgain)
        // Also whoever was on the way in while the others were sent away.
        if (!found || isStopping) return end()
        endings.add(end)
        const { companyId, actor, entry } = found
        const count = (by: number) => open.set(actor.membershipId, (open.get(actor.membershipId) ?? 0) + by)
        count(1)
        const { heard, left } = attend({ companyId, actor, ...connectionOn(socket, request) }, entry)
        const stop = keepWatch(socket, expiryOf(request), () =>
          farewell(socket, goodbye('session-ended'), closeCodes.refused),
        )
        socket.on('message', (data, isBinary) => heard(isBinary ? '' : String(data)))
        socket.once('close', () => {
          stop()
          endings.delete(end)
          if (count(-1).get(actor.membershipId) === 0) open.delete(actor.membershipId)
          left()
        })
      },
    })
  }
}

function connectionOn(socket: WebSocket, { log }: FastifyRequest): Omit<LiveConnection, 'companyId' | 'actor'> {
  let largest = 0
  return {
    say: (text) => {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > MOST_WAITING + largest) return socket.terminate()
      largest = Math.max(largest, text.length)
      socket.send(text)
    },
    end: (message, code) => farewell(socket, message, code),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    report: (error) => log.error({ err: error }, 'unforeseen on a connection'),
  }
}

function farewell(socket: WebSocket, message: object, code: number) {
  if (socket.readyState !== socket.OPEN) return
  socket.send(JSON.stringify(message))
  socket.close(code)
  // One that is paused would never hear the other side's goodbye.
  socket.resume()
  const patience = setTimeout(() => socket.terminate(), FAREWELL)
  socket.once('close', () => clearTimeout(patience))
}

/** Ends a connection whose other side is gone, or whose sign-in has run out. */
function keepWatch(socket: WebSocket, expiresAt: number, expire: () => void): () => void {
  let isThere = true
  socket.on('pong', () => {
    isThere = true
  })
  const pulse = setInterval(() => {
    if (!isThere) return socket.terminate()
    isThere = false
    socket.ping()
  }, PULSE)
  const expiry = setTimeout(expire, Math.max(0, expiresAt - Date.now()))
  return () => {
    clearInterval(pulse)
    clearTimeout(expiry)
  }
}

/** When the token of a call runs out, in milliseconds of the machine's clock, by which it was found to hold. */
function expiryOf({ user }: FastifyRequest): number {
  return Number((user as { exp?: number }).exp ?? 0) * 1000
}
