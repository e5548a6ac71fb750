import * as contract from '@trivselsrum/contracts/consultations'
import * as contributions from '@trivselsrum/contracts/contributions'
import * as takingPart from '@trivselsrum/contracts/taking-part'
import { forCrowds } from '../../platform/crowds.ts'
import type { Platform, ServeCompany, ServePublic, ServeShare } from '../../platform/scopes.ts'
import { acceptContribution } from './accept-contribution.ts'
import { answerConsultation } from './answer-consultation.ts'
import { changeConsultation } from './change-consultation.ts'
import { closeConsultation } from './close-consultation.ts'
import { contribute } from './contribute.ts'
import { contributeThroughShare } from './contribute-through-share.ts'
import { createConsultationShare } from './create-consultation-share.ts'
import { decideContribution } from './decide-contribution.ts'
import { hideContribution } from './hide-contribution.ts'
import { listConsultationShares } from './list-consultation-shares.ts'
import { listConsultations } from './list-consultations.ts'
import { listContributions } from './list-contributions.ts'
import { mergeContribution } from './merge-contribution.ts'
import { openConsultation } from './open-consultation.ts'
import { readConsultation } from './read-consultation.ts'
import { readOpenConsultation } from './read-open-consultation.ts'
import { readOwnContributions } from './read-own-contributions.ts'
import { readSharedConsultation } from './read-shared-consultation.ts'
import { supportContribution } from './support-contribution.ts'
import { supportThroughShare } from './support-through-share.ts'
import { withdrawContribution } from './withdraw-contribution.ts'

interface Serve {
  servePublic: ServePublic
  serveCompany: ServeCompany
  serveShare: ServeShare
}

export function consultationRoutes({ servePublic, serveCompany, serveShare }: Serve, { config }: Platform) {
  serveCompany(contract.listConsultations, listConsultations)
  serveCompany(contract.openConsultation, openConsultation)
  serveCompany(contract.readConsultation, readConsultation)
  serveCompany(contract.changeConsultation, changeConsultation)
  serveCompany(contract.closeConsultation, closeConsultation)
  serveCompany(contract.answerConsultation, answerConsultation)
  serveCompany(contributions.listContributions, listContributions)
  serveCompany(contributions.acceptContribution, acceptContribution)
  serveCompany(contributions.decideContribution, decideContribution)
  serveCompany(contributions.mergeContribution, mergeContribution)
  serveCompany(contributions.hideContribution, hideContribution)
  serveCompany(contract.listConsultationShares, listConsultationShares)
  serveCompany(contract.createConsultationShare, createConsultationShare(config))
  serveCompany(takingPart.readOpenConsultation, readOpenConsultation)
  serveCompany(takingPart.contribute, contribute)
  serveCompany(takingPart.supportContribution, supportContribution)
  serveShare(takingPart.readSharedConsultation, readSharedConsultation)
  serveShare(takingPart.contributeThroughShare, contributeThroughShare)
  serveShare(takingPart.supportThroughShare, supportThroughShare)
  servePublic(takingPart.readOwnContributions, readOwnContributions(config), forCrowds)
  servePublic(takingPart.withdrawContribution, withdrawContribution(config))
}
