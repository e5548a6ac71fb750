import { Day } from '@trivselsrum/toolkit/day'
import { Document, FillInPlace } from '@trivselsrum/toolkit/document/document'
import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { ActionMember } from './actions.ts'
import { endpoint } from './endpoint.ts'
import { InCompany, isoDate, Language, line, Page, prose } from './values.ts'

/** What kind of text it is; what speaks for and against each stands in the content of tool 3. */
export const PolicyForm = z.enum(['rules', 'policy', 'guideposts', 'words']).meta({ id: 'PolicyForm' })
export type PolicyForm = z.output<typeof PolicyForm>

/** The boxes of the discussions before the writing: four of the opening one, two of the working group. */
export const PolicyBox = z
  .enum(['important', 'vision', 'culture', 'stigma', 'experience', 'forms'])
  .meta({ id: 'PolicyBox' })
export type PolicyBox = z.output<typeof PolicyBox>

/** How far a policy has come: talked about, written, out with the employees, adopted, no longer in force. */
export const PolicyStage = z.enum(['talk', 'draft', 'consultation', 'adopted', 'retired']).meta({ id: 'PolicyStage' })
export type PolicyStage = z.output<typeof PolicyStage>

/** An edition as lists name it. */
export const EditionEntry = z
  .object({
    number: z.number().int(),
    adoptedOn: Day,
    adoptedBy: z.string(),
    reviewOn: Day,
    publishedAt: isoDate.nullable(),
  })
  .meta({ id: 'EditionEntry' })
export type EditionEntry = z.output<typeof EditionEntry>

/** A policy as lists show it. */
export const PolicyEntry = z
  .object({
    id: z.uuid(),
    title: z.string(),
    language: Language,
    form: PolicyForm.nullable(),
    stage: PolicyStage,
    /** The newest adopted edition, if there is one that the reader may see. */
    adopted: EditionEntry.nullable(),
    /** The consultation that is open now; null where there is none, or none for the reader. */
    consultation: z.object({ id: z.uuid(), closesOn: Day }).nullable(),
    /** The last consultation that is over, and when all were told what became of it; null where there was none. */
    lastHeld: z.object({ id: z.uuid(), answeredAt: isoDate.nullable() }).nullable(),
    /** Whether the newest edition was published and the reader has not said that they have read it. */
    isUnread: z.boolean(),
  })
  .meta({ id: 'PolicyEntry' })
export type PolicyEntry = z.output<typeof PolicyEntry>

/** What the fill-in places of a policy say. */
export const PolicyFillIns = z.object({
  company: z.string(),
  contact: z.string(),
  phone: z.string(),
  provider: z.string(),
})
export type PolicyFillIns = z.output<typeof PolicyFillIns>

/** How long what is said in one box can be, in characters. */
export const policyNoteLimit = 8000

const Note = z
  .object({
    box: PolicyBox,
    text: z.string(),
    /** 0 before the first save. */
    version: z.number().int(),
    savedBy: z.string().nullable(),
    savedAt: isoDate.nullable(),
  })
  .meta({ id: 'PolicyNote' })
export type PolicyNote = z.output<typeof Note>

export const Policy = PolicyEntry.extend({
  createdAt: isoDate,
  retiredAt: isoDate.nullable(),
  fillIns: PolicyFillIns,
  version: z.number().int(),
  /** For those who read drafts; empty for others. */
  notes: z.array(Note),
  /** Who writes along, beside owners and AMO. */
  writers: z.array(ActionMember),
  /** The draft that is written on; null where there is none, or for those who do not read drafts. */
  draft: z
    .object({
      edition: z.uuid(),
      number: z.number().int(),
      /** Rises with every change of its text. */
      head: z.number().int(),
      startedAt: isoDate,
      emptyPlaces: z.array(FillInPlace),
    })
    .nullable(),
  /** The adopted ones, the newest first. */
  editions: z.array(EditionEntry),
  /** What the reader may do with it now. */
  can: z.object({
    /** Read notes, drafts and versions. */
    readDraft: z.boolean(),
    /** Write notes and the draft, name versions and go back to them. */
    write: z.boolean(),
    /** Choose the form and who writes along, consult, decide, adopt, publish. */
    run: z.boolean(),
    /** Delete it with everything; never once an edition was adopted. */
    remove: z.boolean(),
    retire: z.boolean(),
    /** Begin a new edition from the last. */
    beginEdition: z.boolean(),
  }),
}).meta({ id: 'Policy' })
export type Policy = z.output<typeof Policy>

/** What the problem `policy-changed` carries beside its words: the policy as it is now. */
export const PolicyChanged = z.object({ current: Policy })
export type PolicyChanged = z.input<typeof PolicyChanged>

/** What the problem `policy-note-changed` carries beside its words: the note as it was saved meanwhile. */
export const PolicyNoteChanged = z.object({ current: Note })
export type PolicyNoteChanged = z.input<typeof PolicyNoteChanged>

/** What helps to choose a form and to write: from the content of tool 3, in one language. */
export const PolicyGuide = z
  .object({
    boxes: z.record(PolicyBox, z.object({ title: z.string(), hint: z.string() })),
    forms: z.record(
      PolicyForm,
      z.object({
        name: z.string(),
        about: z.string(),
        for: z.array(z.string()),
        against: z.array(z.string()),
        template: Document,
      }),
    ),
    /** The guiding questions, each with the sections it belongs to, by their names. */
    questions: z.array(z.object({ id: Key, text: z.string(), sections: z.array(Key) })),
  })
  .meta({ id: 'PolicyGuide' })
export type PolicyGuide = z.output<typeof PolicyGuide>

export const readPolicyGuide = endpoint({
  method: 'GET',
  path: '/policy-guide',
  summary: 'What helps to choose a form and to write, in the language named or the reader’s',
  query: z.strictObject({ language: Language.optional() }),
  response: PolicyGuide,
})

export const InPolicy = InCompany.extend({ policy: z.uuid() })

export const listPolicies = endpoint({
  method: 'GET',
  path: '/companies/:company/policies',
  summary:
    'The policies, those with work under way first; members see what was published and what they are asked about',
  params: InCompany,
  query: z.strictObject({ page: Page }),
  response: z.object({
    policies: z.array(PolicyEntry),
    /** The next page; null on the last. */
    next: z.number().int().nullable(),
    can: z.object({ begin: z.boolean() }),
  }),
})

export const beginPolicy = endpoint({
  method: 'POST',
  path: '/companies/:company/policies',
  summary: 'Begin a policy: it is talked about before its form is chosen',
  params: InCompany,
  body: z.strictObject({
    title: line(120),
    language: Language,
    /** A workshop with the same tool: what was written in its boxes is carried over. */
    workshop: z.uuid().nullable().default(null),
  }),
  response: Policy,
  status: 201,
  problems: ['too-many-policies', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const readPolicy = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy',
  summary: 'One policy: how far it has come, what was talked about, and its editions',
  params: InPolicy,
  response: Policy,
})

export const changePolicy = endpoint({
  method: 'PUT',
  path: '/companies/:company/policies/:policy',
  summary: 'Change title and fill-in places, if nobody has changed them since the version named',
  params: InPolicy,
  body: z.strictObject({
    title: line(120),
    fillIns: z.strictObject({
      company: prose(120).default(''),
      contact: prose(200).default(''),
      phone: prose(60).default(''),
      provider: prose(200).default(''),
    }),
    version: z.number().int().min(1),
  }),
  response: Policy,
  problems: ['policy-changed', 'policy-retired', 'not-allowed'],
})

export const savePolicyNote = endpoint({
  method: 'PUT',
  path: '/companies/:company/policies/:policy/notes/:box',
  summary: 'Save what was said in one box, if nobody has saved it since the version named',
  params: InPolicy.extend({ box: PolicyBox }),
  body: z.strictObject({ text: prose(policyNoteLimit), version: z.number().int().min(0) }),
  response: Policy,
  problems: ['policy-note-changed', 'policy-retired', 'not-allowed'],
})

export const choosePolicyForm = endpoint({
  method: 'PUT',
  path: '/companies/:company/policies/:policy/form',
  summary: 'Choose the form and begin the first draft: from the template of the form, or empty',
  params: InPolicy,
  body: z.strictObject({ form: PolicyForm, startsFrom: z.enum(['template', 'nothing']) }),
  response: Policy,
  problems: ['form-chosen', 'policy-retired', 'not-allowed'],
})

export const choosePolicyWriters = endpoint({
  method: 'PUT',
  path: '/companies/:company/policies/:policy/writers',
  summary: 'Choose who writes along, beside owners and AMO',
  params: InPolicy,
  body: z.strictObject({ members: z.array(z.uuid()).max(50) }),
  response: Policy,
  problems: ['writer-not-active', 'policy-retired', 'not-allowed'],
})

export const removePolicy = endpoint({
  method: 'DELETE',
  path: '/companies/:company/policies/:policy',
  summary: 'Delete a policy of which no edition was adopted, with drafts, versions and contributions',
  params: InPolicy,
  response: z.void(),
  status: 204,
  problems: ['policy-adopted', 'not-allowed'],
})

export const retirePolicy = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/retirement',
  summary: 'Say that a policy no longer holds; its adopted editions stay to be read, a draft under way goes',
  params: InPolicy,
  response: Policy,
  problems: ['policy-not-adopted', 'consultation-open', 'policy-retired', 'not-allowed'],
})
