import type * as contract from '@trivselsrum/contracts/workshop-holding'
import type { Programme } from '@trivselsrum/toolkit/programme/programme'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockLed } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { programmeOf, readWorkshopView } from './view.ts'

/** Of two who press at once the second is told, and goes nowhere. What time runs ends with its step. */
export const showInWorkshop: CompanyAction<typeof contract.showInWorkshop> = async (context, { params, body }) => {
  const { sql } = context
  const workshop = await lockLed(context, params.workshop)
  if (workshop.step !== body.from) throw new Problem('workshop-moved-on')
  requirePlace(programmeOf(context, workshop), body)
  const { step, activity, card } = body
  const isThere = workshop.step === step && workshop.activity === activity && workshop.card === card
  if (!isThere) {
    const isNewStep = workshop.step !== step
    await sql`
      UPDATE workshops SET step = ${step}, activity = ${activity}, card = ${card},
        ends_at = CASE WHEN ${isNewStep} THEN NULL ELSE ends_at END,
        time_left = CASE WHEN ${isNewStep} THEN NULL ELSE time_left END
      WHERE company_id = app.company_id() AND id = ${workshop.id}`
    await recordEvent(context, workshop.id, { kind: 'place' })
  }
  return readWorkshopView(context, workshop.id)
}

type Place = Pick<Parameters<typeof showInWorkshop>[1]['body'], 'step' | 'activity' | 'card'>

/** @throws Problem `not-found` for a step that the programme has not, an activity of another, a card of another. */
function requirePlace({ steps }: Programme, { step, activity, card }: Place) {
  const shown = steps.find(({ id }) => id === step)
  const within = shown?.activities.find(({ id }) => id === activity)
  const isCard = within?.kind === 'cards' && within.content.cards.some((id) => id === card)
  if (!shown || (activity !== null && !within) || (card !== null && !isCard)) throw new Problem('not-found')
}
