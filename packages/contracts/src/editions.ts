import { Day } from '@trivselsrum/toolkit/day'
import { Document } from '@trivselsrum/toolkit/document/document'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { EditionEntry, InPolicy, Policy, PolicyForm } from './policies.ts'
import { NewShare, Share, ShareMade } from './shares.ts'
import { Docx, isoDate, Language, line, Pdf, page } from './values.ts'

/** An adopted edition as it was settled: what page, PDF, DOCX and poster show. */
export const EditionRecord = z
  .object({
    company: z.string(),
    title: z.string(),
    form: PolicyForm,
    language: Language,
    document: Document,
  })
  .meta({ id: 'EditionRecord' })
export type EditionRecord = z.output<typeof EditionRecord>

export const Edition = EditionEntry.extend({
  record: EditionRecord,
  /** Whether a newer edition was adopted since. */
  isNewest: z.boolean(),
  retiredAt: isoDate.nullable(),
  /** How many of the members have said that they have read it: for owners and AMO, of one that was published. */
  readings: z.object({ read: z.number().int(), of: z.number().int() }).nullable(),
  /** Whether the reader has said so; null where it was not published. */
  hasRead: z.boolean().nullable(),
  can: z.object({ publish: z.boolean(), confirm: z.boolean(), share: z.boolean(), makeActions: z.boolean() }),
}).meta({ id: 'Edition' })
export type Edition = z.output<typeof Edition>

export const InEdition = InPolicy.extend({ edition: z.coerce.number().int().min(1).max(999) })

/** What the problem `fill-ins-empty` carries beside its words. */
export const FillInsEmpty = z.object({ places: z.array(z.string()) })
export type FillInsEmpty = z.input<typeof FillInsEmpty>

export const adoptDraft = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/adoption',
  summary: 'Adopt the draft as the sender has read it: it is frozen with names and fill-in places as they are now',
  params: InPolicy,
  body: z.strictObject({
    edition: z.uuid(),
    /** The head the sender saw: somebody may have written since. */
    head: z.number().int().min(0),
    adoptedBy: line(120),
    adoptedOn: Day,
    reviewOn: Day,
  }),
  response: Policy,
  problems: [
    'no-draft',
    'draft-replaced',
    'draft-changed',
    'draft-empty',
    'fill-ins-empty',
    'consultation-open',
    'adopted-in-future',
    'review-before-adoption',
    'not-allowed',
  ],
})

export const beginEdition = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/editions',
  summary: 'Begin a new round of work from a copy of the newest adopted edition',
  params: InPolicy,
  response: Policy,
  status: 201,
  problems: ['draft-exists', 'policy-not-adopted', 'policy-retired', 'not-allowed'],
})

export const readEdition = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/editions/:edition',
  summary: 'An adopted edition; members see those that were published',
  params: InEdition,
  response: Edition,
})

export const publishEdition = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/editions/:edition/publication',
  summary: 'Publish an adopted edition to all members, who are told and can say that they have read it',
  params: InEdition,
  response: Edition,
  problems: ['edition-replaced', 'policy-retired', 'not-allowed'],
})

export const confirmReading = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/editions/:edition/reading',
  summary: 'Say that you have read a published edition; said twice it is said once',
  params: InEdition,
  response: z.void(),
  status: 204,
  problems: ['edition-not-published'],
})

export const printEdition = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/editions/:edition/pdf',
  summary: 'An adopted edition as tagged PDF',
  params: InEdition,
  response: Pdf,
  produces: 'application/pdf',
})

export const writeEdition = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/editions/:edition/docx',
  summary: 'An adopted edition as DOCX',
  params: InEdition,
  response: Docx,
  produces: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
})

export const printEditionPoster = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/editions/:edition/poster',
  summary: 'Rules of living, guideposts or three words as a poster of one page, A4',
  params: InEdition,
  response: Pdf,
  produces: 'application/pdf',
  problems: ['no-poster-of-policy', 'poster-too-long'],
})

export const listEditionShares = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/editions/:edition/shares',
  summary: 'The links to an adopted edition, the newest first',
  params: InEdition,
  query: z.strictObject(page(50)),
  response: z.object({ shares: z.array(Share), total: z.number().int() }),
  problems: ['not-allowed'],
})

export const createEditionShare = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/editions/:edition/shares',
  summary: 'Make a link to an adopted edition for people without an account; its token is told once, here',
  params: InEdition,
  body: NewShare,
  response: ShareMade,
  status: 201,
  problems: ['share-exists', 'too-many-shares', 'not-allowed'],
})

export const readSharedEdition = endpoint({
  method: 'GET',
  path: '/share/edition',
  summary: 'The adopted edition that a link opens',
  response: EditionEntry.omit({ publishedAt: true }).extend({
    record: EditionRecord,
    isNewest: z.boolean(),
    retiredAt: isoDate.nullable(),
  }),
  problems: ['passcode-needed', 'another-link-open'],
})

export const printSharedEdition = endpoint({
  method: 'GET',
  path: '/share/edition/pdf',
  summary: 'The adopted edition that a link opens, as tagged PDF',
  response: Pdf,
  produces: 'application/pdf',
  problems: ['passcode-needed', 'another-link-open'],
})
