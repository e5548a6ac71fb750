import type { ContributionKind, Passage } from '@trivselsrum/contracts/contributions'
import { part, type Sql } from '../../platform/database.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { receiptHash } from '../rounds/anonymous-sheets.ts'
import { hashOfContribution, hashOfSupport } from './codes.ts'

// PostgreSQL keeps with every row which transaction wrote it. What is contributed is therefore written in transactions of
// its own, each of which writes others of the consultation anew as well, in random order: of all of them when there are
// no more than these, so that no row tells when it came, or what else the same hands did just before.

/** How many of each kind are written anew beside one. */
const MIXED = 100

type Apart = Pick<CompanyContext, 'apart'>

/**
 * Lets one after the other be kept in a consultation. Taken in the transaction in which it is decided whether something is
 * kept, never in the one that keeps it.
 */
export async function takeTurn(sql: Sql, consultation: string) {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`contributions to ${consultation}`}, 0))`
}

/** A contribution as it is kept. */
interface Kept {
  id: string
  consultation: string
  receipt: string
  kind: ContributionKind
  section: string
  passage: Passage | null
  words: string | null
  text: string
  name: string | null
}

/**
 * Keeps a contribution with nothing of whose it is, and of no day: the day it came, beside a plan of shifts, would say who
 * was at work. One of the same id is replaced while it waits.
 */
export async function keepContribution({ apart }: Apart, { receipt, passage, ...kept }: Kept) {
  const { id, consultation, kind, section, words, text, name } = kept
  const { block, from, to, text: reads } = passage ?? { block: null, from: null, to: null, text: null }
  await apart(async (sql) => {
    await sql`
      INSERT INTO contributions (id, consultation_id, kind, section, block, passage_from, passage_to, passage, words, text,
        name, receipt_hash)
      VALUES (${id}, ${consultation}, ${kind}, ${section}, ${block}, ${from}, ${to}, ${reads}, ${words}, ${text}, ${name},
        ${hashOfContribution(receipt, part`${id}::uuid`)})
      ON CONFLICT (company_id, id) DO UPDATE SET kind = EXCLUDED.kind, section = EXCLUDED.section, block = EXCLUDED.block,
        passage_from = EXCLUDED.passage_from, passage_to = EXCLUDED.passage_to, passage = EXCLUDED.passage,
        words = EXCLUDED.words, text = EXCLUDED.text, name = EXCLUDED.name, version = contributions.version + 1
      WHERE contributions.outcome IS NULL AND NOT contributions.is_withdrawn
        AND (contributions.kind, contributions.section, contributions.block, contributions.passage_from,
             contributions.passage_to, contributions.words, contributions.text, contributions.name)
          IS DISTINCT FROM (EXCLUDED.kind, EXCLUDED.section, EXCLUDED.block, EXCLUDED.passage_from, EXCLUDED.passage_to,
             EXCLUDED.words, EXCLUDED.text, EXCLUDED.name)`
    await mixContributions(sql, consultation)
    await keepCode(sql, consultation, receipt)
  })
}

/** Keeps that somebody supports a contribution, or no longer does. */
export async function keepSupport(
  { apart }: Apart,
  {
    consultation,
    contribution,
    receipt,
    isSupported,
  }: {
    consultation: string
    contribution: string
    receipt: string
    isSupported: boolean
  },
) {
  const own = hashOfSupport(receipt, part`${contribution}::uuid`)
  await apart(async (sql) => {
    await sql`DELETE FROM supports WHERE contribution_id = ${contribution} AND receipt_hash = ${own}`
    await sql`
      WITH old AS (
        DELETE FROM supports WHERE (contribution_id, receipt_hash) IN (
          SELECT s.contribution_id, s.receipt_hash FROM supports s
          JOIN contributions c ON c.company_id = s.company_id AND c.id = s.contribution_id
          WHERE c.consultation_id = ${consultation} ORDER BY random() LIMIT ${MIXED})
        RETURNING contribution_id, receipt_hash
      )
      INSERT INTO supports (contribution_id, receipt_hash) SELECT * FROM (
        SELECT contribution_id, receipt_hash FROM old
        UNION ALL SELECT ${contribution}::uuid, ${own} WHERE ${isSupported}::boolean
      ) mixed ORDER BY random()`
    if (isSupported) await keepCode(sql, consultation, receipt)
  })
}

/**
 * Takes words, text, name and passage of a contribution away, and who agreed with it; what was merged stands by itself.
 * That it was withdrawn is kept, and nothing of when.
 */
export async function emptyContribution({ apart }: Apart, consultation: string, contribution: string) {
  await apart(async (sql) => {
    await sql`DELETE FROM supports WHERE contribution_id = ${contribution}`
    await sql`
      UPDATE contributions SET merged_into = NULL, version = version + 1
      WHERE merged_into = ${contribution} AND consultation_id = ${consultation}`
    // What went into the draft stands there: that it came from here stays known.
    await sql`
      UPDATE contributions SET words = NULL, text = '', name = NULL, block = NULL, passage_from = NULL, passage_to = NULL,
        passage = NULL, is_withdrawn = true, merged_into = NULL, hidden_reason = NULL, version = version + 1,
        outcome = CASE WHEN outcome IN ('accepted', 'partly') THEN outcome END,
        reason = CASE WHEN outcome IN ('accepted', 'partly') THEN reason ELSE '' END
      WHERE id = ${contribution} AND NOT is_withdrawn`
    await mixContributions(sql, consultation)
  })
}

/** Rows that somebody is deciding on at this moment are left out, so that nobody waits for anybody. */
async function mixContributions(sql: Sql, consultation: string) {
  await sql`
    WITH mixed AS (
      SELECT id FROM contributions WHERE consultation_id = ${consultation}
      ORDER BY random() LIMIT ${MIXED} FOR NO KEY UPDATE SKIP LOCKED
    )
    UPDATE contributions c SET kind = c.kind FROM mixed WHERE c.company_id = app.company_id() AND c.id = mixed.id`
}

/** Notes that a code was given out here, so that those who took part are counted, and it leads back here. */
async function keepCode(sql: Sql, consultation: string, receipt: string) {
  await sql`
    WITH old AS (
      DELETE FROM contributor_receipts WHERE consultation_id = ${consultation} AND hash IN (
        SELECT hash FROM contributor_receipts WHERE consultation_id = ${consultation} ORDER BY random() LIMIT ${MIXED})
      RETURNING hash
    )
    INSERT INTO contributor_receipts (consultation_id, hash)
    SELECT ${consultation}::uuid, hash FROM (SELECT hash FROM old UNION SELECT ${receiptHash(receipt)}::bytea) mixed
    ORDER BY random() ON CONFLICT (company_id, consultation_id, hash) DO NOTHING`
}
