import type * as contract from '@trivselsrum/contracts/workshop-holding'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockLed } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { saveTime } from './save-time.ts'
import { timed } from './time.ts'
import { readWorkshopView } from './view.ts'

export const timeWorkshop: CompanyAction<typeof contract.timeWorkshop> = async (context, { params, body }) => {
  const workshop = await lockLed(context, params.workshop)
  const { endsAt, timeLeft } = timed(workshop, body, context.now)
  const isSame = endsAt?.getTime() === workshop.endsAt?.getTime() && timeLeft === workshop.timeLeft
  if (!isSame) {
    await saveTime(context, workshop.id, { endsAt, timeLeft })
    await recordEvent(context, workshop.id, { kind: 'place' })
  }
  return readWorkshopView(context, workshop.id)
}
