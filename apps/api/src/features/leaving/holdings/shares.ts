import { line } from '@trivselsrum/contracts/values'
import { z } from 'zod'
import { Count, type Holding, kept, Moment, mayName, names, quarterBy, secret, whose } from '../holding.ts'

/** Links, whatever they open. */
export const sharesHoldings = {
  shares: {
    key: ['id'],
    columns: {
      company_id: whose,
      id: kept(z.uuid()),
      label: kept(line(120)),
      round_id: mayName('rounds'),
      consultation_id: mayName('consultations'),
      edition_id: mayName('editions'),
      department_id: mayName('departments'),
      token_hash: secret,
      passcode_hash: secret,
      openings: kept(Count),
      created_at: kept(Moment),
      created_by: names('memberships'),
      expires_at: kept(Moment),
      revoked_at: kept(Moment.nullable()),
    },
    theirs: {
      rows: 't.created_by = $1',
      shows: { label: 't.label', quarter: quarterBy('round_id'), createdAt: 't.created_at', expiresAt: 't.expires_at' },
    },
  },
} as const satisfies Record<string, Holding>
