import { createHash } from 'node:crypto'
import type { RatingAnswer } from '@trivselsrum/toolkit/kinds/rating-content'
import type { PartedSheet } from '@trivselsrum/toolkit/scoring/release'
import type { CompanyScope, Sql } from '../../platform/database.ts'

/** What a receipt is kept under. */
export function receiptHash(receipt: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(`receipt:${receipt}`).digest())
}

/**
 * Lets one after the other hand in to a round, since each writes all of its sheets anew. Taken in the transaction that
 * the hand-in is decided in, never in the one that writes the sheets.
 */
export async function takeTurn(sql: Sql, round: string) {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`sheets of ${round}`}, 0))`
}

/** A sheet as it is handed in. */
export interface HandedIn {
  round: string
  receipt: string
  answers: RatingAnswer
  department: string | null
}

/**
 * Keeps a sheet, or replaces the answers of the one with the same receipt, in a transaction that knows nothing else.
 * All sheets of the round are written anew with it, under new ids and in random order: neither ids nor places nor the
 * numbers of transactions say which came when, so nothing else that was written at a moment leads to one of them.
 */
export async function keepSheet({ apart }: CompanyScope, { round, receipt, answers, department }: HandedIn) {
  const hash = receiptHash(receipt)
  await apart(
    (sql) => sql`
      WITH others AS (
        DELETE FROM anonymous_sheets WHERE round_id = ${round} RETURNING department_id, answers, receipt_hash
      ), same AS (SELECT department_id FROM others WHERE receipt_hash = ${hash})
      INSERT INTO anonymous_sheets (id, round_id, department_id, answers, receipt_hash)
      SELECT gen_random_uuid(), ${round}, department_id, answers, receipt_hash FROM (
        SELECT department_id, answers, receipt_hash FROM others WHERE receipt_hash IS DISTINCT FROM ${hash}
        UNION ALL
        -- A sheet that is replaced stays where it counted: the code says nothing of departments.
        SELECT COALESCE((SELECT department_id FROM same), ${department}::uuid), ${answers}::jsonb, ${hash}
      ) mixed ORDER BY random()`,
  )
}

/** Whether a round has a sheet with the receipt, withdrawn or not. */
export async function isKept({ sql }: CompanyScope, round: string, receipt: string): Promise<boolean> {
  const found = await sql`
    SELECT FROM anonymous_sheets WHERE round_id = ${round} AND receipt_hash = ${receiptHash(receipt)}`
  return found.length > 0
}

/** Takes the answers of a sheet away and keeps its receipt, which can bring new ones; all are written anew as well. */
export async function emptySheet({ apart }: CompanyScope, round: string, receipt: string) {
  await apart(
    (sql) => sql`
      WITH old AS (DELETE FROM anonymous_sheets WHERE round_id = ${round} RETURNING department_id, answers, receipt_hash)
      INSERT INTO anonymous_sheets (id, round_id, department_id, answers, receipt_hash)
      SELECT gen_random_uuid(), ${round}, department_id,
        CASE WHEN receipt_hash = ${receiptHash(receipt)} THEN NULL ELSE answers END, receipt_hash
      FROM old ORDER BY random()`,
  )
}

/** The sheets of a round that count, in no order. */
export function readAnonymousSheets({ sql }: CompanyScope, round: string): Promise<PartedSheet[]> {
  return sql<PartedSheet>`
    SELECT department_id AS part, answers FROM anonymous_sheets
    WHERE round_id = ${round} AND answers IS NOT NULL ORDER BY random()`
}

/**
 * Takes from the sheets of a closing round all that is no longer needed: the departments that are not shown, what was
 * withdrawn, the receipts (that something was received stays known, not which sheet), and who has answered.
 */
export async function settleAnonymousSheets({ sql }: CompanyScope, round: string, shown: readonly string[]) {
  await sql`
    INSERT INTO receipts (hash, round_id, is_withdrawn)
    SELECT receipt_hash, round_id, answers IS NULL FROM anonymous_sheets
    WHERE round_id = ${round} AND receipt_hash IS NOT NULL ORDER BY random()`
  await sql`
    WITH old AS (DELETE FROM anonymous_sheets WHERE round_id = ${round} RETURNING department_id, answers)
    INSERT INTO anonymous_sheets (id, round_id, department_id, answers)
    SELECT gen_random_uuid(), ${round}, CASE WHEN department_id = ANY(${shown}::uuid[]) THEN department_id END, answers
    FROM old WHERE answers IS NOT NULL ORDER BY random()`
  await sql`UPDATE participants SET has_answered = false WHERE round_id = ${round}`
}
