import { ActionLevel, ActionStatus } from '@trivselsrum/contracts/actions'
import { line, prose } from '@trivselsrum/contracts/values'
import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { Count, type Holding, kept, Moment, mayName, nameBy, names, quarterBy, titleBy, whose } from '../holding.ts'

export const actionsHoldings = {
  actions: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      title: kept(line(200)),
      problem: kept(prose(2000)),
      level: kept(ActionLevel),
      status: kept(ActionStatus),
      status_since: kept(Moment),
      settled_at: kept(Moment.nullable()),
      drop_reason: kept(prose(500).nullable()),
      round_id: mayName('rounds'),
      statement: kept(Key.nullable()),
      discussion_id: mayName('discussions'),
      policy_id: mayName('policies'),
      policy_section: kept(line(200).nullable()),
      workshop_id: mayName('workshops'),
      workshop_title: kept(line(120).nullable()),
      workshop_note_id: mayName('workshop_notes'),
      responsible: mayName('memberships'),
      responsible_name: kept(line(120).nullable()),
      department_id: mayName('departments'),
      deadline: kept(Day.nullable()),
      measure: kept(prose(2000)),
      follow_up_on: kept(Day.nullable()),
      version: kept(Count),
      created_at: kept(Moment),
      created_by: names('memberships'),
    },
    theirs: {
      rows: '$1 IN (t.responsible, t.created_by)',
      shows: {
        title: 't.title',
        problem: 't.problem',
        level: 't.level',
        status: 't.status',
        reason: 't.drop_reason',
        quarter: quarterBy('round_id'),
        statement: 't.statement',
        responsible: `COALESCE(t.responsible_name, ${nameBy('responsible')})`,
        deadline: 't.deadline',
        measure: 't.measure',
        followUpOn: 't.follow_up_on',
        createdAt: 't.created_at',
        createdBy: nameBy('created_by'),
      },
    },
  },
  action_participants: {
    key: ['action_id', 'membership_id'],
    columns: { company_id: whose, action_id: names('actions'), membership_id: names('memberships') },
    theirs: { rows: 't.membership_id = $1', shows: { title: titleBy('action_id') } },
  },
  action_notes: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      action_id: names('actions'),
      text: kept(prose(2000)),
      written_at: kept(Moment),
      written_by: names('memberships'),
    },
    theirs: {
      rows: 't.written_by = $1',
      shows: { title: titleBy('action_id'), text: 't.text', writtenAt: 't.written_at' },
    },
  },
  action_changes: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      action_id: names('actions'),
      status: kept(ActionStatus),
      reason: kept(prose(500).nullable()),
      changed_at: kept(Moment),
      changed_by: names('memberships'),
    },
    theirs: {
      rows: 't.changed_by = $1',
      shows: { title: titleBy('action_id'), status: 't.status', reason: 't.reason', changedAt: 't.changed_at' },
    },
  },
} as const satisfies Record<string, Holding>
