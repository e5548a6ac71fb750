import { ReminderKind } from '@trivselsrum/contracts/reminders'
import { z } from 'zod'
import { each, type Holding, kept, leftOut, names, secret, whose } from '../holding.ts'

const passing = leftOut('waits to be said, and is found again where the copy lies')
const renewed = leftOut('an address opens what it was made for; for the copy its owner makes another')

export const remindersHoldings = {
  reminder_choices: {
    key: ['membership_id'],
    columns: {
      company_id: whose,
      membership_id: names('memberships'),
      is_off: kept(z.boolean()),
      kinds_off: kept(z.array(ReminderKind).max(50)),
    },
    theirs: { rows: 't.membership_id = $1', shows: { isOff: 't.is_off', kindsOff: 't.kinds_off' } },
  },
  reminders: {
    key: null,
    columns: { company_id: whose, ...each(['membership_id', 'kind', 'subject', 'due_on'], passing) },
    theirs: { rows: 't.membership_id = $1', shows: { kind: 't.kind', dueOn: 't.due_on' } },
  },
  calendar_feeds: {
    key: null,
    columns: { company_id: whose, token_hash: secret, ...each(['membership_id', 'id', 'created_at'], renewed) },
    theirs: { rows: 't.membership_id = $1', shows: { createdAt: 't.created_at' } },
  },
} as const satisfies Record<string, Holding>
