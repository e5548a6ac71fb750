import { z } from 'zod'
import { live } from './live.ts'
import { InPolicy } from './policies.ts'

// What is said over the connection on which a draft is written: JSON texts, each one message. See docs/decisions/0023.

export const writePolicyDraft = live({
  path: '/companies/:company/policies/:policy/live',
  summary: 'The draft as it is written, by several people at once',
  params: InPolicy,
})

/** The most that one update may weigh, in bytes, before base64. */
export const UPDATE_LIMIT = 512 * 1024

/** The most that a draft may weigh with its history, in bytes. */
export const DRAFT_LIMIT = 8 * 1024 * 1024

/** The name of the part of the Yjs document that holds the text. */
export const FRAGMENT = 'text'

/** Bytes as base64 of the usual alphabet. */
export const Base64 = z.base64().max(Math.ceil((DRAFT_LIMIT / 3) * 4) + 4)

/** Where somebody's cursor is: Yjs relative positions as JSON, for the other editors to place; null when it is nowhere. */
export const Cursor = z
  .strictObject({ anchor: z.record(z.string(), z.unknown()), head: z.record(z.string(), z.unknown()) })
  .nullable()
export type Cursor = z.output<typeof Cursor>

/** What an editor says. */
export const EditorMessage = z.discriminatedUnion('type', [
  /** First of all, and again after a new draft was begun: what the editor has, as a Yjs state vector. */
  z.strictObject({ type: z.literal('hello'), edition: z.uuid(), vector: Base64 }),
  /** A change. `id` is the editor's own counter; the answer `saved` or `refused` carries it. */
  z.strictObject({
    type: z.literal('update'),
    edition: z.uuid(),
    id: z.number().int().min(0),
    /** Refused by name when it weighs more than `UPDATE_LIMIT`; the connection itself takes 2 MB. */
    update: z.base64(),
  }),
  z.strictObject({ type: z.literal('cursor'), cursor: Cursor }),
])
export type EditorMessage = z.output<typeof EditorMessage>

/** Somebody at the draft, as the server knows them: nobody can give themselves another name. */
export const Present = z.object({
  /** Of this connection: one person at two screens is there twice. */
  key: z.string(),
  name: z.string(),
  mayWrite: z.boolean(),
  cursor: Cursor,
})
export type Present = z.output<typeof Present>

/** Why a connection ends, or a message is refused. */
export const LiveTrouble = z.enum([
  /** What was sent is no message, or no Yjs update. */
  'not-understood',
  /** The reader may not write. */
  'not-allowed',
  /** It is for another draft than the one this connection is about. */
  'another-draft',
  'too-large',
  /** The draft was adopted; nothing is written on it any more. */
  'adopted',
  /** The policy, the draft or the place in the company is gone. */
  'gone',
  /** The sign-in has run out: renew it and connect again. */
  'session-ended',
  /** The server could not keep it; connect again and say it again. */
  'try-again',
])
export type LiveTrouble = z.output<typeof LiveTrouble>

/** What the server says. */
export const ServerMessage = z.discriminatedUnion('type', [
  /** The answer to `hello`: what the editor lacks, and what the server has, so that the editor sends what it lacks. */
  z.object({
    type: z.literal('welcome'),
    edition: z.uuid(),
    update: Base64,
    vector: Base64,
    mayWrite: z.boolean(),
    key: z.string(),
  }),
  /** The update with this id is on disk. */
  z.object({ type: z.literal('saved'), id: z.number().int(), head: z.number().int() }),
  z.object({ type: z.literal('refused'), id: z.number().int(), trouble: LiveTrouble }),
  /** A change somebody else made. */
  z.object({ type: z.literal('update'), update: Base64 }),
  /** Everybody who is there, this connection included. */
  z.object({ type: z.literal('present'), people: z.array(Present) }),
  /** The last word before the server closes. */
  z.object({ type: z.literal('over'), trouble: LiveTrouble }),
])
export type ServerMessage = z.output<typeof ServerMessage>
