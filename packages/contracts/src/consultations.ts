import { Day } from '@trivselsrum/toolkit/day'
import { Block } from '@trivselsrum/toolkit/document/document'
import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InPolicy, PolicyFillIns, PolicyForm } from './policies.ts'
import { Receipt } from './receipt.ts'
import { NewShare, Share, ShareMade } from './shares.ts'
import { InCompany, isoDate, Language, line, page, prose } from './values.ts'

/** How many days a consultation may take at most. */
export const CONSULTATION_DAYS = 90

export const ContributionKind = z.enum(['suggestion', 'comment', 'question']).meta({ id: 'ContributionKind' })
export type ContributionKind = z.output<typeof ContributionKind>

export const ContributionOutcome = z
  .enum(['accepted', 'partly', 'declined', 'later'])
  .meta({ id: 'ContributionOutcome' })
export type ContributionOutcome = z.output<typeof ContributionOutcome>

/** The passage of a section that a contribution is about. Places are characters of the block's own text (`plainText`). */
export const Passage = z
  .strictObject({
    /** Which block of text within the section, its heading being 0 (`textBlocksOf`). */
    block: z.number().int().min(0).max(5000),
    from: z.number().int().min(0).max(100_000),
    to: z.number().int().min(1).max(100_000),
    /** How it reads there, fill-in places filled in. */
    text: z.string().min(1).max(2000),
  })
  .meta({ id: 'Passage' })
export type Passage = z.output<typeof Passage>

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

export const InConsultation = InCompany.extend({ consultation: z.uuid() })
const InContribution = InConsultation.extend({ contribution: z.uuid() })

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

/** A contribution as those see it who work through them. */
export const Contribution = z
  .object({
    id: z.uuid(),
    kind: ContributionKind,
    section: Key,
    heading: z.string(),
    passage: Passage.nullable(),
    /** How the passage reads in the draft now; null without a passage, or once the draft was adopted. */
    now: z.object({ state: z.enum(['unchanged', 'changed', 'gone']), text: z.string() }).nullable(),
    words: z.string().nullable(),
    text: z.string(),
    name: z.string().nullable(),
    sentOn: Day,
    isWithdrawn: z.boolean(),
    supports: z.number().int(),
    outcome: ContributionOutcome.nullable(),
    reason: z.string(),
    takenWords: z.string().nullable(),
    /** The one that stands for it, and how many it stands for itself. */
    mergedInto: z.uuid().nullable(),
    merged: z.number().int(),
    hiddenReason: z.string().nullable(),
    decidedBy: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Contribution' })
export type Contribution = z.output<typeof Contribution>

/** What the problem `contribution-changed` carries beside its words: the contribution as it is now. */
export const ContributionChanged = z.object({ current: Contribution })
export type ContributionChanged = z.input<typeof ContributionChanged>

/** What the problem `passage-changed` carries beside its words: how the passage reads now. */
export const PassageChanged = z.object({ now: z.string() })
export type PassageChanged = z.input<typeof PassageChanged>

export const listContributions = endpoint({
  method: 'GET',
  path: '/companies/:company/consultations/:consultation/contributions',
  summary: 'What was contributed, by section and passage in the order of the text, then by support',
  params: InConsultation,
  query: z.strictObject({
    section: Key.optional(),
    /** Those that wait, those with an outcome, or all. */
    only: z.enum(['waiting', 'decided']).optional(),
    ...page(50),
  }),
  response: z.object({ contributions: z.array(Contribution), total: z.number().int() }),
  problems: ['not-allowed'],
})

/** The version of the contribution that the sender saw. */
const version = z.number().int().min(1)

export const acceptContribution = endpoint({
  method: 'POST',
  path: '/companies/:company/consultations/:consultation/contributions/:contribution/acceptance',
  summary: 'Take the suggested words, or some of them, into the draft in the place of the passage, marked',
  params: InContribution,
  body: z.strictObject({
    version,
    /** What goes in; null for the words as they were suggested. */
    words: prose(2000).nullable().default(null),
    reason: prose(1000).default(''),
  }),
  response: Contribution,
  problems: [
    'contribution-changed',
    'contribution-withdrawn',
    'nothing-to-take',
    'passage-changed',
    'passage-gone',
    'no-draft',
    'draft-too-large',
    'not-allowed',
  ],
})

export const decideContribution = endpoint({
  method: 'PUT',
  path: '/companies/:company/consultations/:consultation/contributions/:contribution/outcome',
  summary: 'Say what becomes of it without touching the draft; declining needs a reason. Null takes the outcome back',
  params: InContribution,
  body: z
    .strictObject({ version, outcome: ContributionOutcome.nullable(), reason: prose(1000).default('') })
    .refine(({ outcome, reason }) => outcome !== 'declined' || reason.length >= 3, {
      path: ['reason'],
      params: { rule: 'reason-for-declining' },
    }),
  response: Contribution,
  problems: ['contribution-changed', 'contribution-withdrawn', 'not-allowed'],
})

export const mergeContribution = endpoint({
  method: 'PUT',
  path: '/companies/:company/consultations/:consultation/contributions/:contribution/merger',
  summary: 'Let another one that says the same stand for it, or no longer; supports count for the one that stands',
  params: InContribution,
  body: z.strictObject({ version, into: z.uuid().nullable() }),
  response: Contribution,
  problems: ['contribution-changed', 'contribution-withdrawn', 'merger-not-possible', 'not-allowed'],
})

export const hideContribution = endpoint({
  method: 'PUT',
  path: '/companies/:company/consultations/:consultation/contributions/:contribution/hiding',
  summary: 'Hide what names a person from everybody else, with a reason that is kept; null shows it again',
  params: InContribution,
  body: z.strictObject({ version, reason: prose(500).min(3).nullable() }),
  response: Contribution,
  problems: ['contribution-changed', 'not-allowed'],
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
