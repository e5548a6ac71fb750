import type pg from 'pg'

/** Everything a row says, and where and by which transaction it was written. */
type Row = Record<string, string | null>
type Dump = Record<string, Row[]>

/** All rows of all tables as somebody with the whole database at hand has them, the system's own columns included. */
export async function dumpOf(admin: pg.Client): Promise<Dump> {
  const { rows: tables } = await admin.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  )
  const dump: Dump = {}
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: Record<string, unknown>; xmin: string; xmax: string; ctid: string }>(
      `SELECT to_jsonb(t) AS row, xmin::text, xmax::text, ctid::text FROM ${name} t`,
    )
    dump[name] = rows.map(({ row, xmin, xmax, ctid }) => ({
      ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? null : textOf(value)])),
      'transaction that wrote it': number(xmin),
      'transaction that held it': number(xmax),
      'place on the disk': place(ctid),
    }))
  }
  return dump
}

const textOf = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))
const number = (text: string) => text.padStart(12, '0')
const place = (ctid: string) => ctid.replace(/[()]/g, '').split(',').map(number).join('-')

/** Who is asked about: every participant by all the ids they go by, and the department they are of. */
export interface Suspect {
  ids: string[]
  department: string
}

export interface Guess {
  how: string
  /** The answers guessed for each suspect, in their order. */
  answers: (string | undefined)[]
}

/**
 * Every way of laying people beside sheets that a dump allows: both put in order by each thing that has one, forwards
 * and backwards, within each department; and sheets that share a value with something a person is named in.
 */
export function guesses(dump: Dump, suspects: readonly Suspect[]): Guess[] {
  const sheets = dump.anonymous_sheets ?? []
  return [...byOrder(dump, suspects, sheets), ...byValue(dump, suspects, sheets)]
}

function byOrder(dump: Dump, suspects: readonly Suspect[], sheets: readonly Row[]): Guess[] {
  const ofSheets = Object.keys(sheets[0] ?? {})
  return traces(dump, suspects).flatMap(({ what, values }) =>
    ofSheets.flatMap((column) =>
      [1, -1].map((direction) => ({
        how: `people by ${what}, sheets by ${column}${direction < 0 ? ' backwards' : ''}`,
        answers: pairUp(suspects, values, sheets, column, direction),
      })),
    ),
  )
}

/** For each department its people in order beside its sheets in order. */
function pairUp(
  suspects: readonly Suspect[],
  values: readonly string[],
  sheets: readonly Row[],
  column: string,
  direction: number,
): (string | undefined)[] {
  const answers: (string | undefined)[] = Array(suspects.length).fill(undefined)
  for (const department of new Set(suspects.map((suspect) => suspect.department))) {
    const people = suspects.flatMap((suspect, index) => (suspect.department === department ? [index] : []))
    people.sort((a, b) => compare(values[a] ?? '', values[b] ?? ''))
    const theirs = sheets.filter((sheet) => !sheet.department_id || sheet.department_id === department)
    const ordered = theirs.toSorted((a, b) => direction * compare(a[column] ?? '', b[column] ?? ''))
    for (const [rank, person] of people.entries()) answers[person] = ordered[rank]?.answers ?? undefined
  }
  return answers
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Every column that has a value of its own for people: of the first and of the last row that names them. */
function traces(dump: Dump, suspects: readonly Suspect[]): { what: string; values: string[] }[] {
  return Object.entries(dump).flatMap(([table, rows]) => {
    const named = suspects.map(({ ids }) => rows.filter((row) => ids.some((id) => mentions(row, id))))
    if (table === 'anonymous_sheets' || named.some((own) => own.length === 0)) return []
    return Object.keys(rows[0] ?? {}).flatMap((column) =>
      (['first', 'last'] as const).map((which) => ({
        what: `${table}.${column} (${which})`,
        values: named.map((own) => {
          const sorted = own.map((row) => row[column] ?? '').sort(compare)
          return (which === 'first' ? sorted[0] : sorted.at(-1)) ?? ''
        }),
      })),
    )
  })
}

/** A sheet that has a value, other than what all have, in common with a row that names somebody. */
function byValue(dump: Dump, suspects: readonly Suspect[], sheets: readonly Row[]): Guess[] {
  const telling = sheets.map((sheet) => ({
    answers: sheet.answers ?? undefined,
    values: Object.entries(sheet).flatMap(([column, value]) =>
      value && !['company_id', 'round_id', 'department_id', 'answers'].includes(column) ? [value] : [],
    ),
  }))
  const answers = suspects.map(({ ids }) => {
    const rows = Object.entries(dump).flatMap(([table, all]) =>
      table === 'anonymous_sheets' ? [] : all.filter((row) => ids.some((id) => mentions(row, id))),
    )
    const known = new Set(rows.flatMap((row) => Object.values(row)))
    const shared = telling.filter(({ values }) => values.some((value) => known.has(value)))
    return shared.length === 1 ? shared[0]?.answers : undefined
  })
  return [{ how: 'a value in common', answers }]
}

function mentions(row: Row, id: string): boolean {
  return Object.values(row).some((value) => value?.includes(id))
}

/** How many are guessed right by the best of all ways. */
export function bestGuess(all: readonly Guess[], truth: readonly string[]): { how: string; right: number } {
  return all
    .map(({ how, answers }) => ({ how, right: truth.filter((own, index) => answers[index] === own).length }))
    .reduce((best, next) => (next.right > best.right ? next : best), { how: 'nothing', right: 0 })
}
