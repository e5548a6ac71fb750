import * as contract from '@trivselsrum/contracts/actions'
import * as plan from '@trivselsrum/contracts/plan'
import type { ServeCompany } from '../../platform/scopes.ts'
import { addActionNote } from './add-action-note.ts'
import { changeAction } from './change-action.ts'
import { changeActionStatus } from './change-action-status.ts'
import { createAction } from './create-action.ts'
import { listActionEvents } from './list-action-events.ts'
import { listActions } from './list-actions.ts'
import { readAction } from './read-action.ts'
import { readAnswersToOpenings } from './read-answers-to-openings.ts'
import { readBoard } from './read-board.ts'
import { readPlanFigures } from './read-plan-figures.ts'
import { readTimeline } from './read-timeline.ts'
import { removeAction } from './remove-action.ts'

export function actionRoutes(serve: ServeCompany) {
  serve(plan.listActions, listActions)
  serve(plan.readBoard, readBoard)
  serve(plan.readTimeline, readTimeline)
  serve(plan.readPlanFigures, readPlanFigures)
  serve(contract.readAnswersToOpenings, readAnswersToOpenings)
  serve(contract.createAction, createAction)
  serve(contract.readAction, readAction)
  serve(contract.changeAction, changeAction)
  serve(contract.changeActionStatus, changeActionStatus)
  serve(contract.removeAction, removeAction)
  serve(contract.listActionEvents, listActionEvents)
  serve(contract.addActionNote, addActionNote)
}
