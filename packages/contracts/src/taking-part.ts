import { Day } from '@trivselsrum/toolkit/day'
import { Block } from '@trivselsrum/toolkit/document/document'
import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { InConsultation } from './consultations.ts'
import { ContributionKind, ContributionOutcome, InContribution, Passage } from './contributions.ts'
import { endpoint } from './endpoint.ts'
import { PolicyFillIns, PolicyForm } from './policies.ts'
import { Receipt } from './receipt.ts'
import { isoDate, Language, line, prose } from './values.ts'

/** What is sent. Of a suggestion the words, of a comment or a question the text. */
export const NewContribution = z.strictObject({
  /** Made with the page, and kept by the contributor: with it they find everything they contributed here. */
  receipt: Receipt,
  /** Made with the form: sent again, it is one contribution. Random (version 4). */
  contribution: z.uuidv4(),
  kind: ContributionKind,
  section: Key,
  passage: Passage.nullable().default(null),
  words: prose(2000).default(''),
  text: prose(2000).default(''),
  /** A name only for those who want to give one. */
  name: line(80).nullable().default(null),
  /** That it is to be sent although something in it may point to a person (`names-a-person`). */
  isSure: z.boolean().default(false),
})
export type NewContribution = z.output<typeof NewContribution>

/** What the problem `names-a-person` carries beside its words. */
export const NamesAPerson = z.object({ found: z.array(z.enum(['cpr', 'phone', 'email'])) })
export type NamesAPerson = z.input<typeof NamesAPerson>

/** A contribution as everybody sees it who takes part. */
export const ShownContribution = z
  .object({
    id: z.uuid(),
    kind: ContributionKind,
    section: Key,
    passage: Passage.nullable(),
    words: z.string().nullable(),
    text: z.string(),
    name: z.string().nullable(),
    supports: z.number().int(),
    isMine: z.boolean(),
    isSupported: z.boolean(),
    /** What became of it, once that was told. */
    outcome: ContributionOutcome.nullable(),
    reason: z.string(),
  })
  .meta({ id: 'ShownContribution' })
export type ShownContribution = z.output<typeof ShownContribution>

/** How many contributions of a section come with it; the rest is asked for. */
export const SHOWN_AT_FIRST = 10

/** What somebody who is asked sees: the text that is out, and what was contributed so far. */
export const OpenConsultation = z
  .object({
    id: z.uuid(),
    company: z.string(),
    companyLanguage: Language,
    title: z.string(),
    form: PolicyForm,
    language: Language,
    lead: z.string(),
    closesOn: Day,
    isOpen: z.boolean(),
    membersOnly: z.boolean(),
    /** How many work there, as far as the company has said: where few do, one is recognised by what one writes. */
    headcount: z.number().int().nullable(),
    fillIns: PolicyFillIns,
    sections: z.array(
      z.object({
        id: Key,
        heading: z.string(),
        blocks: z.array(Block),
        /** The most supported first, `SHOWN_AT_FIRST` of them, or the page that was asked for. */
        contributions: z.array(ShownContribution),
        total: z.number().int(),
      }),
    ),
    /** What the company answered to it all; null until it did. */
    answer: z.object({ text: z.string(), answeredAt: isoDate }).nullable(),
  })
  .meta({ id: 'OpenConsultation' })
export type OpenConsultation = z.output<typeof OpenConsultation>

/** Who reads: with a code, what is their own and what they support is marked. More of one section, by page. */
const Reading = z.strictObject({
  receipt: Receipt.nullable().default(null),
  section: Key.optional(),
  skip: z.number().int().min(0).max(10_000).default(0),
})

const Supporting = z.strictObject({ receipt: Receipt, isSupported: z.boolean() })

const contributing = [
  'consultation-closed',
  'section-not-out',
  'passage-not-in-text',
  'contribution-empty',
  'names-a-person',
  'too-many-contributions',
] as const

export const readSharedConsultation = endpoint({
  method: 'POST',
  path: '/share/consultation/reading',
  summary: 'The consultation that a link opens; the contributor’s code, if there is one, stands in no address',
  body: Reading,
  response: OpenConsultation,
  problems: ['passcode-needed', 'another-link-open'],
})

export const contributeThroughShare = endpoint({
  method: 'POST',
  path: '/share/contributions',
  summary: 'Contribute to what a link opens, without an account; nothing of who it was is kept',
  query: z.strictObject({ consultation: z.uuid().optional() }),
  body: NewContribution,
  response: ShownContribution,
  status: 201,
  /** `not-found` for an id that somebody else's contribution has. */
  problems: ['passcode-needed', 'another-link-open', 'not-found', ...contributing],
})

export const supportThroughShare = endpoint({
  method: 'PUT',
  path: '/share/contributions/:contribution/support',
  summary: 'Support what somebody else wrote, or no longer; once for each code',
  params: z.object({ contribution: z.uuid() }),
  body: Supporting,
  response: z.object({ supports: z.number().int() }),
  problems: [
    'passcode-needed',
    'another-link-open',
    'consultation-closed',
    'own-contribution',
    'too-many-supports',
    'not-found',
  ],
})

export const readOpenConsultation = endpoint({
  method: 'POST',
  path: '/companies/:company/consultations/:consultation/reading',
  summary: 'What a member is asked about, as a guest would see it',
  params: InConsultation,
  body: Reading,
  response: OpenConsultation,
})

export const contribute = endpoint({
  method: 'POST',
  path: '/companies/:company/consultations/:consultation/contributions',
  summary: 'Contribute as a member; as little is kept of who it was as of a guest',
  params: InConsultation,
  body: NewContribution,
  response: ShownContribution,
  status: 201,
  problems: [...contributing],
})

export const supportContribution = endpoint({
  method: 'PUT',
  path: '/companies/:company/consultations/:consultation/contributions/:contribution/support',
  summary: 'Support what somebody else wrote, as a member, or no longer',
  params: InContribution,
  body: Supporting,
  response: z.object({ supports: z.number().int() }),
  problems: ['consultation-closed', 'own-contribution', 'too-many-supports'],
})

export const readOwnContributions = endpoint({
  method: 'POST',
  path: '/receipts/contributions/reading',
  summary: 'What became of everything that was contributed with a code',
  body: z.strictObject({ receipt: Receipt }),
  response: z.object({
    /** The consultation that the code was made for. */
    consultation: z.uuid(),
    company: z.string(),
    companyLanguage: Language,
    title: z.string(),
    closesOn: Day,
    isOpen: z.boolean(),
    contributions: z.array(ShownContribution.extend({ heading: z.string(), isWithdrawn: z.boolean() })),
    answer: z.object({ text: z.string(), answeredAt: isoDate }).nullable(),
  }),
  problems: ['no-such-receipt', 'too-many-attempts'],
})

export const withdrawContribution = endpoint({
  method: 'POST',
  path: '/receipts/contributions/withdrawal',
  summary: 'Withdraw one contribution with the code it was sent with: its words are deleted',
  body: z.strictObject({ receipt: Receipt, contribution: z.uuid() }),
  response: z.void(),
  status: 204,
  problems: ['no-such-receipt', 'not-found', 'too-many-attempts'],
})
