import { EditionRecord } from '@trivselsrum/contracts/editions'
import { PolicyBox, PolicyForm } from '@trivselsrum/contracts/policies'
import { VersionReason } from '@trivselsrum/contracts/policy-drafts'
import { Base64, DRAFT_LIMIT } from '@trivselsrum/contracts/policy-live'
import { Language, line, prose } from '@trivselsrum/contracts/values'
import { Day } from '@trivselsrum/toolkit/day'
import { Document } from '@trivselsrum/toolkit/document/document'
import { z } from 'zod'
import {
  Count,
  each,
  editionBy,
  type Holding,
  kept,
  leftOut,
  Moment,
  mayName,
  names,
  policyBy,
  whose,
} from '../holding.ts'

const asText = leftOut('bytes, which stand beside it as text')
/** Bytes as base64 on one line. */
const textOf = (column: string) => `translate(encode(t.${column}, 'base64'), E'\\n', '')`

/** Text that a draft said, in as many letters as a draft can have. */
const Html = z.string().max(4 * DRAFT_LIMIT)

const settled = ['adopted_by', 'adopted_on', 'settled_at', 'settled_by', 'review_on', 'record', 'html'] as const

export const policiesHoldings = {
  policies: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      title: kept(line(120)),
      language: kept(Language),
      form: kept(PolicyForm.nullable()),
      company_name: kept(prose(120)),
      contact: kept(prose(200)),
      phone: kept(prose(60)),
      provider: kept(prose(200)),
      version: kept(Count),
      created_at: kept(Moment),
      created_by: names('memberships'),
      retired_at: kept(Moment.nullable()),
      retired_by: mayName('memberships'),
    },
    theirs: {
      rows: '$1 IN (t.created_by, t.retired_by)',
      shows: {
        title: 't.title',
        createdAt: 'CASE WHEN t.created_by = $1 THEN t.created_at END',
        retiredAt: 'CASE WHEN t.retired_by = $1 THEN t.retired_at END',
      },
    },
  },
  policy_writers: {
    key: ['policy_id', 'membership_id'],
    columns: { company_id: whose, policy_id: names('policies'), membership_id: names('memberships') },
    theirs: { rows: 't.membership_id = $1', shows: { title: policyBy('t.policy_id') } },
  },
  policy_notes: {
    key: ['policy_id', 'box'],
    columns: {
      company_id: whose,
      policy_id: names('policies'),
      box: kept(PolicyBox),
      text: kept(prose(8000)),
      version: kept(Count),
      saved_at: kept(Moment),
      saved_by: names('memberships'),
    },
    theirs: {
      rows: 't.saved_by = $1',
      shows: { title: policyBy('t.policy_id'), section: 't.box', text: 't.text', savedAt: 't.saved_at' },
    },
  },
  editions: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      policy_id: names('policies'),
      number: kept(z.number().int().min(1).max(30_000)),
      started_at: kept(Moment),
      started_by: names('memberships'),
      head: kept(Count),
      adopted_by: kept(line(120).nullable()),
      adopted_on: kept(Day.nullable()),
      settled_at: kept(Moment.nullable()),
      settled_by: mayName('memberships'),
      review_on: kept(Day.nullable()),
      record: kept(EditionRecord.nullable()),
      html: kept(Html.nullable()),
      published_at: kept(Moment.nullable()),
      published_by: mayName('memberships'),
    },
    rule: (row) =>
      settled.every((name) => (row[name] === null) === (row.settled_at === null)) &&
      (row.published_at === null) === (row.published_by === null) &&
      (row.published_at === null || row.settled_at !== null),
    theirs: {
      rows: '$1 IN (t.started_by, t.settled_by, t.published_by)',
      shows: {
        title: policyBy('t.policy_id'),
        edition: 't.number',
        startedAt: 'CASE WHEN t.started_by = $1 THEN t.started_at END',
        settledAt: 'CASE WHEN t.settled_by = $1 THEN t.settled_at END',
        publishedAt: 'CASE WHEN t.published_by = $1 THEN t.published_at END',
      },
    },
  },
  // The log of a draft as its editors wrote it: whoever reads the company back goes on with the same draft.
  draft_updates: {
    key: ['edition_id', 'number'],
    columns: {
      company_id: whose,
      edition_id: names('editions'),
      number: kept(Count),
      update: asText,
      hash: leftOut('made of the update'),
      written_at: kept(Moment),
      written_by: names('memberships'),
    },
    beside: { bytes: kept(Base64, textOf('update')) },
    theirs: {
      rows: 't.written_by = $1',
      shows: { title: policyBy(editionBy('policy_id')), edition: editionBy('number'), writtenAt: 't.written_at' },
    },
  },
  draft_states: {
    key: ['edition_id'],
    columns: {
      company_id: whose,
      edition_id: names('editions'),
      up_to: kept(Count),
      state: asText,
      vector: leftOut('made of the state'),
    },
    beside: { bytes: kept(Base64, textOf('state')) },
    theirs: { none: 'who wrote what of it is not kept once it is folded together' },
  },
  policy_versions: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      edition_id: names('editions'),
      name: kept(line(120)),
      reason: kept(VersionReason),
      up_to: kept(Count),
      state: asText,
      document: kept(Document),
      html: kept(Html),
      created_at: kept(Moment),
      created_by: names('memberships'),
    },
    // Of most the text says all. One that was in consultation is what contributions hold on to in the draft.
    beside: {
      bytes: kept(
        Base64.nullable(),
        `CASE WHEN EXISTS (SELECT FROM consultations c WHERE c.company_id = t.company_id AND c.version_id = t.id)
           THEN ${textOf('state')} END`,
      ),
    },
    theirs: {
      rows: 't.created_by = $1',
      shows: {
        title: policyBy(editionBy('policy_id')),
        edition: editionBy('number'),
        name: 't.name',
        createdAt: 't.created_at',
      },
    },
  },
  policy_readings: {
    key: null,
    columns: {
      company_id: whose,
      ...each(
        ['edition_id', 'membership_id', 'read_on'],
        leftOut('who has read a text is shown to nobody but themselves'),
      ),
    },
    theirs: {
      rows: 't.membership_id = $1',
      shows: { title: policyBy(editionBy('policy_id')), edition: editionBy('number'), readOn: 't.read_on' },
    },
  },
} as const satisfies Record<string, Holding>
