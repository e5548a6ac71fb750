import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { blankDraft, draftFor, longDraft, readKept } from '../drafts.ts'
import { writeThroughKills } from '../kills.ts'
import { median, type Row, rowOf } from '../row.ts'
import { scriptedEditor } from '../scripted-editor.ts'
import type { Seeded } from '../seed.ts'
import { startApi, startYServer } from '../servers.ts'
import { typeAtOnce } from '../typing.ts'

const EDITORS = 5
const KEYS = 40
const LOOKS = 5

const KILLS = 20

const PAGES = { long: 50, short: 2 }
/** How often each is opened in one look; what a page takes is the median of it. */
const OPENINGS = 9

/** What several people do at the same draft. Each needs a database of its own, on a server that writes to disk. */
export const live: Record<string, (seeded: Seeded) => Promise<Row>> = {
  /**
   * Five people type at once in one text: the median time from one's key to another's document, while each change is
   * committed to a database, against the same five with y-websocket and its server, which keeps nothing.
   */
  'draft-latency': async (seeded) => {
    const [api, server] = [await startApi(seeded), await startYServer()]
    const pairs: { ours: number; baseline: number }[] = []
    for (let look = 0; look < LOOKS; look++) {
      const ours = median(await typeOurs(seeded, api.url))
      pairs.push({ ours, baseline: median(await typeTheirs(server.url, `draft-${look}`)) })
    }
    await Promise.all([api.stop(), server.stop()])
    return rowOf('draft-latency', 'ms', pairs, { atMost: 2 })
  },

  /**
   * Five people write while their server is killed twenty times at random moments: of the characters acknowledged until
   * then, how many lie in the database right after each kill. That nothing else they wrote is lost either is required.
   */
  'draft-kills': async (seeded) => {
    const place = { adminUrl: seeded.adminUrl, company: 'c1' }
    let edition = ''
    const result = await writeThroughKills({
      desksAt: async (url) => {
        const desks = await draftFor(place, { writers: EDITORS, updates: [blankDraft()], url })
        edition = desks[0]?.edition ?? ''
        return desks
      },
      start: async () => {
        const api = await startApi(seeded)
        return { url: api.url, kill: () => api.stop('SIGKILL') }
      },
      kept: () => readKept(seeded.adminUrl, edition),
      kills: KILLS,
    })
    const { missing, doubled, texts } = result
    if (missing.length + doubled.length > 0 || texts > 1)
      throw new Error(`${missing.length} words are missing, ${doubled.length} doubled, and there are ${texts} texts`)
    return rowOf('draft-kills', 'chars', [{ ours: result.survived, baseline: result.acknowledged }], { atLeast: 1 })
  },

  /**
   * The time from connecting until the text is there to be read, of a draft of fifty pages with a history of some
   * thousand changes, against one of two pages with as many changes for its length.
   */
  'draft-opens-50-pages': async (seeded) => {
    const api = await startApi(seeded)
    const [long, short] = await Promise.all(
      [PAGES.long, PAGES.short].map(async (pages) => {
        const updates = longDraft(pages)
        const [desk] = await draftFor(
          { adminUrl: seeded.adminUrl, company: 'c1' },
          { writers: 1, updates, url: () => api.url },
        )
        if (!desk) throw new Error('nobody is there to open it')
        // The server folds what was written when the next change comes.
        const editor = scriptedEditor(desk)
        await editor.open()
        editor.type('.')
        await editor.until(editor.isAllSaved)
        await editor.close()
        return { desk, length: editor.text().length }
      }),
    )
    if (!long || !short) throw new Error('a draft is missing')
    const opening = async ({ desk, length }: typeof long) => {
      const begun = performance.now()
      const editor = scriptedEditor(desk)
      await editor.open()
      const took = performance.now() - begun
      if (editor.text().length !== length) throw new Error('the text did not come whole')
      await editor.close()
      return took
    }
    const pairs: { ours: number; baseline: number }[] = []
    for (let look = 0; look < LOOKS; look++) {
      const times = { ours: [] as number[], baseline: [] as number[] }
      for (let time = 0; time < OPENINGS; time++) {
        times.ours.push(await opening(long))
        times.baseline.push(await opening(short))
      }
      pairs.push({ ours: median(times.ours), baseline: median(times.baseline) })
    }
    await api.stop()
    return rowOf('draft-opens-50-pages', 'ms', pairs, { atMost: 2 })
  },
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
  for (const doc of docs.slice(0, 1)) Y.applyUpdate(doc, blankDraft())
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
