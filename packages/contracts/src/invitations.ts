import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DepartmentName } from './members.ts'
import { InCompany, isoDate, Language, line, Page, Password, prose, Role, Slug } from './values.ts'

/** What became of one address in a list. */
export const InvitationOutcome = z
  .enum(['invited', 'waiting', 'member', 'yourself', 'repeated', 'invalid'])
  .meta({ id: 'InvitationOutcome' })
export type InvitationOutcome = z.output<typeof InvitationOutcome>

/** The most addresses in one call. */
export const mostAddresses = 200

/** An invitation that waits to be accepted. */
export const Invitation = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role: Role,
    department: DepartmentName.nullable(),
    invitedBy: z.string(),
    createdAt: isoDate,
    expiresAt: isoDate,
    /** Where the invited accepts it; null where it must be renewed. Whoever has it can join in their place. */
    link: z.string().nullable(),
  })
  .meta({ id: 'Invitation' })
export type Invitation = z.output<typeof Invitation>

const InInvitation = InCompany.extend({ invitation: z.uuid() })

export const listInvitations = endpoint({
  method: 'GET',
  path: '/companies/:company/invitations',
  summary: 'The invitations that wait, the newest first, with their links',
  params: InCompany,
  query: z.strictObject({ page: Page }),
  response: z.object({
    invitations: z.array(Invitation),
    total: z.number().int(),
    next: z.number().int().nullable(),
  }),
  problems: ['not-allowed'],
})

export const invite = endpoint({
  method: 'POST',
  path: '/companies/:company/invitations',
  summary: 'Invite one address or a list of at most two hundred, pasted as it is',
  params: InCompany,
  body: z.strictObject({
    /** Separated by commas, semicolons, spaces or line breaks; `Name <address>` is understood as well. */
    addresses: prose(250_000).min(1),
    role: Role,
    department: z.uuid().nullable().default(null),
  }),
  response: z.object({
    /** In the order of the list. */
    outcomes: z.array(z.object({ address: z.string(), outcome: InvitationOutcome })),
  }),
  status: 201,
  problems: ['too-many-addresses', 'department-closed', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const renewInvitation = endpoint({
  method: 'POST',
  path: '/companies/:company/invitations/:invitation/renewal',
  summary: 'Give an invitation a new link and fourteen days; the old link is dead',
  params: InInvitation,
  response: z.object({ id: z.uuid(), expiresAt: isoDate }),
  status: 201,
  problems: ['invitation-used', 'invitation-revoked', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const revokeInvitation = endpoint({
  method: 'DELETE',
  path: '/companies/:company/invitations/:invitation',
  summary: 'Take an invitation back',
  params: InInvitation,
  response: z.void(),
  status: 204,
  problems: ['invitation-used', 'invitation-revoked', 'not-allowed'],
})

/** What the link of an invitation carries. */
const ByToken = z.object({ token: z.string().regex(/^[\w-]{43}$/) })

const notAccepted = ['invitation-unknown', 'invitation-used', 'invitation-expired', 'invitation-revoked'] as const

export const readInvitation = endpoint({
  method: 'GET',
  path: '/invitations/:token',
  summary: 'What an invitation offers, to whoever has its link; looking changes nothing',
  params: ByToken,
  response: z.object({
    company: z.string(),
    invitedBy: z.string(),
    role: Role,
    department: z.string().nullable(),
    email: z.string(),
    /** Whether the address has an account to sign in with; one without sets name and password. */
    hasAccount: z.boolean(),
    expiresAt: isoDate,
  }),
  problems: [...notAccepted],
})

export const joinWithNewAccount = endpoint({
  method: 'POST',
  path: '/invitations/:token/account',
  summary: 'Accept an invitation by making an account with the invited address, and sign in',
  params: ByToken,
  body: z.strictObject({ name: line(120), password: Password, language: Language }),
  response: z.object({ company: Slug }),
  status: 201,
  problems: [...notAccepted, 'email-taken', 'password-too-common'],
})

export const joinWithOwnAccount = endpoint({
  method: 'POST',
  path: '/invitations/:token/membership',
  summary: 'Accept an invitation with the account one is signed in to, whose address must be the invited one',
  params: ByToken,
  response: z.object({ company: Slug }),
  status: 201,
  problems: [...notAccepted, 'not-signed-in', 'session-ended', 'invitation-for-another', 'already-member'],
})
