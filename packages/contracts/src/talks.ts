import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InCompany, isoDate, Language, line, Page, prose } from './values.ts'

/** Which form a talk is written in: a guide of a tool’s programme that keeps talks. */
export const TalkForm = z.object({ tool: Key, programmeVersion: z.number().int(), form: Key, language: Language })
export type TalkForm = z.output<typeof TalkForm>

/** What a form says: its parts, and what is asked in each, as the company has worded it. */
export const TalkGuide = z
  .object({
    title: z.string(),
    how: z.string().nullable(),
    parts: z.array(z.object({ id: Key, name: z.string(), prompts: z.array(z.string()) })),
  })
  .meta({ id: 'TalkGuide' })
export type TalkGuide = z.output<typeof TalkGuide>

/** A talk as its author’s list shows it; nobody else ever sees that it is there. */
export const TalkEntry = TalkForm.extend({
  id: z.uuid(),
  /** What the form is called. */
  title: z.string(),
  /** With whom, in the author’s words; null where it can not be opened. */
  subject: z.string().nullable(),
  heldOn: Day.nullable(),
  followUpOn: Day.nullable(),
  deletesOn: Day,
  keptMonths: z.number().int(),
  changedAt: isoDate,
  version: z.number().int(),
}).meta({ id: 'TalkEntry' })
export type TalkEntry = z.output<typeof TalkEntry>

export const Talk = TalkEntry.extend({
  subject: z.string(),
  /** What was written beside each part of the form. */
  texts: z.record(Key, z.string()),
  guide: TalkGuide,
  createdAt: isoDate,
}).meta({ id: 'Talk' })
export type Talk = z.output<typeof Talk>

const written = {
  subject: line(120),
  texts: z.record(Key, prose(8000)),
  heldOn: Day.nullable().default(null),
  followUpOn: Day.nullable().default(null),
  /** How many months after the last change it is deleted; never later than 24 months after it was begun. */
  keptMonths: z.number().int().min(1).max(6).default(6),
}

/** What the problem `talk-changed` carries beside its words: the talk as it was saved meanwhile, on another device. */
export const TalkChanged = z.object({ current: Talk })
export type TalkChanged = z.input<typeof TalkChanged>

const InTalk = InCompany.extend({ talk: z.uuid() })

export const listTalks = endpoint({
  method: 'GET',
  path: '/companies/:company/talks',
  summary: 'Your own talks, the newest changed first; nobody else can see them',
  params: InCompany,
  query: z.strictObject({ page: Page }),
  response: z.object({
    talks: z.array(TalkEntry),
    next: z.number().int().nullable(),
    can: z.object({ begin: z.boolean() }),
  }),
})

export const listTalkForms = endpoint({
  method: 'GET',
  path: '/companies/:company/talk-forms',
  summary: 'The forms that talks can be written in, in the reader’s language',
  params: InCompany,
  response: z.object({
    forms: z.array(
      z.object({
        tool: z.object({ key: Key, number: z.number().int(), name: z.string() }),
        form: Key,
        guide: TalkGuide,
      }),
    ),
    can: z.object({ begin: z.boolean() }),
  }),
})

export const beginTalk = endpoint({
  method: 'POST',
  path: '/companies/:company/talks',
  summary: 'Begin the notes of a talk in one of the forms of a tool; encrypted, for you alone, with a day of deletion',
  params: InCompany,
  body: z.strictObject({ tool: Key, form: Key, ...written }),
  /** No words: replies to writes that may come twice are kept for a while. */
  response: z.object({ id: z.uuid() }),
  status: 201,
  problems: ['too-many-talks', 'talk-unreadable', 'day-passed', 'not-allowed', 'not-found', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const readTalk = endpoint({
  method: 'GET',
  path: '/companies/:company/talks/:talk',
  summary: 'One of your own talks',
  params: InTalk,
  response: Talk,
  problems: ['talk-unreadable'],
})

export const saveTalk = endpoint({
  method: 'PUT',
  path: '/companies/:company/talks/:talk',
  summary: 'Save a talk, if you have not since the version named; its day of deletion moves with it',
  params: InTalk,
  body: z.strictObject({ ...written, version: z.number().int().min(1) }),
  response: Talk,
  problems: ['talk-changed', 'talk-unreadable', 'day-passed'],
})

export const removeTalk = endpoint({
  method: 'DELETE',
  path: '/companies/:company/talks/:talk',
  summary: 'Delete one of your own talks at once',
  params: InTalk,
  response: z.void(),
  status: 204,
})
