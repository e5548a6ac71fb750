import * as history from '@trivselsrum/contracts/history'
import * as rounds from '@trivselsrum/contracts/rounds'
import * as sheets from '@trivselsrum/contracts/sheets'
import type { ServeCompany } from '../../platform/scopes.ts'
import { closeRound } from './close-round.ts'
import { handInSheet } from './hand-in-sheet.ts'
import { listFreeQuarters } from './list-free-quarters.ts'
import { listRounds } from './list-rounds.ts'
import { openRound } from './open-round.ts'
import { readComparison } from './read-comparison.ts'
import { readHistory } from './read-history.ts'
import { readResult } from './read-result.ts'
import { readRound } from './read-round.ts'
import { readSheet } from './read-sheet.ts'
import { saveAnswer } from './save-answer.ts'
import { takeBackSheet } from './take-back-sheet.ts'
import { voidRound } from './void-round.ts'

export function roundRoutes(serve: ServeCompany) {
  serve(rounds.listRounds, listRounds)
  serve(rounds.listFreeQuarters, listFreeQuarters)
  serve(rounds.openRound, openRound)
  serve(rounds.readRound, readRound)
  serve(rounds.closeRound, closeRound)
  serve(rounds.voidRound, voidRound)
  serve(rounds.readResult, readResult)
  serve(history.readHistory, readHistory)
  serve(history.readComparison, readComparison)
  serve(sheets.readSheet, readSheet)
  serve(sheets.saveAnswer, saveAnswer)
  serve(sheets.handInSheet, handInSheet)
  serve(sheets.takeBackSheet, takeBackSheet)
}
