import { ApiError } from '@trivselsrum/contracts/client'
import { describe, expect, test } from 'vitest'
import { createSheetStore, type Drafts } from './sheet-store'

type Outside = Parameters<typeof createSheetStore>[2]
type Save = Outside['save']
type Reply = Awaited<ReturnType<Save>>

const emptySheet = {
  round: '0199a1b2-0000-7000-8000-000000000001',
  quarter: '2026-Q4',
  mode: 'joint' as const,
  askedWith: { tool: 'maturity', version: 1 },
  revision: 0,
  answers: {},
  handedInAt: null,
  handedInBy: null,
}

/** A sheet whose saves are answered by hand, and whose waiting is ended by hand. */
function sheetOf(sheet: Awaited<ReturnType<Outside['reread']>> = emptySheet) {
  const saves: {
    statement: string
    body: Parameters<Save>[1]
    answer: (reply: Reply) => void
    fail: (error: unknown) => void
  }[] = []
  const later: { milliseconds: number; run: () => void }[] = []
  let onServer = async () => sheet
  let drafts: Drafts = {}
  const store = createSheetStore(sheet, ['a', 'b'], {
    save: (statement, body) => new Promise((answer, fail) => saves.push({ statement, body, answer, fail })),
    reread: () => onServer(),
    later: (milliseconds, run) => {
      const entry = { milliseconds, run }
      later.push(entry)
      return () => later.splice(later.indexOf(entry), 1)
    },
    keep: (next) => {
      drafts = next
    },
  })
  return {
    store,
    saves,
    later,
    drafts: () => drafts,
    setServer: (next: typeof sheet) => {
      onServer = async () => next
    },
    refuseRereading: (error: unknown) => {
      onServer = () => Promise.reject(error)
    },
  }
}

const answer = (score: number | null, note: string, version: number, savedBy = 'Karen') => ({
  score,
  note,
  version,
  savedBy,
  savedAt: '2026-11-24T10:00:00.000Z',
})

const problem = (code: string, more: object = {}) =>
  new ApiError({ type: '', title: 'Titel', status: 409, detail: 'Forklaring', code, ...more })

/** Lets everything that is ready run. */
const settle = () => new Promise((done) => setImmediate(done))

describe('saving as one goes', () => {
  test('a score is sent at once, with the version it was seen in', async () => {
    const { store, saves } = sheetOf({ ...emptySheet, answers: { a: answer(2, 'før', 3) } })
    store.setScore('a', 4)
    expect(saves).toMatchObject([{ statement: 'a', body: { score: 4, note: 'før', version: 3 } }])
    expect(store.get().status).toBe('saving')
    saves[0]?.answer({ answer: answer(4, 'før', 4), revision: 1 })
    await settle()
    expect(store.get()).toMatchObject({ status: 'saved', revision: 1, savedAt: '2026-11-24T10:00:00.000Z' })
    expect(store.hasUnsaved()).toBe(false)
  })

  test('a note rests before it is sent, and is sent at once when the field is left', async () => {
    const { store, saves, later } = sheetOf()
    store.setNote('a', 'V')
    store.setNote('a', 'Ve')
    expect(saves).toHaveLength(0)
    expect(later).toHaveLength(1)
    void store.flush('a')
    expect(later).toHaveLength(0)
    expect(saves).toMatchObject([{ body: { note: 'Ve', version: 0 } }])
    expect(saves[0]?.body).not.toHaveProperty('score')
  })

  test('what is typed while a save is on its way is saved after it, with the new version', async () => {
    const { store, saves } = sheetOf()
    store.setScore('a', 1)
    store.setScore('a', 5)
    expect(saves).toHaveLength(1)
    saves[0]?.answer({ answer: answer(1, '', 1), revision: 1 })
    await settle()
    expect(saves).toMatchObject([{ body: { score: 1, version: 0 } }, { body: { score: 5, version: 1 } }])
    expect(store.get().cells.a?.score).toBe(5)
  })

  test('a space at the end of a note is no change: the server trims it', async () => {
    const { store, saves } = sheetOf({ ...emptySheet, answers: { a: answer(2, 'note', 1) } })
    store.setNote('a', 'note ')
    await store.flush('a')
    expect(saves).toHaveLength(0)
  })
})

describe('when it cannot be sent', () => {
  test('nothing is dropped: it waits longer and longer, and says so', async () => {
    const { store, saves, later } = sheetOf()
    store.setScore('a', 3)
    saves[0]?.fail(problem('unavailable'))
    await settle()
    expect(store.get()).toMatchObject({ status: 'waiting', cells: { a: { score: 3 } } })
    expect(store.hasUnsaved()).toBe(true)
    expect(later.map(({ milliseconds }) => milliseconds)).toEqual([2000])
    later[0]?.run()
    saves[1]?.fail(new TypeError('no line'))
    await settle()
    expect(later.at(-1)?.milliseconds).toBe(4000)
    later.at(-1)?.run()
    saves[2]?.answer({ answer: answer(3, '', 1), revision: 1 })
    await settle()
    expect(store.get().status).toBe('saved')
  })

  test('a statement that is saved does not hide another that waits', async () => {
    const { store, saves } = sheetOf()
    store.setScore('a', 3)
    saves[0]?.fail(problem('unavailable'))
    await settle()
    store.setScore('b', 2)
    saves[1]?.answer({ answer: answer(2, '', 1), revision: 1 })
    await settle()
    expect(store.get().status).toBe('waiting')
  })

  test('a round that was closed meanwhile ends the saving and keeps what stands on the screen', async () => {
    const { store, saves, later } = sheetOf()
    store.setScore('a', 3)
    saves[0]?.fail(problem('round-closed'))
    await settle()
    expect(store.get()).toMatchObject({
      status: 'ended',
      ended: { title: 'Titel', detail: 'Forklaring' },
      cells: { a: { score: 3 } },
    })
    store.setScore('b', 1)
    expect(saves).toHaveLength(1)
    expect(later).toHaveLength(0)
  })
})

describe('what is not saved yet', () => {
  test('is kept on the device until it is, with the version it was seen in', async () => {
    const { store, saves, drafts } = sheetOf({ ...emptySheet, answers: { a: answer(2, 'før', 3) } })
    store.setScore('a', 4)
    store.setNote('b', 'Halvvejs')
    expect(drafts()).toEqual({
      a: { score: 4, note: 'før', version: 3 },
      b: { score: null, note: 'Halvvejs', version: 0 },
    })
    saves[0]?.answer({ answer: answer(4, 'før', 4), revision: 1 })
    await settle()
    expect(Object.keys(drafts())).toEqual(['b'])
    void store.flush('b')
    saves[1]?.answer({ answer: answer(null, 'Halvvejs', 1), revision: 2 })
    await settle()
    expect(drafts()).toEqual({})
  })

  test('is taken up by the next page of the device and saved', async () => {
    const { store, saves } = sheetOf({ ...emptySheet, answers: { a: answer(2, 'før', 3) } })
    store.takeUp({ a: { score: 4, note: 'før', version: 3 }, gone: { score: 1, note: '', version: 0 } })
    expect(store.get().cells.a).toMatchObject({ score: 4 })
    expect(saves).toMatchObject([{ statement: 'a', body: { score: 4, note: 'før', version: 3 } }])
  })

  test('is not saved over what somebody else wrote since: it is sent with the version it was seen in', () => {
    const { store, saves } = sheetOf({ ...emptySheet, answers: { a: answer(5, 'deres', 4, 'Mette') } })
    store.takeUp({ a: { score: 4, note: 'min', version: 3 } })
    expect(saves).toMatchObject([{ body: { score: 4, note: 'min', version: 3 } }])
  })

  test('and was saved after all is nothing to take up', () => {
    const { store, saves } = sheetOf({ ...emptySheet, answers: { a: answer(4, 'min', 4) } })
    store.takeUp({ a: { score: 4, note: 'min', version: 3 } })
    expect(saves).toHaveLength(0)
    expect(store.get().cells.a?.saved.version).toBe(4)
  })

  test('is sent at once when the reader comes back or leaves, without waiting for its next try', async () => {
    const { store, saves, later } = sheetOf()
    store.setScore('a', 3)
    saves[0]?.fail(problem('unavailable', { status: 503 }))
    await settle()
    store.setNote('b', 'Halvvejs')
    const all = store.flushAll()
    expect(later).toHaveLength(0)
    expect(saves.slice(1)).toMatchObject([{ statement: 'a' }, { statement: 'b' }])
    saves[1]?.answer({ answer: answer(3, '', 1), revision: 1 })
    saves[2]?.answer({ answer: answer(null, 'Halvvejs', 1), revision: 2 })
    await all
    expect(store.get().status).toBe('saved')
  })
})

describe('when nobody is signed in any more', () => {
  test('the reader is told, everything is kept, and it is saved once they are back', async () => {
    const { store, saves } = sheetOf()
    store.setScore('a', 3)
    saves[0]?.fail(problem('session-ended', { status: 401 }))
    await settle()
    expect(store.get()).toMatchObject({ status: 'signed out', cells: { a: { score: 3 } } })
    void store.flushAll()
    saves[1]?.answer({ answer: answer(3, '', 1), revision: 1 })
    await settle()
    expect(store.get().status).toBe('saved')
  })
})

describe('an answer that is not accepted as it is', () => {
  test('says why, is not sent again, and is sent once it is changed', async () => {
    const { store, saves, later } = sheetOf()
    store.setNote('a', 'Nej')
    void store.flush('a')
    saves[0]?.fail(problem('invalid-request', { status: 400, fields: [{ path: 'note', message: 'For lang.' }] }))
    await settle()
    expect(store.get()).toMatchObject({ status: 'refused', cells: { a: { note: 'Nej', refused: 'For lang.' } } })
    expect(later).toHaveLength(0)
    await store.flushAll()
    expect(saves).toHaveLength(1)
    store.setNote('a', 'Ja')
    expect(store.get().cells.a?.refused).toBeUndefined()
    void store.flush('a')
    expect(saves[1]).toMatchObject({ body: { note: 'Ja' } })
  })
})

describe('looking again', () => {
  test('tells whether the page was older than the sheet', async () => {
    const { store, setServer } = sheetOf()
    expect(await store.refresh()).toBe(false)
    setServer({ ...emptySheet, revision: 2, answers: { a: answer(4, '', 1) } })
    expect(await store.refresh()).toBe(true)
    expect(await store.refresh()).toBe(false)
  })

  test('at a round that was voided meanwhile ends the saving: what stands on the screen is not another round’s', async () => {
    const { store, saves, refuseRereading } = sheetOf()
    refuseRereading(problem('round-voided'))
    await store.refresh()
    expect(store.get().ended).toEqual({ title: 'Titel', detail: 'Forklaring' })
    store.setScore('a', 4)
    await settle()
    expect(saves).toHaveLength(0)
    expect(store.get().cells.a?.score).toBe(4)
  })

  test('while the server cannot be reached changes nothing', async () => {
    const { store, refuseRereading } = sheetOf()
    refuseRereading(new TypeError('network'))
    await store.refresh()
    expect(store.get()).toMatchObject({ status: 'saved', revision: 0 })
    expect(store.get().ended).toBeUndefined()
  })
})

describe('when somebody else was first', () => {
  async function conflicted() {
    const sheet = sheetOf()
    sheet.store.setScore('a', 2)
    sheet.saves[0]?.fail(problem('answer-changed', { current: answer(5, 'deres', 1, 'Mette') }))
    await settle()
    return sheet
  }

  test('both answers are there to choose from, and nothing is sent until one is chosen', async () => {
    const { store, saves } = await conflicted()
    expect(store.get()).toMatchObject({
      status: 'conflict',
      cells: { a: { score: 2, theirs: { score: 5, savedBy: 'Mette' } } },
    })
    await store.flush('a')
    expect(saves).toHaveLength(1)
  })

  test('mine is saved over theirs, knowingly', async () => {
    const { store, saves } = await conflicted()
    store.choose('a', 'mine')
    expect(saves[1]).toMatchObject({ body: { score: 2, version: 1 } })
    expect(store.get().cells.a?.theirs).toBeUndefined()
  })

  test('who wrote the same leaves nothing to choose', async () => {
    const { store, saves } = sheetOf()
    store.setScore('a', 2)
    saves[0]?.fail(problem('answer-changed', { current: answer(2, '', 1, 'Mette') }))
    await settle()
    expect(store.get()).toMatchObject({ status: 'saved', cells: { a: { score: 2, saved: { version: 1 } } } })
    expect(saves).toHaveLength(1)
  })

  test('theirs replaces mine, and there is nothing to save', async () => {
    const { store, saves } = await conflicted()
    store.choose('a', 'theirs')
    expect(store.get().cells.a).toMatchObject({ score: 5, note: 'deres' })
    expect(saves).toHaveLength(1)
  })

  test('a revision that rose by more than one’s own save brings in what others saved, except where something is unsaved', async () => {
    const { store, saves, setServer } = sheetOf()
    setServer({
      ...emptySheet,
      revision: 3,
      answers: { a: answer(1, '', 1), b: answer(4, 'fra en anden', 2, 'Mette') },
    })
    store.setScore('a', 1)
    saves[0]?.answer({ answer: answer(1, '', 1), revision: 3 })
    await settle()
    expect(store.get().cells.b).toMatchObject({ score: 4, note: 'fra en anden' })
    setServer({ ...emptySheet, revision: 4, answers: { b: answer(5, 'igen', 3, 'Mette') } })
    store.setNote('b', 'min egen')
    await store.refresh()
    expect(store.get().cells.b).toMatchObject({ score: 4, note: 'min egen' })
  })
})
