import { isDeepStrictEqual } from 'node:util'
import type * as contract from '@trivselsrum/contracts/workshops'
import { activitiesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireShort } from '../toolbox/short-adaptation.ts'
import { requireNotFinished, requirePlaceFor } from './plan-rules.ts'
import { lockWorkshop, requireHolder, type WorkshopRow } from './queries.ts'
import { raiseVersion, requireSeen } from './raise-version.ts'
import { programmeOf, readWorkshopView } from './view.ts'

/**
 * The same sent again is simply confirmed. What was written stays where it is: a step that is left out keeps its notes, and
 * a box in which something was written is not taken away. A card of one's own that is shown when it goes is put aside.
 */
export const adaptWorkshop: CompanyAction<typeof contract.adaptWorkshop> = async (context, { params, body }) => {
  const { sql } = context
  const { adaptation } = body
  const current = await lockWorkshop(context, params.workshop)
  requireHolder(context, current)
  requireNotFinished(current)
  if (!isDeepStrictEqual(current.adaptation, adaptation)) {
    await requireSeen(context, current, body.version)
    requireShort(adaptation)
    const programme = programmeOf(context, { ...current, adaptation })
    const written = await sql<{ activity: string; box: string }>`
      SELECT DISTINCT activity, box FROM workshop_notes
      WHERE company_id = app.company_id() AND workshop_id = ${current.id}`
    requirePlaceFor(written, programme)
    await sql`
      UPDATE workshops SET adaptation = ${adaptation}, card = ${stillShown(current, programme)}
      WHERE company_id = app.company_id() AND id = ${current.id}`
    await raiseVersion(context, current)
  }
  return readWorkshopView(context, current.id)
}

/** The card that is shown, unless the programme has lost it. */
function stillShown({ activity, card }: WorkshopRow, programme: Programme): string | null {
  const shown = activitiesOf(programme).find(({ id }) => id === activity)
  return shown?.kind === 'cards' && card && !shown.content.cards.includes(card) ? null : card
}
