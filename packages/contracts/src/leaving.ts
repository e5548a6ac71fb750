import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Archive, InCompany, isoDate, Role, Slug } from './values.ts'

const signedIn = ['not-signed-in', 'session-ended'] as const

/** Password or code once more: a session left open is not enough for what cannot be undone. */
const Proof = z.string().min(1).max(200)

export const takeOwnData = endpoint({
  method: 'GET',
  path: '/me/data',
  summary: 'Everything the product holds about you, as a ZIP of JSON and a page to read',
  response: Archive,
  produces: 'application/zip',
  problems: [...signedIn],
})

/** What a company keeps of somebody who leaves, in numbers. */
export const Kept = z
  .object({
    slug: Slug,
    name: z.string(),
    role: Role,
    /** Whether the company would be left without an owner. */
    isLastOwner: z.boolean(),
    /** Answers given by name, actions they are responsible for, notes on actions, lines of the audit log. */
    answers: z.number().int(),
    actions: z.number().int(),
    notes: z.number().int(),
    acts: z.number().int(),
  })
  .meta({ id: 'KeptAfterLeaving' })
export type Kept = z.output<typeof Kept>

export const readOwnDeletion = endpoint({
  method: 'GET',
  path: '/me/deletion',
  summary: 'What becomes of what the product holds about you, should you delete your account',
  response: z.object({
    email: z.string(),
    /** Gone for good. */
    deleted: z.object({ sessions: z.number().int(), passkeys: z.number().int(), hasApp: z.boolean() }),
    /** Companies you belong to or belonged to; what you did there stays under no name. */
    companies: z.array(Kept),
    isPossible: z.boolean(),
  }),
  problems: [...signedIn],
})

/** What the problem `sole-owner` carries beside its words: the companies that would be left without an owner. */
export const OwnedAlone = z.object({ companies: z.array(z.object({ slug: Slug, name: z.string() })) })

export const deleteAccount = endpoint({
  method: 'POST',
  path: '/me/deletion',
  summary: 'Delete your account at once; what you did in companies stays there under no name',
  body: z.strictObject({ proof: Proof }),
  response: z.void(),
  status: 204,
  problems: [...signedIn, 'wrong-proof', 'too-many-attempts', 'sole-owner'],
})

export const exportCompany = endpoint({
  method: 'POST',
  path: '/companies/:company/export',
  summary: 'The whole company as a ZIP of JSON; that it was taken stands in the audit log',
  params: InCompany,
  response: Archive,
  produces: 'application/zip',
  status: 201,
  problems: ['not-allowed'],
  isOpenInGrace: true,
})

/** The most bytes of a company's export that is read back, packed and unpacked. */
export const mostPacked = 8 * 1024 * 1024
export const mostUnpacked = 64 * 1024 * 1024

export const importCompany = endpoint({
  method: 'POST',
  path: '/import',
  summary: 'Make a company of what was exported from one, all or nothing; whoever does it is its owner',
  body: z.strictObject({
    /** The ZIP in base64. */
    archive: z.string().max(Math.ceil(mostPacked / 3) * 4),
  }),
  response: z.object({ company: Slug }),
  status: 201,
  problems: [...signedIn, 'import-foreign', 'import-damaged', 'import-newer', 'import-too-large'],
})

/** How long a company is closed before it is deleted for good, in days. */
export const graceDays = 14

/** What the problem `company-closed` carries beside its words: when the company is deleted for good. */
export const ClosedUntil = z.object({ deletesAt: isoDate })

export const beginDeletion = endpoint({
  method: 'POST',
  path: '/companies/:company/deletion',
  summary: 'Close the company to everybody but its owners, and delete it in fourteen days',
  params: InCompany,
  body: z.strictObject({
    /** What the company is called, typed to be sure that this one is meant. */
    companyName: z.string().max(200),
    proof: Proof,
  }),
  response: z.object({ deletesAt: isoDate }),
  status: 201,
  problems: ['not-allowed', 'wrong-company-name', 'wrong-proof', 'too-many-attempts'],
})

export const undoDeletion = endpoint({
  method: 'DELETE',
  path: '/companies/:company/deletion',
  summary: 'Keep the company after all; where it is not being deleted nothing happens',
  params: InCompany,
  response: z.void(),
  status: 204,
  problems: ['not-allowed'],
  isOpenInGrace: true,
})
