import { DiscussionRecord, DiscussionSection, GoalOutcome } from '@trivselsrum/contracts/discussions'
import { line, prose } from '@trivselsrum/contracts/values'
import { Day } from '@trivselsrum/toolkit/day'
import { z } from 'zod'
import { Count, type Holding, kept, Moment, mayName, nameBy, names, whose } from '../holding.ts'

const yearBy = (column: string) =>
  `(SELECT d.year FROM discussions d WHERE d.company_id = t.company_id AND d.id = t.${column})`

export const discussionsHoldings = {
  discussions: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      year: kept(z.number().int().min(2000).max(2099)),
      held_on: kept(Day.nullable()),
      created_at: kept(Moment),
      created_by: names('memberships'),
      concluded_at: kept(Moment.nullable()),
      concluded_by: mayName('memberships'),
      record: kept(DiscussionRecord.nullable()),
    },
    rule: ({ held_on, concluded_at, concluded_by, record }) =>
      concluded_at === null
        ? concluded_by === null && record === null
        : concluded_by !== null && record !== null && held_on !== null,
    theirs: {
      rows: '$1 IN (t.created_by, t.concluded_by)',
      shows: {
        year: 't.year',
        createdAt: 'CASE WHEN t.created_by = $1 THEN t.created_at END',
        concludedAt: 'CASE WHEN t.concluded_by = $1 THEN t.concluded_at END',
      },
    },
  },
  discussion_sections: {
    key: ['discussion_id', 'section'],
    columns: {
      company_id: whose,
      discussion_id: names('discussions'),
      // The review of the year has a part of its own, and the meeting one that has no text.
      section: kept(z.enum([...DiscussionSection.options, 'review', 'meeting'])),
      text: kept(prose(4000)),
      version: kept(Count),
      saved_at: kept(Moment),
      saved_by: names('memberships'),
    },
    theirs: {
      rows: 't.saved_by = $1',
      shows: { year: yearBy('discussion_id'), section: 't.section', text: 't.text', savedAt: 't.saved_at' },
    },
  },
  discussion_participants: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      discussion_id: names('discussions'),
      membership_id: mayName('memberships'),
      name: kept(line(120).nullable()),
    },
    theirs: {
      rows: 't.membership_id = $1',
      shows: { year: yearBy('discussion_id'), name: nameBy('membership_id') },
    },
  },
  goal_reviews: {
    key: ['discussion_id', 'goals_of', 'place'],
    columns: {
      company_id: whose,
      discussion_id: names('discussions'),
      goals_of: names('discussions'),
      place: kept(z.number().int().min(0).max(1000)),
      outcome: kept(GoalOutcome.nullable()),
      note: kept(prose(1000)),
    },
    theirs: { none: 'what became of a goal is the company’s own; who saved it stands with the part of the discussion' },
  },
} as const satisfies Record<string, Holding>
