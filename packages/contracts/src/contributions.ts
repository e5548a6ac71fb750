import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { InConsultation } from './consultations.ts'
import { endpoint } from './endpoint.ts'
import { page, prose } from './values.ts'

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

export const InContribution = InConsultation.extend({ contribution: z.uuid() })

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
