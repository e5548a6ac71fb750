import { ApiError } from '@trivselsrum/contracts/client'
import type { WireReply } from '@trivselsrum/contracts/endpoint'
import type { Problem } from '@trivselsrum/contracts/problem'
import type { AnswerChanged, readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'

type WireSheet = WireReply<typeof readSheet>
type WireAnswer = WireSheet['answers'][string]

/** One statement as it stands on this screen. */
export interface Cell {
  score: number | null
  note: string
  /** What the server has, as far as this screen knows. */
  saved: { score: number | null; note: string; version: number }
  /** Somebody else's answer, when it came in between: the reader chooses. */
  theirs?: WireAnswer
}

export interface SheetState {
  cells: Record<string, Cell>
  revision: number
  /** `saving` while anything is not saved yet, `waiting` when something could not be sent and is tried again. */
  status: 'saved' | 'saving' | 'waiting'
  savedAt?: string
  /** The round takes no more answers: why, in the problem's own words. */
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
}

/** How long a note rests before it is saved, and how long a failed save waits before the next try, in milliseconds. */
const NOTE_REST = 800
const RETRY = { first: 2000, most: 15_000 }

const endings = new Set(['round-closed', 'round-voided', 'sheet-handed-in', 'not-found'])

/**
 * The sheet being filled in: saves every change by itself, one at a time per statement, tries again while the server
 * cannot be reached, and never overwrites what somebody else wrote meanwhile. Nothing typed is ever dropped.
 */
export function createSheetStore(sheet: WireSheet, statements: readonly string[], { save, reread, later }: Outside) {
  let state: SheetState = {
    cells: Object.fromEntries(statements.map((id) => [id, cellOf(sheet.answers[id])])),
    revision: sheet.revision,
    status: 'saved',
  }
  const listeners = new Set<() => void>()
  const sending = new Set<string>()
  const refused = new Set<string>()
  const waiting = new Map<string, () => void>()
  let pause = RETRY.first

  function set(change: Partial<SheetState>) {
    const next = { ...state, ...change }
    state = { ...next, status: statusOf(next.cells) }
    for (const listener of listeners) listener()
  }
  function setCell(id: string, change: Partial<Cell>) {
    const cell = state.cells[id]
    if (cell) set({ cells: { ...state.cells, [id]: { ...cell, ...change } } })
  }
  function statusOf(cells: SheetState['cells']): SheetState['status'] {
    if (refused.size > 0) return 'waiting'
    return sending.size > 0 || Object.values(cells).some((cell) => isChanged(cell) && !cell.theirs) ? 'saving' : 'saved'
  }
  const hasUnsaved = () => Object.values(state.cells).some(isChanged)

  function plan(id: string, milliseconds: number) {
    waiting.get(id)?.()
    waiting.set(
      id,
      later(milliseconds, () => flush(id)),
    )
  }

  async function flush(id: string): Promise<void> {
    waiting.get(id)?.()
    waiting.delete(id)
    const cell = state.cells[id]
    if (!cell || sending.has(id) || !isChanged(cell) || cell.theirs || state.ended) return
    sending.add(id)
    refused.delete(id)
    set({})
    const { score, note, saved } = cell
    try {
      const reply = await save(id, { ...(score !== null && { score }), note, version: saved.version })
      pause = RETRY.first
      setCell(id, { saved: versionOf(reply.answer) })
      await notice(reply.revision)
      set({ savedAt: reply.answer.savedAt })
    } catch (error) {
      refuse(id, error)
    } finally {
      sending.delete(id)
      set({})
    }
    // Whatever was typed during the save is saved in turn; what waits for its next try is not hurried.
    if (!waiting.has(id)) await flush(id)
  }

  function refuse(id: string, error: unknown) {
    const { code, current } = problemOf(error)
    if (code === 'answer-changed') setCell(id, { theirs: current as AnswerChanged['current'] })
    else if (!end(error)) {
      refused.add(id)
      plan(id, pause)
      pause = Math.min(pause * 2, RETRY.most)
    }
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

  /** Takes over what others saved, except where this screen has something of its own that is not saved yet. */
  async function refresh() {
    const fresh = await reread().catch((error: unknown) => void end(error))
    if (!fresh) return
    for (const [id, answer] of Object.entries(fresh.answers)) {
      const cell = state.cells[id]
      if (cell && !isChanged(cell) && answer.version > cell.saved.version) setCell(id, cellOf(answer))
    }
    set({ revision: Math.max(fresh.revision, state.revision) })
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setScore: (id: string, score: number) => {
      setCell(id, { score })
      void flush(id)
    },
    setNote: (id: string, note: string) => {
      setCell(id, { note })
      plan(id, NOTE_REST)
    },
    /** Saves at once, as when a field is left. */
    flush,
    /** Settles a conflict: mine is saved over theirs, knowingly; theirs replaces mine. */
    choose: (id: string, whose: 'mine' | 'theirs') => {
      const { theirs, ...cell } = state.cells[id] ?? cellOf(undefined)
      if (!theirs) return
      const settled = whose === 'theirs' ? cellOf(theirs) : { ...cell, saved: versionOf(theirs) }
      set({ cells: { ...state.cells, [id]: settled } })
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
