import { RoundMode, RoundState } from '@trivselsrum/contracts/rounds'
import { prose } from '@trivselsrum/contracts/values'
import { Key } from '@trivselsrum/toolkit/key'
import { Quarter } from '@trivselsrum/toolkit/quarter'
import { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { Release } from '@trivselsrum/toolkit/scoring/release'
import { z } from 'zod'
import {
  Count,
  departmentBy,
  each,
  type Holding,
  kept,
  leftOut,
  Moment,
  mayName,
  names,
  quarterBy,
  secret,
  whose,
} from '../holding.ts'

/**
 * Answers without names were promised to be shown as a release, from so many on, and in no other way: sheet by sheet they
 * would tell more than that. They are not taken out at all, and a closed round has its release.
 */
const unnamed = leftOut('answers without names are shown in the release of their round and in no other way')

/** The sheets that the company's owners may read, as `features/rounds/access.ts` has it: see the test beside it. */
const isReadable = (sheet: string) =>
  `EXISTS (SELECT FROM rounds r WHERE r.company_id = ${sheet}.company_id AND r.id = ${sheet}.round_id
     AND (r.mode = 'joint' OR r.mode = 'named' AND r.state = 'closed' AND ${sheet}.handed_in_at IS NOT NULL))`
const ofReadableSheet = (text: string) =>
  `EXISTS (SELECT FROM answer_sheets s WHERE s.company_id = t.company_id AND s.id = t.sheet_id AND ${text})`
const isJoint = `s.respondent = 'joint'`

export const roundsHoldings = {
  rounds: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      quarter: kept(Quarter),
      mode: kept(RoundMode),
      state: kept(RoundState),
      tool: kept(Key),
      tool_version: kept(z.number().int().min(1).max(30_000)),
      opened_at: kept(Moment),
      opened_by: names('memberships'),
      closed_at: kept(Moment.nullable()),
      closed_by: mayName('memberships'),
      voided_at: kept(Moment.nullable()),
      voided_by: mayName('memberships'),
      void_reason: kept(prose(500).nullable()),
      means_from: kept(z.number().int().min(5).max(1000)),
      details_from: kept(z.number().int().min(10).max(1000)),
      reminded_at: kept(Moment.nullable()),
      result: kept(RatingSummary.nullable()),
      release: kept(
        z.strictObject({ release: Release, departmentNames: z.record(z.string(), z.string().max(200)) }).nullable(),
      ),
    },
    rule: ({ state, mode, result, release }) =>
      state === 'closed' ? result !== null && (mode === 'joint') === (release === null) : result === null,
    theirs: {
      rows: '$1 IN (t.opened_by, t.closed_by, t.voided_by)',
      shows: {
        quarter: 't.quarter',
        openedAt: 'CASE WHEN t.opened_by = $1 THEN t.opened_at END',
        closedAt: 'CASE WHEN t.closed_by = $1 THEN t.closed_at END',
        voidedAt: 'CASE WHEN t.voided_by = $1 THEN t.voided_at END',
        reason: 'CASE WHEN t.voided_by = $1 THEN t.void_reason END',
      },
    },
  },
  participants: {
    key: ['round_id', 'membership_id'],
    columns: {
      company_id: whose,
      round_id: names('rounds'),
      membership_id: names('memberships'),
      department_id: mayName('departments'),
      has_answered: leftOut('who has answered without a name is shown to nobody but themselves'),
    },
    theirs: {
      rows: 't.membership_id = $1',
      shows: {
        quarter: quarterBy('round_id'),
        department: departmentBy('department_id'),
        hasAnswered: 't.has_answered',
      },
    },
  },
  answer_sheets: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      round_id: names('rounds'),
      respondent: kept(z.union([z.literal('joint'), z.uuid()])),
      // What nobody but its author may read comes along as a sheet that is not begun.
      revision: kept(Count, `CASE WHEN ${isReadable('t')} THEN t.revision ELSE 0 END`),
      handed_in_at: kept(Moment.nullable(), `CASE WHEN ${isReadable('t')} THEN t.handed_in_at END`),
      handed_in_by: {
        ...mayName('memberships'),
        says: `CASE WHEN ${isReadable('t')} THEN t.handed_in_by END`,
      },
    },
    theirs: {
      rows: 't.respondent = $1::text OR t.handed_in_by = $1',
      shows: { quarter: quarterBy('round_id'), handedInAt: 't.handed_in_at' },
    },
  },
  answers: {
    key: ['sheet_id', 'statement'],
    only: ofReadableSheet(isReadable('s')),
    columns: {
      company_id: whose,
      sheet_id: names('answer_sheets'),
      statement: kept(Key),
      score: kept(z.number().int().min(1).max(5).nullable()),
      // A note to one's own named answer is read by nobody else.
      note: kept(prose(2000), `CASE WHEN ${ofReadableSheet(isJoint)} THEN t.note ELSE '' END`),
      version: kept(Count),
      saved_at: kept(Moment),
      saved_by: names('memberships'),
    },
    theirs: {
      rows: `t.saved_by = $1 OR ${ofReadableSheet('s.respondent = $1::text')}`,
      shows: {
        quarter: `(SELECT r.quarter FROM answer_sheets s JOIN rounds r ON r.company_id = s.company_id AND r.id = s.round_id
          WHERE s.company_id = t.company_id AND s.id = t.sheet_id)`,
        statement: 't.statement',
        score: 't.score',
        note: 't.note',
        savedAt: 't.saved_at',
      },
    },
  },
  anonymous_sheets: {
    key: null,
    columns: {
      company_id: whose,
      ...each(['id', 'round_id', 'department_id', 'answers'], unnamed),
      receipt_hash: secret,
    },
    theirs: { none: 'nothing ties an answer without a name to anybody' },
  },
  receipts: {
    key: null,
    columns: { company_id: whose, hash: secret, ...each(['round_id', 'is_withdrawn'], unnamed) },
    theirs: { none: 'nothing ties an answer without a name to anybody' },
  },
} as const satisfies Record<string, Holding>
