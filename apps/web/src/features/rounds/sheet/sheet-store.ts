import { ApiError } from '@trivselsrum/contracts/client'
import type { WireReply } from '@trivselsrum/contracts/endpoint'
import type { Problem } from '@trivselsrum/contracts/problem'
import type { AnswerChanged, readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'

type WireSheet = WireReply<typeof readSheet>
type WireAnswer = WireSheet['answers'][string]

/** What can be said of a statement; what is typed, before and after it is saved. */
interface Content {
  score: number | null
  note: string
}

/** One statement as it stands on this screen. */
export interface Cell extends Content {
  /** What the server has, as far as this screen knows. */
  saved: Content & { version: number }
  /** Somebody else's answer, when it came in between: the reader chooses. */
  theirs?: WireAnswer
  /** Why the server will not have it as it is; sent again once it is changed. */
  refused?: string | undefined
}

/** What was typed and not saved, kept on this device, by statement, with the version it was seen in. */
export type Drafts = Record<string, Content & { version: number }>

export interface SheetState {
  cells: Record<string, Cell>
  revision: number
  /**
   * The most pressing of: the round takes no more answers; nobody is signed in any more; something could not be sent and
   * is tried again; an answer is not accepted as it is; somebody else's answer came in between; something is on its way.
   */
  status: 'ended' | 'signed out' | 'waiting' | 'refused' | 'conflict' | 'saving' | 'saved'
  savedAt?: string
  /** Why the round takes no more answers, in the problem's own words. */
  ended?: { title: string; detail: string }
}

interface Outside {
  save: (
    statement: string,
    body: { score?: number; note: string; version: number },
  ) => Promise<WireReply<typeof saveAnswer>>
  reread: () => Promise<WireSheet>
  /** Runs something later; returns what calls it off. */
  later: (milliseconds: number, run: () => void) => () => void
  /** Keeps what is not saved yet through a reload of the page; empty once all is saved. */
  keep: (drafts: Drafts) => void
}

/** How long a note rests before it is saved, and how long a failed save waits before the next try, in milliseconds. */
const NOTE_REST = 800
const RETRY = { first: 2000, most: 15_000 }

const endings = new Set(['round-closed', 'round-voided', 'sheet-handed-in', 'not-found', 'not-allowed', 'not-asked'])
/** The answer itself is at fault: sent again as it is, it would be refused again. */
const faults = new Set([400, 413, 422])

/**
 * The sheet being filled in: saves every change by itself, one at a time per statement, tries again while the server
 * cannot be reached, and never overwrites what somebody else wrote meanwhile. Nothing typed is ever dropped.
 */
export function createSheetStore(
  sheet: WireSheet,
  statements: readonly string[],
  { save, reread, later, keep }: Outside,
) {
  let state: SheetState = {
    cells: Object.fromEntries(statements.map((id) => [id, cellOf(sheet.answers[id])])),
    revision: sheet.revision,
    status: 'saved',
  }
  const listeners = new Set<() => void>()
  const sending = new Map<string, Promise<void>>()
  const unsent = new Set<string>()
  const waiting = new Map<string, () => void>()
  let isSignedOut = false
  let pause = RETRY.first

  function set(change: Partial<SheetState>) {
    const next = { ...state, ...change }
    state = { ...next, status: statusOf(next) }
    for (const listener of listeners) listener()
  }
  function setCell(id: string, change: Partial<Cell>) {
    const cell = state.cells[id]
    if (!cell) return
    set({ cells: { ...state.cells, [id]: { ...cell, ...change } } })
    keep(draftsOf(state.cells))
  }
  function statusOf({ cells, ended }: SheetState): SheetState['status'] {
    const all = Object.values(cells)
    if (ended) return 'ended'
    if (isSignedOut) return 'signed out'
    if (unsent.size > 0) return 'waiting'
    if (all.some(({ refused }) => refused)) return 'refused'
    if (all.some(({ theirs }) => theirs)) return 'conflict'
    return sending.size > 0 || all.some(isChanged) ? 'saving' : 'saved'
  }
  const hasUnsaved = () => Object.values(state.cells).some(isChanged)

  function plan(id: string, milliseconds: number) {
    waiting.get(id)?.()
    waiting.set(
      id,
      later(milliseconds, () => flush(id)),
    )
  }

  /** Saves at once, and whatever is typed meanwhile after it. */
  function flush(id: string): Promise<void> {
    waiting.get(id)?.()
    waiting.delete(id)
    const under = sending.get(id)
    if (under) return under
    const cell = state.cells[id]
    if (!cell || !isChanged(cell) || cell.theirs || cell.refused || state.ended) return Promise.resolve()
    const sent = send(id, cell).finally(() => {
      sending.delete(id)
      set({})
      // What waits for its next try is not hurried.
      return waiting.has(id) ? undefined : flush(id)
    })
    sending.set(id, sent)
    unsent.delete(id)
    set({})
    return sent
  }

  async function send(id: string, { score, note, saved }: Cell): Promise<void> {
    try {
      const reply = await save(id, { ...(score !== null && { score }), note, version: saved.version })
      pause = RETRY.first
      isSignedOut = false
      setCell(id, { saved: versionOf(reply.answer) })
      await notice(reply.revision)
      set({ savedAt: reply.answer.savedAt })
    } catch (error) {
      refuse(id, error)
    }
  }

  function refuse(id: string, error: unknown) {
    const { code, current, status = 0, detail = '', fields } = problemOf(error)
    if (code === 'answer-changed') return meet(id, current as AnswerChanged['current'])
    if (end(error)) return
    if (faults.has(status)) return setCell(id, { refused: fields?.[0]?.message ?? detail })
    isSignedOut = status === 401
    unsent.add(id)
    plan(id, pause)
    pause = Math.min(pause * 2, RETRY.most)
  }

  /** Two answers to one statement: where they say the same there is nothing to choose. */
  function meet(id: string, theirs: WireAnswer) {
    const cell = state.cells[id]
    if (cell && theirs.score === cell.score && theirs.note === cell.note.trim())
      setCell(id, { saved: versionOf(theirs) })
    else setCell(id, { theirs })
  }

  /** Whether the sheet is over by what an error says; then the reader is told. */
  function end(error: unknown): boolean {
    const { code = '', title = '', detail = '' } = problemOf(error)
    if (endings.has(code)) set({ ended: { title, detail } })
    return endings.has(code)
  }

  /** A revision that has risen by more than this screen's own save means that somebody else saved too. */
  async function notice(revision: number) {
    const isOnlyOurs = revision <= state.revision + 1
    set({ revision: Math.max(revision, state.revision) })
    if (!isOnlyOurs) await refresh()
  }

  /**
   * Takes over what others saved, except where this screen has something of its own that is not saved yet.
   *
   * @returns whether anything was taken over.
   */
  async function refresh(): Promise<boolean> {
    const fresh = await reread().catch((error: unknown) => void end(error))
    if (!fresh) return false
    const newer = Object.entries(fresh.answers).filter(([id, answer]) => {
      const cell = state.cells[id]
      return cell && !isChanged(cell) && answer.version > cell.saved.version
    })
    for (const [id, answer] of newer) setCell(id, cellOf(answer))
    set({ revision: Math.max(fresh.revision, state.revision) })
    return newer.length > 0
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setScore: (id: string, score: number) => {
      setCell(id, { score, refused: undefined })
      void flush(id)
    },
    setNote: (id: string, note: string) => {
      setCell(id, { note, refused: undefined })
      plan(id, NOTE_REST)
    },
    flush,
    /** Sends everything that is not saved yet, without waiting for its next try. */
    flushAll: async () => {
      await Promise.all(Object.keys(state.cells).map(flush))
    },
    /** Goes on with what an earlier page of this device had not saved; another's answer since then is a choice to make. */
    takeUp: (drafts: Drafts) => {
      for (const [id, { version, ...content }] of Object.entries(drafts)) {
        const cell = state.cells[id]
        if (!cell || !isChanged({ ...cell, ...content })) continue
        setCell(id, { ...content, saved: { ...cell.saved, version: Math.min(version, cell.saved.version) } })
        void flush(id)
      }
    },
    /** Settles a conflict: mine is saved over theirs, knowingly; theirs replaces mine. */
    choose: (id: string, whose: 'mine' | 'theirs') => {
      const { theirs, ...cell } = state.cells[id] ?? cellOf(undefined)
      if (!theirs) return
      const settled = whose === 'theirs' ? cellOf(theirs) : { ...cell, saved: versionOf(theirs) }
      set({ cells: { ...state.cells, [id]: settled } })
      keep(draftsOf(state.cells))
      void flush(id)
    },
    refresh,
    hasUnsaved,
  }
}

export type SheetStore = ReturnType<typeof createSheetStore>

function problemOf(error: unknown): Partial<Problem> {
  return error instanceof ApiError ? error.problem : {}
}

function cellOf(answer: WireAnswer | undefined): Cell {
  const { score = null, note = '', version = 0 } = answer ?? {}
  return { score, note, saved: { score, note, version } }
}

function versionOf({ score, note, version }: WireAnswer) {
  return { score, note, version }
}

function isChanged({ score, note, saved }: Cell): boolean {
  // The server trims notes: a space at the end is no change worth a save.
  return score !== saved.score || note.trim() !== saved.note
}

function draftsOf(cells: SheetState['cells']): Drafts {
  const changed = Object.entries(cells).filter(([, cell]) => isChanged(cell))
  return Object.fromEntries(
    changed.map(([id, { score, note, saved }]) => [id, { score, note, version: saved.version }]),
  )
}
