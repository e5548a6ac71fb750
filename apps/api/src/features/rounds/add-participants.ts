import type * as contract from '@trivselsrum/contracts/participants'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { ask, choose } from './participants.ts'
import { lockRound } from './queries.ts'
import { requireOpen } from './rules.ts'

export const addParticipants: CompanyAction<typeof contract.addParticipants> = async (context, input) => {
  const { quarter } = input.params
  requireRight(context.actor.role, 'invite')
  const round = await lockRound(context.sql, quarter, input.query.round)
  requireOpen(round)
  if (round.mode === 'joint') throw new Problem('joint-asks-nobody')
  const chosen = await choose(context, input.body)
  if (chosen.length === 0) throw new Problem('nobody-asked')
  const added = await ask(context, round, chosen)
  await recordAct(context, 'participants-added', { quarter, added })
  return { added }
}
