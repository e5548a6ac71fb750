import { Day } from '@trivselsrum/toolkit/day'
import { z } from 'zod'
import { endpoint, mediaTypes } from './endpoint.ts'
import { GatheredYear } from './gathered-year.ts'
import { Docx, InCompany, isoDate, line, Page, Pdf, prose } from './values.ts'

/** The parts of a discussion that are written as text; goals and decisions are one a line. */
export const DiscussionSection = z
  .enum(['cooperation', 'goals', 'organisation', 'competence', 'decisions'])
  .meta({ id: 'DiscussionSection' })
export type DiscussionSection = z.output<typeof DiscussionSection>

/** Every part that is saved by itself, in the order they are gone through. */
export const DiscussionPart = z.enum(['meeting', 'review', ...DiscussionSection.options]).meta({ id: 'DiscussionPart' })
export type DiscussionPart = z.output<typeof DiscussionPart>

/** What a discussion can lack before it is concluded. */
export const DiscussionNeed = z
  .enum(['date', 'participants', 'review', 'cooperation', 'goals', 'organisation', 'competence'])
  .meta({ id: 'DiscussionNeed' })
export type DiscussionNeed = z.output<typeof DiscussionNeed>

export const GoalOutcome = z.enum(['met', 'partly', 'unmet']).meta({ id: 'GoalOutcome' })
export type GoalOutcome = z.output<typeof GoalOutcome>

/** All that a discussion says: of a draft as it is now, of a concluded one as it was frozen. */
export const DiscussionRecord = z
  .object({
    company: z.string(),
    /** How many work there, as far as the company has said; below ten it has no AMO, and talks of competence. */
    headcount: z.number().int().nullable(),
    heldOn: Day.nullable(),
    participants: z.array(z.string()),
    /** The goals of the discussion before, and what became of them; null where there was none. */
    lastGoals: z
      .object({
        year: z.number().int(),
        goals: z.array(z.object({ goal: z.string(), outcome: GoalOutcome.nullable(), note: z.string() })),
      })
      .nullable(),
    /** What else is to be said of the year that went. */
    review: z.string(),
    cooperation: z.string(),
    goals: z.array(z.string()),
    organisation: z.string(),
    competence: z.string(),
    decisions: z.array(z.string()),
    /** For those who may see it elsewhere as well; null for members. */
    gathered: GatheredYear.nullable(),
  })
  .meta({ id: 'DiscussionRecord' })
export type DiscussionRecord = z.output<typeof DiscussionRecord>

const SavedPart = z
  .object({ version: z.number().int(), savedBy: z.string(), savedAt: isoDate })
  .meta({ id: 'SavedDiscussionPart' })

export const Discussion = z
  .object({
    id: z.uuid(),
    year: z.number().int(),
    state: z.enum(['draft', 'concluded']),
    concludedAt: isoDate.nullable(),
    concludedBy: z.string().nullable(),
    record: DiscussionRecord,
    /** Of a draft: what has been saved and by whom, who was chosen, and what it lacks. Null once it is concluded. */
    draft: z
      .object({
        saved: z.partialRecord(DiscussionPart, SavedPart),
        members: z.array(z.object({ id: z.uuid(), name: z.string() })),
        others: z.array(z.string()),
        missing: z.array(DiscussionNeed),
      })
      .nullable(),
    /** What the reader may do with it now. */
    can: z.object({ change: z.boolean(), makeActions: z.boolean() }),
  })
  .meta({ id: 'Discussion' })
export type Discussion = z.output<typeof Discussion>

/** What the problem `discussion-incomplete` carries beside its words. */
export const DiscussionIncomplete = z.object({ missing: z.array(DiscussionNeed) })
export type DiscussionIncomplete = z.input<typeof DiscussionIncomplete>

/** What the problem `discussion-changed` carries beside its words; null where nobody has saved the part. */
export const DiscussionChanged = z.object({ current: SavedPart.nullable() })
export type DiscussionChanged = z.input<typeof DiscussionChanged>

const Year = z.coerce.number().int().min(2000).max(2099)

export const InDiscussion = InCompany.extend({ year: Year })

/** The discussion the sender has before them: a draft can be deleted and its year begun anew. */
const Meant = z.strictObject({ discussion: z.uuid().optional() })

/** The version of the part that the sender saw; 0 before the first save. */
const version = z.number().int().min(0)

export const listDiscussions = endpoint({
  method: 'GET',
  path: '/companies/:company/discussions',
  summary: 'The yearly discussions, the newest first; drafts are seen by owners and AMO',
  params: InCompany,
  query: z.strictObject({ page: Page }),
  response: z.object({
    discussions: z.array(
      z.object({
        year: z.number().int(),
        state: z.enum(['draft', 'concluded']),
        heldOn: Day.nullable(),
        goals: z.number().int(),
      }),
    ),
    /** The next page; null on the last. */
    next: z.number().int().nullable(),
    /** The years for which one can be begun, the current one first; empty for those who do not hold it. */
    free: z.array(z.number().int()),
    currentYear: z.number().int(),
    can: z.object({ hold: z.boolean() }),
  }),
})

export const beginDiscussion = endpoint({
  method: 'POST',
  path: '/companies/:company/discussions',
  summary: 'Begin the discussion of this year, or enter one of the ten years before',
  params: InCompany,
  body: z.strictObject({ year: z.number().int().min(2000).max(2099) }),
  response: Discussion,
  status: 201,
  problems: ['discussion-exists', 'discussion-year-closed', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const readDiscussion = endpoint({
  method: 'GET',
  path: '/companies/:company/discussions/:year',
  summary: 'The discussion of a year with what the year holds',
  params: InDiscussion,
  response: Discussion,
})

const savingProblems = ['discussion-changed', 'discussion-concluded', 'discussion-replaced', 'not-allowed'] as const

export const saveDiscussionMeeting = endpoint({
  method: 'PUT',
  path: '/companies/:company/discussions/:year/meeting',
  summary: 'Save when a discussion is held and who takes part, if nobody has since the version named',
  params: InDiscussion,
  query: Meant,
  body: z.strictObject({
    version,
    heldOn: Day.nullable(),
    members: z.array(z.uuid()).max(100).default([]),
    /** By name, where they are no members. */
    others: z.array(line(120)).max(50).default([]),
  }),
  response: Discussion,
  problems: [...savingProblems, 'held-before-its-year', 'participant-not-active'],
})

export const saveDiscussionReview = endpoint({
  method: 'PUT',
  path: '/companies/:company/discussions/:year/review',
  summary: 'Save what became of the goals of the discussion before, if nobody has since the version named',
  params: InDiscussion,
  query: Meant,
  body: z.strictObject({
    version,
    /** The year whose goals the sender saw; null where there was no discussion before. */
    goalsOf: z.number().int().nullable(),
    outcomes: z
      .array(
        z.strictObject({
          /** Of the goal in its list, from 0. */
          place: z.number().int().min(0).max(1999),
          outcome: GoalOutcome.nullable(),
          note: prose(1000).default(''),
        }),
      )
      // As many lines as the text of the goals can have.
      .max(2000)
      .default([]),
    text: prose(4000).default(''),
  }),
  response: Discussion,
  problems: savingProblems,
})

export const saveDiscussionSection = endpoint({
  method: 'PUT',
  path: '/companies/:company/discussions/:year/sections/:section',
  summary: 'Save a part of a discussion that is written as text, if nobody has since the version named',
  params: InDiscussion.extend({ section: DiscussionSection }),
  query: Meant,
  body: z.strictObject({ version, text: prose(4000) }),
  response: Discussion,
  problems: savingProblems,
})

export const concludeDiscussion = endpoint({
  method: 'POST',
  path: '/companies/:company/discussions/:year/conclusion',
  summary: 'Conclude a discussion: what it says and what was gathered for it is frozen',
  params: InDiscussion,
  query: Meant,
  response: Discussion,
  status: 201,
  problems: [
    'discussion-incomplete',
    'discussion-not-held',
    'discussion-concluded',
    'discussion-replaced',
    'not-allowed',
    'idempotency-key-reused',
  ],
  isIdempotent: true,
})

export const removeDiscussion = endpoint({
  method: 'DELETE',
  path: '/companies/:company/discussions/:year',
  summary: 'Delete a draft; a concluded discussion stays',
  params: InDiscussion,
  query: Meant,
  response: z.void(),
  status: 204,
  problems: ['discussion-concluded', 'discussion-replaced', 'not-allowed'],
})

export const printDiscussion = endpoint({
  method: 'GET',
  path: '/companies/:company/discussions/:year/pdf',
  summary: 'A concluded discussion as a document to be kept, A4',
  params: InDiscussion,
  response: Pdf,
  produces: mediaTypes.pdf,
  problems: ['discussion-not-concluded'],
})

export const writeDiscussion = endpoint({
  method: 'GET',
  path: '/companies/:company/discussions/:year/docx',
  summary: 'A concluded discussion as a document to be gone on with',
  params: InDiscussion,
  response: Docx,
  produces: mediaTypes.docx,
  problems: ['discussion-not-concluded'],
})

export const printDiscussionForm = endpoint({
  method: 'GET',
  path: '/companies/:company/discussion-form/pdf',
  summary: 'A blank form to fill in by hand, A4',
  params: InCompany,
  response: Pdf,
  produces: mediaTypes.pdf,
})

export const writeDiscussionForm = endpoint({
  method: 'GET',
  path: '/companies/:company/discussion-form/docx',
  summary: 'A blank form to fill in away from the product',
  params: InCompany,
  response: Docx,
  produces: mediaTypes.docx,
})

/** When something was last done and when it is due again. */
const Due = z
  .object({
    lastOn: Day.nullable(),
    /** Null where nothing is known to count from. */
    dueOn: Day.nullable(),
    hasPassed: z.boolean(),
  })
  .meta({ id: 'Due' })

export const readDueDates = endpoint({
  method: 'GET',
  path: '/companies/:company/due-dates',
  summary: 'When the next yearly discussion and the next APV are due: one year, and three years, after the last',
  params: InCompany,
  response: z.object({
    /** Due today where none was held yet. */
    discussion: Due,
    /** The year of a draft that has been begun, for those who hold it. */
    draft: z.number().int().nullable(),
    apv: Due,
    can: z.object({ hold: z.boolean() }),
  }),
})

export const changeApvDate = endpoint({
  method: 'PUT',
  path: '/companies/:company/apv',
  summary: 'Say when the last workplace assessment (APV) was carried out',
  params: InCompany,
  body: z.strictObject({ apvOn: Day.nullable() }),
  response: Due,
  problems: ['apv-not-carried-out', 'not-allowed'],
})
