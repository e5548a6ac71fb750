import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InPolicy } from './policies.ts'
import { NewShare, Share, ShareMade } from './shares.ts'
import { InCompany, isoDate, page, prose } from './values.ts'

/** How many days a consultation may take at most. */
export const CONSULTATION_DAYS = 90

export const InConsultation = InCompany.extend({ consultation: z.uuid() })

/** A consultation as those see it who run it. */
export const Consultation = z
  .object({
    id: z.uuid(),
    policy: z.uuid(),
    title: z.string(),
    edition: z.number().int(),
    version: z.uuid(),
    lead: z.string(),
    closesOn: Day,
    membersOnly: z.boolean(),
    openedAt: isoDate,
    openedBy: z.string(),
    /** When somebody closed it, where that was before its last day was over. */
    closedAt: isoDate.nullable(),
    state: z.enum(['open', 'closed', 'answered']),
    answer: z.string(),
    /** How many took part; never who. */
    contributors: z.number().int(),
    /** Of those that were not withdrawn. */
    contributions: z.number().int(),
    /** Of those how many wait for an outcome. */
    waiting: z.number().int(),
    sections: z.array(
      z.object({ id: Key, heading: z.string(), contributions: z.number().int(), waiting: z.number().int() }),
    ),
    /** Whether its draft can still take words in: not once it was adopted. */
    isDraftOpen: z.boolean(),
    can: z.object({ change: z.boolean(), close: z.boolean(), answer: z.boolean() }),
  })
  .meta({ id: 'Consultation' })
export type Consultation = z.output<typeof Consultation>

export const listConsultations = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/consultations',
  summary: 'The consultations of a policy, the newest first',
  params: InPolicy,
  query: z.strictObject(page(50)),
  response: z.object({ consultations: z.array(Consultation), total: z.number().int() }),
  problems: ['not-allowed'],
})

export const openConsultation = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/consultations',
  summary: 'Send chosen sections of the draft, as it is now, to the employees',
  params: InPolicy,
  body: z.strictObject({
    /** Made by the sender: sent again, it is one consultation. */
    consultation: z.uuid(),
    edition: z.uuid(),
    sections: z.array(Key).min(1).max(200),
    lead: prose(2000).default(''),
    closesOn: Day,
    membersOnly: z.boolean().default(false),
  }),
  response: Consultation,
  status: 201,
  problems: [
    'no-draft',
    'draft-replaced',
    'draft-empty',
    'section-unknown',
    'consultation-open',
    'closing-day-not-allowed',
    'not-allowed',
  ],
})

export const readConsultation = endpoint({
  method: 'GET',
  path: '/companies/:company/consultations/:consultation',
  summary: 'A consultation with its figures',
  params: InConsultation,
  response: Consultation,
  problems: ['not-allowed'],
})

export const changeConsultation = endpoint({
  method: 'PUT',
  path: '/companies/:company/consultations/:consultation',
  summary: 'Change what it says and the day it closes, while it is open; who takes part stays as it was promised',
  params: InConsultation,
  body: z.strictObject({ lead: prose(2000), closesOn: Day }),
  response: Consultation,
  problems: ['consultation-closed', 'closing-day-not-allowed', 'not-allowed'],
})

export const closeConsultation = endpoint({
  method: 'POST',
  path: '/companies/:company/consultations/:consultation/closure',
  summary: 'Close it before its day; closed twice it is closed once',
  params: InConsultation,
  response: Consultation,
  problems: ['not-allowed'],
})

export const answerConsultation = endpoint({
  method: 'PUT',
  path: '/companies/:company/consultations/:consultation/answer',
  summary: 'Tell everybody what became of it: you said, we did. Can be corrected by sending it again',
  params: InConsultation,
  body: z.strictObject({ answer: prose(4000).min(1) }),
  response: Consultation,
  problems: ['consultation-open', 'contributions-waiting', 'not-allowed'],
})

export const listConsultationShares = endpoint({
  method: 'GET',
  path: '/companies/:company/consultations/:consultation/shares',
  summary: 'The links into a consultation, the newest first',
  params: InConsultation,
  query: z.strictObject(page(50)),
  response: z.object({ shares: z.array(Share), total: z.number().int() }),
  problems: ['not-allowed'],
})

export const createConsultationShare = endpoint({
  method: 'POST',
  path: '/companies/:company/consultations/:consultation/shares',
  summary: 'Make a link into a consultation; it ends with it at the latest, and its token is told once, here',
  params: InConsultation,
  body: NewShare,
  response: ShareMade,
  status: 201,
  problems: ['consultation-closed', 'members-only', 'share-exists', 'too-many-shares', 'not-allowed'],
})
