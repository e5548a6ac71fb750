import { Key } from '@trivselsrum/toolkit/key'
import { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import { Programme } from '@trivselsrum/toolkit/programme/programme'
import { Quarter } from '@trivselsrum/toolkit/quarter'
import { ToolSummary } from '@trivselsrum/toolkit/tool'
import { z } from 'zod'
import { endpoint, mediaTypes } from './endpoint.ts'
import { InCompany, isoDate, Language, Pdf } from './values.ts'

/** A tool as the company's toolbox shows it. */
export const ToolboxEntry = ToolSummary.extend({
  audience: z.string(),
  minutes: z.number().int(),
  /** The steps by name, and how long each takes. */
  steps: z.array(z.object({ name: z.string(), minutes: z.number().int() })),
  /** Which statements of the newest result that the reader may read point to it. */
  pointedAtBy: z.array(Key),
  /** Whether the company has something of its own in it. */
  isAdapted: z.boolean(),
  /** Workshops held with it that the reader may see, and when the newest was. */
  held: z.object({ workshops: z.number().int(), lastOn: isoDate.nullable() }),
  /** Whether it has parts for oneself alone, which run in the browser. */
  hasPrivateParts: z.boolean(),
  /** Whether it has forms for talks, which are kept for their author alone. */
  hasTalkForms: z.boolean(),
}).meta({ id: 'ToolboxEntry' })
export type ToolboxEntry = z.output<typeof ToolboxEntry>

export const listToolbox = endpoint({
  method: 'GET',
  path: '/companies/:company/toolbox',
  summary: 'The eleven tools as the company has them, and which of them its newest result points to',
  params: InCompany,
  response: z.object({
    tools: z.array(ToolboxEntry),
    /** The round whose result points to some of them; null where there is none that the reader may read. */
    pointedAtIn: Quarter.nullable(),
    can: z.object({ plan: z.boolean(), adapt: z.boolean() }),
  }),
})

export const InTool = InCompany.extend({ tool: Key })

/** How a tool is held in a company. */
export const CompanyTool = z
  .object({
    tool: ToolSummary,
    /** As the company has it: its own wording and additions are in it. */
    programme: Programme,
    /** As it was published. */
    published: Programme,
    adaptation: Adaptation,
    /** 0 while the company has nothing of its own in it. */
    version: z.number().int(),
    savedBy: z.string().nullable(),
    savedAt: isoDate.nullable(),
    can: z.object({ plan: z.boolean(), adapt: z.boolean(), talk: z.boolean() }),
  })
  .meta({ id: 'CompanyTool' })
export type CompanyTool = z.output<typeof CompanyTool>

export const readCompanyTool = endpoint({
  method: 'GET',
  path: '/companies/:company/toolbox/:tool',
  summary:
    'How a tool is held: purpose, people, time, what is needed, what comes out, its steps; in the language named or the reader’s',
  params: InTool,
  query: z.strictObject({ language: Language.optional() }),
  response: CompanyTool,
})

/** What the problem `adaptation-changed` carries beside its words. */
export const AdaptationChanged = z.object({ current: CompanyTool })
export type AdaptationChanged = z.input<typeof AdaptationChanged>

export const adaptTool = endpoint({
  method: 'PUT',
  path: '/companies/:company/toolbox/:tool/adaptation',
  summary:
    'Save what the company has of its own in a tool, if nobody has since the version named; workshops planned from now on begin with it',
  params: InTool,
  body: z.strictObject({ adaptation: Adaptation, version: z.number().int().min(0) }),
  response: CompanyTool,
  problems: ['adaptation-changed', 'adaptation-too-long', 'not-allowed'],
})

/** What can be printed of a tool: what happens when, or one of its activities by its id. */
export const Printable = z.union([z.literal('agenda'), Key])

export const printTool = endpoint({
  method: 'GET',
  path: '/companies/:company/toolbox/:tool/printables/:printable',
  summary: 'The agenda, or an activity of a tool on paper: cards to cut out, forms, checklists (PDF)',
  params: InTool.extend({ printable: Printable }),
  query: z.strictObject({ language: Language.optional() }),
  response: Pdf,
  produces: mediaTypes.pdf,
})
