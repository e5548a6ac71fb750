import { ApiError } from '@trivselsrum/contracts/client'
import { describe, expect, test } from 'vitest'
import type { Heard } from '@/features/drafts/live/line'
import type { WireEvents } from './follow'
import type { HoldCalls } from './hold-calls'
import { createHoldStore } from './hold-store'
import type { WireWorkshop } from './places'
import { beingWrittenIn, nothingUnsaved, type Unsaved } from './unsaved'
import type { WireNote, WireNotes } from './wire'

const now = '2026-11-26T09:00:00.000Z'
const refusal = (status: number, code: string, more: object = {}) =>
  new ApiError({ type: 'about:blank', title: code, detail: `${code}.`, status, code, ...more })
const unreachable = refusal(0, 'unreachable')

const box = (id: string) => ({
  id,
  kind: 'notes' as const,
  privacy: 'shared' as const,
  content: { rows: ['why'], columns: [], makesActions: false },
  text: { title: id, rows: { why: { name: 'Why' } }, columns: {} },
})
const place = { state: 'underway', step: 'talk', activity: 'said', card: null, endsAt: null, timeLeft: null } as const

function workshopAt(head: number, at: Partial<WireWorkshop['at']> = {}): WireWorkshop {
  const steps = ['talk', 'end'].map((id) => ({
    ...{ id, name: id, how: '', minutes: 5, isSkipped: false },
    activities: [box(id === 'talk' ? 'said' : 'last')],
  }))
  return {
    ...{ head, now, version: 1, people: [], choices: [], pairings: [], notesIn: {} },
    at: { ...place, ledBy: null, version: 1, ...at },
    programme: { steps },
  } as unknown as WireWorkshop
}

const note = (id: string, more: Partial<WireNote> = {}): WireNote => ({
  ...{ id, activity: 'said', box: 'why', text: id, isPicked: false, version: 1, place: 1 },
  ...more,
})

const told = (number: number, event: object) =>
  ({ number, at: now, ...event }) as unknown as WireEvents['events'][number]
const toldNote = (number: number, id: string, one: WireNote | null) =>
  told(number, { kind: 'note', id, note: one, notesIn: {} })

/** A workshop whose server answers as a test says, and whose clock stands still until `pass`. */
function hold(answers: Partial<HoldCalls> = {}, unsaved: Unsaved = nothingUnsaved) {
  const waiting: { milliseconds: number; run: () => void }[] = []
  const asked: number[] = []
  const said: string[] = []
  let ears: Heard | undefined
  let kept = unsaved
  let ids = 0
  const server: { reply: WireEvents | Error } = { reply: { events: [], head: 10, now } }
  const none = async () => Promise.reject(refusal(500, 'not-in-this-test'))
  const store = createHoldStore(
    { workshop: workshopAt(10), first: { activity: 'said', page: { notes: [], total: 0, next: null } } },
    {
      calls: {
        ...{ read: none, start: none, lead: none, show: none, time: none, ring: none, addPerson: none },
        ...{ changePerson: none, choose: none, addNote: none, changeNote: none, removeNote: none, finish: none },
        notes: async (): Promise<WireNotes> => ({ notes: [], total: 0, next: null }),
        ...answers,
      },
      open: (own) => {
        ears = own
        return { say: (text) => said.push(text), close: () => (ears = undefined) }
      },
      renew: async () => 'renewed',
      events: async (after) => {
        asked.push(after)
        if (server.reply instanceof Error) throw server.reply
        return server.reply
      },
      later: (milliseconds, run) => {
        const entry = { milliseconds, run }
        waiting.push(entry)
        return () => void (waiting.includes(entry) && waiting.splice(waiting.indexOf(entry), 1))
      },
      now: () => Date.parse(now) - 3_600_000,
      newId: () => `new-${++ids}`,
      keep: (now) => {
        kept = now
      },
    },
  )
  return {
    ...{ store, server, asked, said },
    open: () => store.open(kept),
    kept: () => kept,
    say: (reply: object) => ears?.said(JSON.stringify({ say: 'events', head: 0, now, ...reply })),
    ears: () => ears,
    waits: () => waiting.map(({ milliseconds }) => milliseconds),
    pass: (milliseconds: number) => waiting.find((entry) => entry.milliseconds === milliseconds)?.run(),
  }
}

/** Until what was asked for outside has come back. */
const answered = () => new Promise((resolve) => setImmediate(resolve))

describe('a workshop that is followed', () => {
  test('asks over its line for everything after what it has, and counts by the server’s clock', async () => {
    const { store, open, ears, said, say } = hold()
    open()
    ears()?.opened()
    expect(said).toEqual(['{"after":10}'])
    say({ events: [told(11, { kind: 'place', place: { ...place, step: 'end', ledBy: null, version: 1 } })] })
    expect(store.get().workshop.at.step).toBe('end')
    expect(store.get().offset).toBe(3_600_000)
  })

  test('asks every few seconds while there is no line, and opens it again', async () => {
    const { open, ears, asked, server, waits, pass, store } = hold()
    open()
    await answered()
    ears()?.closed()
    server.reply = { events: [toldNote(11, 'n', note('n'))], head: 11, now }
    pass(1000)
    await answered()
    expect(asked.length).toBeGreaterThan(1)
    expect(store.get().notes).toEqual([note('n')])
    expect(store.get().following).toBe('here')
    expect(waits()).toContain(3000)
  })

  test('asks for what lies between when something was left out', async () => {
    const { open, ears, asked, server, say, store } = hold()
    open()
    await answered()
    ears()?.opened()
    server.reply = { events: [toldNote(11, 'a', note('a')), toldNote(12, 'b', note('b'))], head: 12, now }
    say({ events: [toldNote(12, 'b', note('b'))] })
    await answered()
    expect(asked.at(-1)).toBe(10)
    expect(store.get().notes.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('is not set back by what a reply has told already, and misses no note that came before it', async () => {
    const { store, open, say } = hold({ show: async () => workshopAt(12, { step: 'end', activity: 'last' }) })
    open()
    await store.show('end')
    say({
      events: [toldNote(11, 'n', note('n')), told(12, { kind: 'place', place: { ...place, ledBy: null, version: 1 } })],
    })
    expect(store.get().workshop.at.step).toBe('end')
    expect(store.get().notes.map(({ id }) => id)).toEqual(['n'])
  })

  test('a note deleted while the page with it was on its way stays away', async () => {
    const { store, open, say } = hold({
      notes: async () => {
        say({ events: [toldNote(11, 'n', null)] })
        return { notes: [note('n', { activity: 'last' })], total: 1, next: null }
      },
      show: async () => workshopAt(10, { step: 'end', activity: 'last' }),
    })
    open()
    await store.show('end')
    await answered()
    expect(store.get().notes).toEqual([])
  })

  test('reads the programme anew when the plan was changed', async () => {
    const { store, open, say } = hold({ read: async () => ({ ...workshopAt(11, { version: 2 }), version: 2 }) })
    open()
    say({ events: [told(11, { kind: 'place', place: { ...place, ledBy: null, version: 2 } })] })
    await answered()
    expect(store.get().workshop.version).toBe(2)
  })

  test('says that it is gone, and asks no more', async () => {
    const { store, open, ears, waits } = hold()
    open()
    await answered()
    ears()?.said(JSON.stringify({ say: 'gone', why: 'deleted' }))
    expect(store.get().ended).toBe('deleted')
    expect(waits()).toEqual([])
  })
})

test('of two who press next at once the second is told, and sees where the workshop is', async () => {
  const { store, open, server } = hold({ show: async () => Promise.reject(refusal(409, 'workshop-moved-on')) })
  open()
  await answered()
  server.reply = {
    events: [told(11, { kind: 'place', place: { ...place, step: 'end', activity: null, ledBy: null, version: 1 } })],
    head: 11,
    now,
  }
  expect(await store.show('end')).toBe(false)
  await answered()
  expect(store.get().told?.title).toBe('workshop-moved-on')
  expect(store.get().workshop.at.step).toBe('end')
})

describe('what is written', () => {
  test('without a connection stays, through a reload too, and is sent once as one note when it is back', async () => {
    const sent: string[] = []
    let isThere = false
    const addNote: HoldCalls['addNote'] = async ({ id, text }) => {
      if (!isThere) throw unreachable
      sent.push(id)
      return note(id, { text })
    }
    const first = hold({ addNote })
    first.server.reply = unreachable
    first.open()
    first.store.type('said', 'why', ' Støj ')
    expect(first.kept().typed).toEqual({ 'said why': ' Støj ' })
    first.store.add('said', 'why')
    await answered()
    expect(first.store.get().following).toBe('offline')
    expect(first.store.get().unsaved.notes).toMatchObject([{ id: 'new-1', text: 'Støj' }])
    const second = hold({ addNote }, first.kept())
    isThere = true
    second.open()
    await answered()
    expect(sent).toEqual(['new-1'])
    expect(second.store.get().notes).toMatchObject([{ id: 'new-1', text: 'Støj' }])
    expect(second.kept()).toEqual(nothingUnsaved)
  })

  test('is not lost when the workshop goes on, nor when it is refused, and says why', async () => {
    const { store, open } = hold({
      addNote: async () => Promise.reject(refusal(404, 'not-found')),
      show: async () => workshopAt(11, { step: 'end', activity: 'last' }),
    })
    open()
    store.type('said', 'why', 'Fjernet felt')
    await store.show('end')
    expect(store.get().unsaved.typed).toEqual({ 'said why': 'Fjernet felt' })
    store.add('said', 'why')
    await answered()
    expect(store.get().unsaved.notes).toMatchObject([{ text: 'Fjernet felt', refused: 'not-found.' }])
    const [refused] = store.get().unsaved.notes
    if (refused) store.takeBack(refused)
    expect(store.get().unsaved).toMatchObject({ notes: [], typed: { 'said why': 'Fjernet felt' } })
  })

  test('over what somebody else wrote meanwhile is saved only when that was seen', async () => {
    const theirs = note('n', { text: 'Deres', version: 2 })
    const versions: number[] = []
    const { store, open, say } = hold({
      changeNote: async (_, { text, version }) => {
        versions.push(version)
        if (version === 1) throw refusal(409, 'workshop-note-changed', { current: theirs })
        return { ...theirs, text, version: 3 }
      },
    })
    open()
    say({ events: [toldNote(11, 'n', note('n'))] })
    store.edit(note('n'))
    store.changeEdit('n', { text: 'Min' })
    store.saveEdit('n')
    await answered()
    expect(store.get().unsaved.edits.n).toMatchObject({ text: 'Min', theirs, isSent: false })
    store.saveEdit('n')
    await answered()
    expect(versions).toEqual([1, 2])
    expect(store.get().notes).toMatchObject([{ text: 'Min', version: 3 }])
    expect(store.get().unsaved.edits).toEqual({})
  })

  test('is named by where it stands as long as nobody has sent it, also in a note that is written anew', async () => {
    const { store, open } = hold({ changeNote: async () => note('n', { version: 2 }) })
    open()
    store.type('last', 'why', 'Halvt skr')
    store.edit(note('n'))
    expect(beingWrittenIn(store.get().unsaved)).toEqual(new Set(['last', 'said']))
    store.saveEdit('n')
    await answered()
    expect(beingWrittenIn(store.get().unsaved)).toEqual(new Set(['last']))
  })

  test('on while it is refused stays as it is written, and the note where it was', async () => {
    const { store, open, say } = hold({ changeNote: async () => Promise.reject(refusal(404, 'not-found')) })
    open()
    say({ events: [toldNote(11, 'n', note('n'))] })
    store.edit(note('n'))
    store.changeEdit('n', { text: 'Min', box: 'gone' })
    store.saveEdit('n')
    store.changeEdit('n', { text: 'Min egen' })
    await answered()
    expect(store.get().unsaved.edits.n).toMatchObject({ text: 'Min egen', isSent: false })
    store.saveEdit('n')
    await answered()
    expect(store.get().unsaved.edits.n).toMatchObject({ text: 'Min egen', refused: 'not-found.' })
    expect(store.get().notes).toMatchObject([{ id: 'n', text: 'n' }])
  })

  test('a workshop is not finished before what is on its way has been saved', async () => {
    let isFinished = false
    const { store, open } = hold({
      addNote: async () => Promise.reject(unreachable),
      finish: async () => {
        isFinished = true
        return workshopAt(12, { state: 'finished' })
      },
    })
    open()
    store.type('said', 'why', 'Sidste ord')
    store.add('said', 'why')
    expect(await store.finish(null)).toBe(false)
    expect(isFinished).toBe(false)
  })
})
