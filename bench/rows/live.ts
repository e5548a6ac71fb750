import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { blankDraft, draftFor } from '../drafts.ts'
import { median, type Row, rowOf } from '../row.ts'
import { scriptedEditor } from '../scripted-editor.ts'
import type { Seeded } from '../seed.ts'
import { startApi, startYServer } from '../servers.ts'
import { typeAtOnce } from '../typing.ts'

const EDITORS = 5
const KEYS = 40
const LOOKS = 5

/**
 * Five people type at once in one text: the median time from one's key to another's document, committed to a database on
 * the way, against the same five with y-websocket and its server, which keeps nothing.
 */
export async function latencyRow(seeded: Seeded): Promise<Row> {
  const api = await startApi(seeded)
  const server = await startYServer()
  const pairs: { ours: number; baseline: number }[] = []
  for (let look = 0; look < LOOKS; look++)
    pairs.push({
      ours: median(await typeOurs(seeded, api.url)),
      baseline: median(await typeTheirs(server.url, `draft-${look}`)),
    })
  await Promise.all([api.stop(), server.stop()])
  return rowOf('draft-latency', 'ms', pairs, { atMost: 2 })
}

async function typeOurs({ adminUrl }: Seeded, url: string): Promise<number[]> {
  const desks = await draftFor(
    { adminUrl, company: 'c1' },
    { writers: EDITORS, updates: [blankDraft()], url: () => url },
  )
  const editors = desks.map((desk) => scriptedEditor(desk))
  await Promise.all(editors.map((editor) => editor.open()))
  const delays = await typeAtOnce(
    editors.map(({ doc }) => doc),
    KEYS,
  )
  await Promise.all(editors.map((editor) => editor.until(editor.isAllSaved)))
  await Promise.all(editors.map((editor) => editor.close()))
  return delays
}

async function typeTheirs(url: string, room: string): Promise<number[]> {
  const docs = Array.from({ length: EDITORS }, () => new Y.Doc())
  Y.applyUpdate(docs[0] ?? new Y.Doc(), blankDraft())
  const providers = docs.map(
    (doc) =>
      new WebsocketProvider(url.replace('http', 'ws'), room, doc, {
        // Within one process they would tell each other past the server.
        disableBc: true,
        WebSocketPolyfill: WebSocket as never,
      }),
  )
  await Promise.all(
    docs.map(async (doc) => {
      while (doc.getXmlFragment('text').length === 0) await new Promise((done) => doc.once('update', done))
    }),
  )
  const delays = await typeAtOnce(docs, KEYS)
  for (const provider of providers) provider.destroy()
  return delays
}

export const live: Record<string, (seeded: Seeded) => Promise<Row>> = { 'draft-latency': latencyRow }
