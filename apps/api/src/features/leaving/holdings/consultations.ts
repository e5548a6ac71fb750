import { ContributionKind, ContributionOutcome } from '@trivselsrum/contracts/contributions'
import { line, prose } from '@trivselsrum/contracts/values'
import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import {
  Count,
  editionBy,
  type Holding,
  kept,
  leftOut,
  Moment,
  mayName,
  names,
  policyBy,
  secret,
  whose,
} from '../holding.ts'

/** How many took part or agreed: figures, since the codes they stand for open nothing anywhere else. */
const Crowd = z.number().int().min(0).max(10_000)

const titleOf = policyBy(
  `(SELECT e.policy_id FROM consultations c JOIN editions e ON e.company_id = c.company_id AND e.id = c.edition_id
     WHERE c.company_id = t.company_id AND c.id = t.consultation_id)`,
)

export const consultationsHoldings = {
  consultations: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      edition_id: names('editions'),
      version_id: names('policy_versions'),
      sections: kept(z.array(Key).max(200)),
      lead: kept(prose(2000)),
      closes_on: kept(Day),
      members_only: kept(z.boolean()),
      opened_at: kept(Moment),
      opened_by: names('memberships'),
      closed_at: kept(Moment.nullable()),
      closed_by: mayName('memberships'),
      answer: kept(prose(4000)),
      answered_at: kept(Moment.nullable()),
      answered_by: mayName('memberships'),
    },
    beside: {
      contributors: kept(
        Crowd,
        '(SELECT count(*) FROM contributor_receipts r WHERE r.company_id = t.company_id AND r.consultation_id = t.id)',
      ),
    },
    theirs: {
      rows: '$1 IN (t.opened_by, t.closed_by, t.answered_by)',
      shows: {
        title: policyBy(editionBy('policy_id')),
        openedAt: 'CASE WHEN t.opened_by = $1 THEN t.opened_at END',
        closedAt: 'CASE WHEN t.closed_by = $1 THEN t.closed_at END',
        answeredAt: 'CASE WHEN t.answered_by = $1 THEN t.answered_at END',
      },
    },
  },
  contributions: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      consultation_id: names('consultations'),
      kind: kept(ContributionKind),
      section: kept(Key),
      block: kept(z.number().int().min(0).max(30_000).nullable()),
      passage_from: kept(Count.nullable()),
      passage_to: kept(Count.nullable()),
      passage: kept(z.string().max(2000).nullable()),
      words: kept(prose(2000).nullable()),
      text: kept(prose(2000)),
      // The name somebody gave on their own account, for all to see.
      name: kept(line(80).nullable()),
      receipt_hash: secret,
      is_withdrawn: kept(z.boolean()),
      outcome: kept(ContributionOutcome.nullable()),
      reason: kept(prose(1000)),
      taken_words: kept(prose(2000).nullable()),
      merged_into: mayName('contributions'),
      hidden_reason: kept(prose(500).nullable()),
      decided_at: kept(Moment.nullable()),
      decided_by: mayName('memberships'),
      version: kept(Count),
    },
    beside: {
      supports: kept(
        Crowd,
        '(SELECT count(*) FROM supports s WHERE s.company_id = t.company_id AND s.contribution_id = t.id)',
      ),
    },
    // Nothing ties what was contributed to anybody; what is theirs is what they answered to it.
    theirs: {
      rows: 't.decided_by = $1',
      shows: { title: titleOf, reason: 't.reason', decidedAt: 't.decided_at' },
    },
  },
  supports: {
    key: null,
    columns: {
      company_id: whose,
      contribution_id: leftOut('how many agree stands with the contribution'),
      receipt_hash: secret,
    },
    theirs: { none: 'nothing ties a support to anybody' },
  },
  contributor_receipts: {
    key: null,
    columns: {
      company_id: whose,
      consultation_id: leftOut('how many took part stands with the consultation'),
      hash: secret,
    },
    theirs: { none: 'nothing ties a code to anybody' },
  },
} as const satisfies Record<string, Holding>
