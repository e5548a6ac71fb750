import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InCompany, isoDate, line, Page, Role } from './values.ts'

/** Whether somebody is let in: `removed` is no longer of the company, but named in what they did. */
export const MemberState = z.enum(['active', 'deactivated', 'removed']).meta({ id: 'MemberState' })
export type MemberState = z.output<typeof MemberState>

/** A department as it is named beside somebody. */
export const DepartmentName = z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'DepartmentName' })

/** A person in the company. */
export const Member = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: Role,
    state: MemberState,
    department: DepartmentName.nullable(),
    since: isoDate,
    isMe: z.boolean(),
    /** Mail to them is refused for good by its receiver, as far as the reader may know: owners do. */
    isMailRefused: z.boolean(),
    /** What the reader may do with them now. */
    can: z.object({ change: z.boolean(), deactivate: z.boolean(), letIn: z.boolean(), remove: z.boolean() }),
  })
  .meta({ id: 'Member' })
export type Member = z.output<typeof Member>

const InMember = InCompany.extend({ member: z.uuid() })

export const listMembers = endpoint({
  method: 'GET',
  path: '/companies/:company/members',
  summary: 'The people of the company by name; a leader sees those of their own department',
  params: InCompany,
  query: z.strictObject({
    /** A part of a name or an e-mail address. */
    search: line(120).optional(),
    department: z.uuid().optional(),
    /** Others than the active are shown to owners. */
    state: MemberState.default('active'),
    page: Page,
  }),
  response: z.object({
    members: z.array(Member),
    /** How many there are on all pages together. */
    total: z.number().int(),
    /** The next page; null on the last. */
    next: z.number().int().nullable(),
    can: z.object({ invite: z.boolean(), manage: z.boolean() }),
  }),
  problems: ['not-allowed'],
})

export const readMember = endpoint({
  method: 'GET',
  path: '/companies/:company/members/:member',
  summary: 'One person of the company',
  params: InMember,
  response: Member,
  problems: ['not-allowed'],
})

export const changeRole = endpoint({
  method: 'PUT',
  path: '/companies/:company/members/:member/role',
  summary: 'Give somebody another role, which holds from their next request on',
  params: InMember,
  body: z.strictObject({ role: Role }),
  response: Member,
  problems: ['last-owner', 'member-not-active', 'not-allowed'],
})

export const moveMember = endpoint({
  method: 'PUT',
  path: '/companies/:company/members/:member/department',
  summary: 'Move somebody to another department, or to none',
  params: InMember,
  body: z.strictObject({ department: z.uuid().nullable() }),
  response: Member,
  problems: ['department-closed', 'member-not-active', 'not-allowed'],
})

export const deactivateMember = endpoint({
  method: 'POST',
  path: '/companies/:company/members/:member/deactivation',
  summary: 'Keep somebody out for now',
  params: InMember,
  response: Member,
  status: 201,
  problems: ['last-owner', 'member-not-active', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const letMemberIn = endpoint({
  method: 'DELETE',
  path: '/companies/:company/members/:member/deactivation',
  summary: 'Let somebody in again who was deactivated',
  params: InMember,
  response: z.void(),
  status: 204,
  problems: ['member-not-deactivated', 'not-allowed'],
})

export const removeMember = endpoint({
  method: 'DELETE',
  path: '/companies/:company/members/:member',
  summary: 'Remove somebody from the company; what they did keeps their name',
  params: InMember,
  response: z.void(),
  status: 204,
  problems: ['last-owner', 'not-allowed'],
})
