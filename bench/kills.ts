import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { ServerMessage } from '@trivselsrum/contracts/policy-live'
import { type Desk, type Gift, type ScriptedEditor, scriptedEditor } from './scripted-editor.ts'

/** How long somebody takes from one word to the next, and how long a server lives once all are there, in milliseconds. */
const PACE = [5, 25] as const
const LIFE = [20, 400] as const

interface Killable {
  url: string
  kill: () => Promise<unknown>
}

interface Trial {
  /** Everybody's place, of a server that `url` tells. */
  desksAt: (url: () => string) => Promise<Desk[]>
  start: () => Promise<Killable>
  /** The text as it lies in the database. */
  kept: () => Promise<string>
  kills: number
}

/**
 * Lets people write while their server is killed again and again at moments that nobody has chosen. The next one waits
 * beside it already, as another replica would.
 *
 * @returns how many characters were acknowledged before a kill, and how many of these lay in the database right after it,
 *   over all kills; what was written in all, and what of it is missing or doubled at the end.
 */
export async function writeThroughKills({ desksAt, start, kept, kills }: Trial) {
  let server = await start()
  const writers = (await desksAt(() => server.url)).map((desk, index) => writerAt(desk, index))
  await Promise.all(writers.map(({ editor }) => editor.open()))
  const [acknowledged, survived] = [{ count: 0 }, { count: 0 }]
  let isOver = false
  const writing = writers.map(async (writer) => {
    while (!isOver) {
      writer.write()
      await setTimeout(randomInt(...PACE))
    }
  })
  for (let kill = 0; kill < kills; kill++) {
    const next = start()
    await Promise.all(writers.map(({ editor }) => editor.until(editor.isWelcome)))
    await setTimeout(randomInt(...LIFE))
    const dying = server
    server = await next
    await dying.kill()
    const words = writers.flatMap(({ saved }) => [...saved])
    const text = await kept()
    acknowledged.count += lengthOf(words)
    survived.count += lengthOf(words.filter((word) => text.includes(word)))
  }
  isOver = true
  await Promise.all(writing)
  await Promise.all(writers.map(({ editor }) => editor.until(editor.isAllSaved)))
  const text = await kept()
  const written = writers.flatMap((writer) => writer.written)
  const result = {
    acknowledged: acknowledged.count,
    survived: survived.count,
    written: written.length,
    missing: written.filter((word) => !text.includes(word)),
    doubled: written.filter((word) => text.split(word).length > 2),
    texts: new Set([text, ...writers.map(({ editor }) => editor.text())]).size,
  }
  await Promise.all(writers.map(({ editor }) => editor.close()))
  await server.kill()
  return result
}

/** Somebody who writes words of which there is only one each, and notes which of them were acknowledged. */
function writerAt(desk: Desk, index: number) {
  const editor: ScriptedEditor = scriptedEditor(desk)
  const written: string[] = []
  const saved = new Set<string>()
  const given = new Map<number, readonly string[]>()
  editor.events.on('given', ({ id, isAll }: Gift) => given.set(id, isAll ? [...written] : written.slice(-1)))
  editor.events.on('saved', ({ id }: Extract<ServerMessage, { type: 'saved' }>) => {
    for (const word of given.get(id) ?? []) saved.add(word)
    given.delete(id)
  })
  return {
    editor,
    written,
    saved,
    write: () => {
      const word = `${'abcdefgh'[index]}${written.length}.`
      written.push(word)
      editor.type(word)
    },
  }
}

const lengthOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0)
