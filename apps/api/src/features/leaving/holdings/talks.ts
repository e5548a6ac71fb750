import { HelpLine } from '@trivselsrum/contracts/help'
import { z } from 'zod'
import { Count, each, type Holding, kept, leftOut, Moment, names, secret, whose } from '../holding.ts'

const theirsAlone = leftOut('for its author alone, and encrypted: a company does not know that it is there')

export const talksHoldings = {
  author_keys: {
    key: null,
    columns: {
      company_id: whose,
      author_id: theirsAlone,
      wrapped: secret,
      ...each(['wrapped_by', 'made_at'], theirsAlone),
    },
    theirs: { rows: 't.author_id = $1', shows: { createdAt: 't.made_at' } },
  },
  // What was written in them is put beside when a person takes out what is theirs.
  talks: {
    key: null,
    columns: {
      company_id: whose,
      ...each(['subject', 'texts'], secret),
      ...each(['id', 'author_id', 'tool', 'programme_version', 'form', 'language', 'version'], theirsAlone),
      ...each(['held_on', 'follow_up_on', 'deletes_on', 'kept_months', 'warned_on'], theirsAlone),
      ...each(['created_at', 'changed_at'], theirsAlone),
    },
    theirs: {
      rows: 't.author_id = $1',
      shows: {
        id: 't.id',
        kind: 't.form',
        heldOn: 't.held_on',
        followUpOn: 't.follow_up_on',
        createdAt: 't.created_at',
        changedAt: 't.changed_at',
        deletesOn: 't.deletes_on',
      },
    },
  },
  help_boxes: {
    key: [],
    columns: {
      company_id: whose,
      lines: kept(z.array(HelpLine).max(12)),
      version: kept(Count),
      saved_at: kept(Moment),
      saved_by: names('memberships'),
    },
    theirs: { rows: 't.saved_by = $1', shows: { savedAt: 't.saved_at' } },
  },
} as const satisfies Record<string, Holding>
