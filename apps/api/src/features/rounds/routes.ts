import * as anonymous from '@trivselsrum/contracts/anonymous-sheets'
import * as history from '@trivselsrum/contracts/history'
import * as participants from '@trivselsrum/contracts/participants'
import * as rounds from '@trivselsrum/contracts/rounds'
import * as sheets from '@trivselsrum/contracts/sheets'
import { forCrowds } from '../../platform/crowds.ts'
import type { Platform, ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { addParticipants } from './add-participants.ts'
import { closeRound } from './close-round.ts'
import { handInAnonymousSheet } from './hand-in-anonymous-sheet.ts'
import { handInSheet } from './hand-in-sheet.ts'
import { listFreeQuarters } from './list-free-quarters.ts'
import { listParticipants } from './list-participants.ts'
import { listRounds } from './list-rounds.ts'
import { listSheets } from './list-sheets.ts'
import { openRound } from './open-round.ts'
import { readAnonymity } from './read-anonymity.ts'
import { readAnonymousForm } from './read-anonymous-form.ts'
import { readComparison } from './read-comparison.ts'
import { readHistory } from './read-history.ts'
import { readReceipt } from './read-receipt.ts'
import { readResult } from './read-result.ts'
import { readRound } from './read-round.ts'
import { readSheet } from './read-sheet.ts'
import { remindParticipants } from './remind-participants.ts'
import { replaceAnonymousSheet } from './replace-anonymous-sheet.ts'
import { saveAnswer } from './save-answer.ts'
import { takeBackSheet } from './take-back-sheet.ts'
import { voidRound } from './void-round.ts'
import { withdrawAnonymousSheet } from './withdraw-anonymous-sheet.ts'

export function roundRoutes(serve: ServeCompany) {
  serve(rounds.listRounds, listRounds)
  serve(rounds.listFreeQuarters, listFreeQuarters)
  serve(rounds.readAnonymity, readAnonymity)
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
  serve(sheets.listSheets, listSheets)
  serve(participants.listParticipants, listParticipants)
  serve(participants.addParticipants, addParticipants)
  serve(participants.remindParticipants, remindParticipants)
  serve(anonymous.readAnonymousForm, readAnonymousForm)
  serve(anonymous.handInAnonymousSheet, handInAnonymousSheet)
}

/** For whoever has a receipt, wherever they are. */
export function receiptRoutes(serve: ServePublic, { config }: Platform) {
  serve(anonymous.readReceipt, readReceipt(config), forCrowds)
  serve(anonymous.replaceAnonymousSheet, replaceAnonymousSheet(config))
  serve(anonymous.withdrawAnonymousSheet, withdrawAnonymousSheet(config))
}
