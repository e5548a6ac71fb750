import { z } from 'zod'

/** A column that a company takes with it, and what may stand in it in a file that is read back. */
export interface Kept {
  as: 'kept'
  schema: z.ZodType
  /** The table whose row it names by its id. */
  names?: string
  /** What stands for it in the file, where that is not the column itself: SQL, of a row called `t`. */
  says?: string
}

/** What becomes of a column when a company takes its data out. */
export type Column =
  | Kept
  /** It says whose the row is, and is filled in anew. */
  | { as: 'whose' }
  /** It opens or proves something: it never leaves the database, not for the person it is about either. */
  | { as: 'secret' }
  | { as: 'left out'; why: string }

/** Of a table, what a person takes out as theirs. */
export interface Theirs {
  /** Which rows are about them: SQL, of a row called `t`. In a company's tables `$1` is their membership. */
  rows: string
  /** What they see of each, by the name it gets in their file: SQL. Of others at most the name. */
  shows: Record<string, string>
}

/** A table, and what becomes of what it holds when somebody leaves. */
export interface Holding {
  columns: Record<string, Column>
  /** What tells rows of one company apart; null where a company takes nothing of the table with it. */
  key: readonly string[] | null
  /** Which rows a company takes with it, where that is not all. */
  only?: string
  /** What stands in the file beside the columns. */
  beside?: Record<string, Kept>
  /** What must hold between the columns of a row that is read back. */
  rule?: (row: Record<string, unknown>) => boolean
  /** Null where nothing in it is about a person, with the reason. */
  theirs: Theirs | { none: string }
}

export const whose: Column = { as: 'whose' }
export const secret: Column = { as: 'secret' }
export const leftOut = (why: string): Column => ({ as: 'left out', why })
export const kept = (schema: z.ZodType, says?: string): Kept => ({ as: 'kept', schema, ...(says && { says }) })

/** A column that names a row of another table of the company. */
export const names = (table: string): Kept => ({ as: 'kept', schema: z.uuid(), names: table })
export const mayName = (table: string): Kept => ({ as: 'kept', schema: z.uuid().nullable(), names: table })

/** Columns that all get the same. */
export function each<const N extends string, C extends Column>(columns: readonly N[], column: C): Record<N, C> {
  return Object.fromEntries(columns.map((name) => [name, column])) as Record<N, C>
}

export const Moment = z.iso.datetime({ offset: true })
export const Count = z.number().int().min(0).max(2_000_000_000)

/** The name of a member whose id stands in a column. */
export const nameBy = (column: string) =>
  `(SELECT u.name FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = t.company_id AND m.id = t.${column})`
export const quarterBy = (column: string) =>
  `(SELECT r.quarter FROM rounds r WHERE r.company_id = t.company_id AND r.id = t.${column})`
export const departmentBy = (column: string) =>
  `(SELECT d.name FROM departments d WHERE d.company_id = t.company_id AND d.id = t.${column})`
export const titleBy = (column: string) =>
  `(SELECT a.title FROM actions a WHERE a.company_id = t.company_id AND a.id = t.${column})`
/** The title of a policy, and a column of an edition that a row hangs on, as SQL. */
export const policyBy = (id: string) =>
  `(SELECT p.title FROM policies p WHERE p.company_id = t.company_id AND p.id = ${id})`
export const editionBy = (column: string) =>
  `(SELECT e.${column} FROM editions e WHERE e.company_id = t.company_id AND e.id = t.edition_id)`
