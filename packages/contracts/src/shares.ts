import { z } from 'zod'
import { AnonymousAnswers, AnonymousForm, Department } from './anonymous-sheets.ts'
import { endpoint } from './endpoint.ts'
import { Receipt } from './receipt.ts'
import { InRound, MeantFor } from './rounds.ts'
import { InCompany, isoDate, Language, line, Pdf, page } from './values.ts'

/** How many days a link is good for when nothing else is said, and at most. */
export const shareDays = { usual: 30, most: 90 } as const

/** A link that opens one thing to whoever has it, as the company sees it. */
export const Share = z
  .object({
    id: z.uuid(),
    label: z.string(),
    department: z.string().nullable(),
    hasPasscode: z.boolean(),
    openings: z.number().int(),
    createdAt: isoDate,
    expiresAt: isoDate,
    state: z.enum(['good', 'expired', 'revoked']),
  })
  .meta({ id: 'Share' })
export type Share = z.output<typeof Share>

/** What the link carries: 192 random bits. */
export const ShareToken = z.string().regex(/^[\w-]{32}$/)

/** What a link can open. */
export const ShareOpens = z.enum(['round', 'consultation', 'edition']).meta({ id: 'ShareOpens' })
export type ShareOpens = z.output<typeof ShareOpens>

/** What is said of a link that is to be made, whatever it opens. */
export const NewShare = z.strictObject({
  /** Made by the sender: sent again, the same id makes no second link. */
  share: z.uuid(),
  label: line(80),
  days: z.number().int().min(1).max(shareDays.most).default(shareDays.usual),
  passcode: line(40).min(4).optional(),
})

/** A link just made. The address is what is shared: the token stands in it. */
export const ShareMade = z.object({ share: Share, token: ShareToken, address: z.url() }).meta({ id: 'ShareMade' })
export type ShareMade = z.output<typeof ShareMade>

export const listShares = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter/shares',
  summary: 'The links into a round, the newest first',
  params: InRound,
  query: z.strictObject(page(50)),
  /** The departments are those that answers through a new link may count for. */
  response: z.object({ shares: z.array(Share), total: z.number().int(), departments: z.array(Department) }),
  problems: ['not-allowed'],
})

export const createShare = endpoint({
  method: 'POST',
  path: '/companies/:company/rounds/:quarter/shares',
  summary: 'Make a link into an anonymous round; its token is told once, here',
  params: InRound,
  query: MeantFor,
  body: NewShare.extend({ department: z.uuid().optional() }),
  response: ShareMade,
  status: 201,
  problems: [
    'round-closed',
    'round-voided',
    'links-are-for-anonymous',
    'share-exists',
    'too-many-shares',
    'not-allowed',
  ],
})

export const revokeShare = endpoint({
  method: 'POST',
  path: '/companies/:company/shares/:share/revocation',
  summary: 'End a link at once',
  params: InCompany.extend({ share: z.uuid() }),
  response: z.void(),
  status: 204,
  problems: ['not-allowed'],
})

export const printPoster = endpoint({
  method: 'POST',
  path: '/companies/:company/shares/:share/poster',
  summary: 'A poster with the link as QR code, A4; the token is in the body, since nobody else has it',
  params: InCompany.extend({ share: z.uuid() }),
  body: z.strictObject({ token: ShareToken }),
  response: Pdf,
  produces: 'application/pdf',
  status: 201,
  problems: ['share-ended', 'not-allowed'],
})

export const openShare = endpoint({
  method: 'POST',
  path: '/share-session',
  summary: 'Exchange a link’s token for a short session that reaches the one thing it opens',
  body: z.strictObject({ token: ShareToken }),
  /** The language is the company's: it is spoken to whoever has not chosen one. */
  response: z.object({ opens: ShareOpens, needsPasscode: z.boolean(), language: Language }),
  status: 201,
  problems: ['share-ended', 'too-many-attempts'],
})

export const givePasscode = endpoint({
  method: 'POST',
  path: '/share-session/passcode',
  summary: 'Say the passcode of the link that was opened',
  body: z.strictObject({ passcode: z.string().trim().min(1).max(40) }),
  response: z.void(),
  status: 204,
  problems: ['share-not-open', 'share-ended', 'wrong-passcode', 'too-many-attempts'],
})

export const readShare = endpoint({
  method: 'GET',
  path: '/share',
  summary: 'What the link opens: whose it is, what is asked, and what happens with the answers',
  response: AnonymousForm,
  problems: ['passcode-needed', 'another-link-open', 'round-closed'],
})

export const handInThroughShare = endpoint({
  method: 'POST',
  path: '/share/sheet',
  summary: 'Hand in answers through a link; sent again with the same code they are replaced',
  query: MeantFor,
  body: AnonymousAnswers,
  response: z.object({ receipt: Receipt }),
  status: 201,
  problems: ['passcode-needed', 'another-link-open', 'round-closed', 'sheet-incomplete'],
})
