import { z } from 'zod'

/**
 * What one connection of the API is, stated once: a GET that is upgraded to a WebSocket, below `apiPrefix`. What is said
 * on it is JSON texts; each kind of connection says what stands in them.
 */
export interface Live {
  readonly path: `/${string}/live`
  readonly summary: string
  readonly params: z.ZodObject
}

/** States a connection; keeps its exact types. */
export function live<const L extends Live>(definition: L): L {
  return definition
}

/** Why the server ends a connection of its own accord, whatever the connection is for. */
export const LiveEnding = z.enum([
  /** The sign-in has run out: renew it and connect again. */
  'session-ended',
  /** The server stops, or could not do what was asked; connect again and say again what was not answered. */
  'try-again',
])
export type LiveEnding = z.output<typeof LiveEnding>

/** The code with which the server closes: that of the WebSocket's own words for it. */
export const closeCodes = { over: 1000, refused: 1008, tooLarge: 1009, tryAgain: 1012 } as const
