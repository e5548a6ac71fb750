import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InCompany, isoDate } from './values.ts'

/** One line of the audit log, in the reader's language. */
export const AuditEntry = z
  .object({
    id: z.uuid(),
    at: isoDate,
    by: z.string(),
    /** The kind of act, the same in every language. */
    action: z.string(),
    /** The kind of act in words. */
    act: z.string(),
    /** What it was done to, and what it came to. */
    about: z.string(),
  })
  .meta({ id: 'AuditEntry' })
export type AuditEntry = z.output<typeof AuditEntry>

/** A day that something can have happened on, and that PostgreSQL knows. */
const Day = z.iso.date().refine((day) => day.startsWith('20'))

/** Which lines are meant: all where nothing is chosen. Days are days in Denmark, both included. */
const AuditFilter = {
  action: Key.optional(),
  by: z.uuid().optional(),
  from: Day.optional(),
  to: Day.optional(),
}

export const readAuditLog = endpoint({
  method: 'GET',
  path: '/companies/:company/audit-log',
  summary: 'Who did what in the company, the newest first',
  params: InCompany,
  query: z.strictObject({
    ...AuditFilter,
    limit: z.coerce.number().int().min(1).max(100).default(50),
    /** The `older` of the page before. */
    olderThan: z.uuid().optional(),
  }),
  response: z.object({
    entries: z.array(AuditEntry),
    /** Give it as `olderThan` to read on; null when nothing is older. */
    older: z.uuid().nullable(),
    /** What can be filtered by. */
    acts: z.array(z.object({ action: z.string(), act: z.string() })),
    people: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
  problems: ['not-allowed'],
})

/** The most lines in one export. */
export const mostExported = 10_000

export const exportAuditLog = endpoint({
  method: 'POST',
  path: '/companies/:company/audit-log/export',
  summary: 'The audit log as CSV, at most ten thousand lines; that it was exported stands in it as well',
  params: InCompany,
  query: z.strictObject(AuditFilter),
  response: z.string(),
  produces: 'text/csv',
  status: 201,
  problems: ['export-too-long', 'not-allowed'],
})
