import { Cvr, Language, line, Role, Slug } from '@trivselsrum/contracts/values'
import { Day } from '@trivselsrum/toolkit/day'
import { z } from 'zod'
import {
  departmentBy,
  each,
  type Holding,
  kept,
  leftOut,
  Moment,
  mayName,
  nameBy,
  names,
  secret,
  whose,
} from '../holding.ts'

const passing = leftOut('on its way, and over once it has arrived')

/** Whoever waits to take their old place, which an import made, counts as being there. */
const waits = 'i.place = t.id AND i.accepted_at IS NULL AND i.revoked_at IS NULL'

export const companiesHoldings = {
  companies: {
    key: [],
    columns: {
      id: whose,
      slug: kept(Slug),
      name: kept(line(120)),
      created_at: kept(Moment),
      cvr: kept(Cvr.nullable()),
      industry: kept(line(120).nullable()),
      headcount: kept(z.number().int().min(1).max(1_000_000).nullable()),
      language: kept(Language),
      means_from: kept(z.number().int().min(5).max(1000)),
      details_from: kept(z.number().int().min(10).max(1000)),
      requires_second_factor: kept(z.boolean()),
      apv_on: kept(Day.nullable()),
      reminded_on: leftOut('which day was last told of, where it was told'),
      deletes_at: leftOut('a copy is not deleted with what it was made from'),
    },
    theirs: { rows: 'true', shows: { name: 't.name', address: 't.slug' } },
  },
  departments: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      name: kept(line(80)),
      name_key: leftOut('made of the name'),
      created_at: kept(Moment),
      closed_at: kept(Moment.nullable()),
      merged_into: mayName('departments'),
    },
    theirs: { none: 'a department is nobody’s own; which one they are in stands with their membership' },
  },
  memberships: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      user_id: leftOut('accounts stay where they are; name and address stand in its place'),
      role: kept(Role),
      state: kept(
        z.enum(['active', 'deactivated', 'removed']),
        `CASE WHEN EXISTS (SELECT FROM invitations i WHERE i.company_id = t.company_id AND ${waits}) THEN 'active' ELSE t.state::text END`,
      ),
      department_id: {
        ...mayName('departments'),
        says: `COALESCE(t.department_id, (SELECT i.department_id FROM invitations i WHERE i.company_id = t.company_id AND ${waits} LIMIT 1))`,
      },
      created_at: kept(Moment),
    },
    beside: {
      name: kept(line(120), '(SELECT u.name FROM users u WHERE u.id = t.user_id)'),
      email: kept(
        z.email({ pattern: z.regexes.unicodeEmail }).max(254).nullable(),
        `(SELECT CASE WHEN u.stand_in_at IS NULL THEN u.email
           ELSE (SELECT i.email FROM invitations i WHERE i.company_id = t.company_id AND ${waits} LIMIT 1) END
          FROM users u WHERE u.id = t.user_id)`,
      ),
    },
    theirs: {
      rows: 't.id = $1',
      shows: { role: 't.role', state: 't.state', department: departmentBy('department_id'), since: 't.created_at' },
    },
  },
  invitations: {
    key: ['id'],
    // What an import offers old members is no news of the company: it stands as their being there.
    only: 't.place IS NULL OR t.accepted_at IS NOT NULL',
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      email: kept(line(254)),
      role: kept(Role),
      department_id: mayName('departments'),
      generation: kept(z.number().int().min(1).max(30_000)),
      token_hash: secret,
      created_at: kept(Moment),
      created_by: names('memberships'),
      expires_at: kept(Moment),
      accepted_at: kept(Moment.nullable()),
      accepted_by: mayName('memberships'),
      revoked_at: kept(Moment.nullable()),
      place: leftOut('it stands as the member’s being there'),
    },
    theirs: {
      rows: 't.created_by = $1 OR t.accepted_by = $1 OR t.place = $1',
      shows: {
        email: `CASE WHEN t.created_by = $1 AND t.accepted_by IS DISTINCT FROM $1 AND t.place IS DISTINCT FROM $1 THEN NULL ELSE t.email END`,
        role: 't.role',
        department: departmentBy('department_id'),
        createdAt: 't.created_at',
        createdBy: nameBy('created_by'),
        acceptedAt: 't.accepted_at',
        revokedAt: 't.revoked_at',
      },
    },
  },
  audit_log: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      at: kept(Moment),
      actor_id: mayName('memberships'),
      action: kept(
        z
          .string()
          .regex(/^[a-z]+(-[a-z]+)*$/)
          .max(60),
      ),
      subject: kept(
        z.record(z.string().max(60), z.union([z.string().max(500), z.number(), z.null(), z.array(z.string().max(60))])),
      ),
    },
    theirs: { rows: 't.actor_id = $1', shows: { at: 't.at', act: 't.action', about: 't.subject' } },
  },
  outbox: {
    key: null,
    columns: { company_id: whose, ...each(['id', 'kind', 'payload', 'created_at', 'done_at'], passing) },
    theirs: { none: 'what is told of the company; each mail to a person stands under mails' },
  },
  mails: {
    key: null,
    columns: {
      company_id: whose,
      ...each(
        ['id', 'entry_id', 'recipient', 'created_at', 'attempts', 'attempted_at', 'sent_at', 'dropped_at'],
        passing,
      ),
    },
    theirs: {
      rows: 't.recipient = $1::text',
      shows: {
        kind: '(SELECT o.kind FROM outbox o WHERE o.company_id = t.company_id AND o.id = t.entry_id)',
        createdAt: 't.created_at',
        sentAt: 't.sent_at',
        droppedAt: 't.dropped_at',
      },
    },
  },
  idempotent_replies: {
    key: null,
    columns: { company_id: whose, ...each(['key', 'actor_id', 'request', 'reply', 'created_at'], passing) },
    theirs: { rows: 't.actor_id = $1', shows: { createdAt: 't.created_at' } },
  },
} as const satisfies Record<string, Holding>
