import { Language, line, prose } from '@trivselsrum/contracts/values'
import { WorkshopState } from '@trivselsrum/contracts/workshops'
import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import { BoxKey } from '@trivselsrum/toolkit/programme/programme'
import { z } from 'zod'
import { Count, type Holding, kept, Moment, mayName, nameBy, names, whose } from '../holding.ts'

const workshopBy = (column = 'title') =>
  `(SELECT w.${column} FROM workshops w WHERE w.company_id = t.company_id AND w.id = t.workshop_id)`

export const workshopsHoldings = {
  workshops: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      title: kept(line(120)),
      tool: kept(Key),
      programme_version: kept(z.number().int().min(1).max(30_000)),
      language: kept(Language),
      adaptation: kept(Adaptation),
      place: kept(prose(200)),
      starts_at: kept(Moment),
      department_id: mayName('departments'),
      facilitator_id: names('memberships'),
      state: kept(WorkshopState),
      version: kept(Count),
      head: kept(Count),
      started_at: kept(Moment.nullable()),
      finished_at: kept(Moment.nullable()),
      finished_by: mayName('memberships'),
      follow_up_on: kept(Day.nullable()),
      led_by: mayName('memberships'),
      step: kept(Key.nullable()),
      activity: kept(Key.nullable()),
      card: kept(Key.nullable()),
      ends_at: kept(Moment.nullable()),
      time_left: kept(Count.nullable()),
      created_at: kept(Moment),
      created_by: names('memberships'),
    },
    rule: ({ state, started_at, finished_at, finished_by, ends_at, time_left }) =>
      (state === 'planned') === (started_at === null) &&
      (state === 'finished') === (finished_at !== null) &&
      (finished_at === null) === (finished_by === null) &&
      (ends_at === null || time_left === null),
    theirs: {
      rows: '$1 IN (t.facilitator_id, t.finished_by, t.led_by, t.created_by)',
      shows: {
        title: 't.title',
        tool: 't.tool',
        startsAt: 't.starts_at',
        facilitator: nameBy('facilitator_id'),
        createdAt: 'CASE WHEN t.created_by = $1 THEN t.created_at END',
        finishedAt: 'CASE WHEN t.finished_by = $1 THEN t.finished_at END',
      },
    },
  },
  workshop_people: {
    key: ['workshop_id', 'id'],
    columns: {
      company_id: whose,
      workshop_id: names('workshops'),
      id: kept(z.uuid()),
      membership_id: mayName('memberships'),
      name: kept(line(80).nullable()),
      is_present: kept(z.boolean()),
      added_at: kept(Moment),
    },
    rule: ({ membership_id, name }) => (membership_id === null) !== (name === null),
    theirs: { rows: 't.membership_id = $1', shows: { title: workshopBy(), startsAt: workshopBy('starts_at') } },
  },
  workshop_notes: {
    key: ['id'],
    columns: {
      company_id: whose,
      workshop_id: names('workshops'),
      id: kept(z.uuid()),
      activity: kept(Key),
      box: kept(BoxKey),
      text: kept(prose(4000)),
      is_picked: kept(z.boolean()),
      version: kept(Count),
      place: kept(Count),
      written_at: kept(Moment),
      written_by: names('memberships'),
    },
    theirs: {
      rows: 't.written_by = $1',
      shows: { title: workshopBy(), text: 't.text', writtenAt: 't.written_at' },
    },
  },
  workshop_choices: {
    key: ['workshop_id', 'activity', 'item'],
    columns: {
      company_id: whose,
      workshop_id: names('workshops'),
      activity: kept(Key),
      item: kept(Key),
      option: kept(Key),
    },
    theirs: { none: 'a group chose it together' },
  },
  workshop_pairings: {
    key: ['workshop_id', 'activity', 'round'],
    columns: {
      company_id: whose,
      workshop_id: names('workshops'),
      activity: kept(Key),
      round: kept(z.number().int().min(1).max(30_000)),
      groups: kept(z.array(z.array(z.uuid()).max(200)).max(200)),
    },
    theirs: {
      none: 'who took part stands with the people of the workshop; who sat with whom says nothing more of them',
    },
  },
  workshop_events: {
    key: ['workshop_id', 'number'],
    columns: {
      company_id: whose,
      workshop_id: names('workshops'),
      number: kept(Count),
      kind: kept(z.enum(['place', 'note', 'person', 'choice', 'pairing'])),
      subject: kept(z.string().max(130).nullable()),
      at: kept(Moment),
      by: names('memberships'),
    },
    theirs: { rows: 't.by = $1', shows: { title: workshopBy(), kind: 't.kind', at: 't.at' } },
  },
  tool_adaptations: {
    key: ['tool'],
    columns: {
      company_id: whose,
      tool: kept(Key),
      adaptation: kept(Adaptation),
      version: kept(Count),
      saved_at: kept(Moment),
      saved_by: names('memberships'),
    },
    theirs: { rows: 't.saved_by = $1', shows: { tool: 't.tool', savedAt: 't.saved_at' } },
  },
} as const satisfies Record<string, Holding>
