import { Day } from '@trivselsrum/toolkit/day'
import { z } from 'zod'
import { ActionEntry } from './actions.ts'
import { endpoint, mediaTypes } from './endpoint.ts'
import { Docx, Page, Pdf } from './values.ts'
import { WorkshopNote } from './workshop-events.ts'
import { InWorkshop, Workshop } from './workshops.ts'

export const listWorkshopActions = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/actions',
  summary: 'What was made of a workshop in the action plan, as far as the reader sees it, and from which notes',
  params: InWorkshop,
  query: z.strictObject({ page: Page }),
  response: z.object({
    actions: z.array(z.object({ action: ActionEntry, note: z.uuid().nullable() })),
    total: z.number().int(),
    next: z.number().int().nullable(),
  }),
})

/** Everything of a workshop in plain values: its minutes. */
export const WorkshopMinutes = z
  .object({
    workshop: Workshop.omit({ can: true, now: true, at: true, last: true }),
    notes: z.array(WorkshopNote),
    actions: z.array(z.object({ title: z.string(), responsible: z.string().nullable(), deadline: Day.nullable() })),
  })
  .meta({ id: 'WorkshopMinutes' })
export type WorkshopMinutes = z.output<typeof WorkshopMinutes>

export const readWorkshopMinutes = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/minutes',
  summary: 'The minutes of a workshop as data (JSON)',
  params: InWorkshop,
  response: WorkshopMinutes,
  problems: ['workshop-not-started'],
})

export const printWorkshopMinutes = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/minutes/pdf',
  summary: 'The minutes of a workshop (PDF)',
  params: InWorkshop,
  response: Pdf,
  produces: mediaTypes.pdf,
  problems: ['workshop-not-started', 'minutes-too-long', 'export-too-long'],
})

export const writeWorkshopMinutes = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/minutes/docx',
  summary: 'The minutes of a workshop (DOCX)',
  params: InWorkshop,
  response: Docx,
  produces: mediaTypes.docx,
  problems: ['workshop-not-started', 'minutes-too-long', 'export-too-long'],
})
