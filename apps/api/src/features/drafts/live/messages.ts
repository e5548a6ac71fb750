import { EditorMessage, UPDATE_LIMIT } from '@trivselsrum/contracts/policy-live'
import * as Y from 'yjs'

/** The most that may be said of where a cursor is, in characters. */
const CURSOR_LIMIT = 2000

/** What an editor has said; nothing when it is no message. */
export function readMessage(text: string): EditorMessage | undefined {
  const { data } = EditorMessage.safeParse(parsed(text))
  const isTooLong = data?.type === 'cursor' && JSON.stringify(data.cursor).length > CURSOR_LIMIT
  return isTooLong ? undefined : data
}

/** What is wrong with an update, if anything; of one that is too large or none of Yjs the rest of the message is known. */
export function troubleOf(update: Uint8Array): 'too-large' | 'not-understood' | undefined {
  if (update.byteLength > UPDATE_LIMIT) return 'too-large'
  return isReadable(() => Y.decodeUpdate(update)) ? undefined : 'not-understood'
}

export function isVector(vector: Uint8Array): boolean {
  return isReadable(() => Y.decodeStateVector(vector))
}

function isReadable(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
