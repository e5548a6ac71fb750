import { Document, FillInPlace } from '@trivselsrum/toolkit/document/document'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InPolicy, PolicyFillIns } from './policies.ts'
import { isoDate, line, Page } from './values.ts'

export const PolicyDraft = z
  .object({
    edition: z.uuid(),
    number: z.number().int(),
    /** Rises with every change; what is done with the whole text names the one it saw. */
    head: z.number().int(),
    document: Document,
    fillIns: PolicyFillIns,
    emptyPlaces: z.array(FillInPlace),
    can: z.object({ write: z.boolean(), run: z.boolean() }),
  })
  .meta({ id: 'PolicyDraft' })
export type PolicyDraft = z.output<typeof PolicyDraft>

/** Why a version was kept. */
export const VersionReason = z
  .enum(['named', 'before-restoring', 'consultation', 'adopted'])
  .meta({ id: 'VersionReason' })
export type VersionReason = z.output<typeof VersionReason>

export const PolicyVersion = z
  .object({
    id: z.uuid(),
    name: z.string(),
    reason: VersionReason,
    /** The edition it is of. */
    edition: z.number().int(),
    createdAt: isoDate,
    createdBy: z.string(),
  })
  .meta({ id: 'PolicyVersion' })
export type PolicyVersion = z.output<typeof PolicyVersion>

export const readPolicyDraft = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/draft',
  summary: 'The draft as it is now, to be read; it is written through its own connection (see docs/decisions/0023)',
  params: InPolicy,
  response: PolicyDraft,
  problems: ['no-draft', 'not-allowed'],
})

export const listPolicyVersions = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/versions',
  summary: 'The versions that were kept, of all editions, the newest first',
  params: InPolicy,
  query: z.strictObject({ page: Page }),
  response: z.object({ versions: z.array(PolicyVersion), next: z.number().int().nullable() }),
  problems: ['not-allowed'],
})

export const namePolicyVersion = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/versions',
  summary: 'Keep the draft as it is now under a name; sent again with the same id it is kept once',
  params: InPolicy,
  body: z.strictObject({ version: z.uuid(), name: line(80) }),
  response: PolicyVersion,
  status: 201,
  problems: ['no-draft', 'too-many-versions', 'not-allowed'],
})

export const readPolicyVersion = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/versions/:version',
  summary: 'One version with its text',
  params: InPolicy.extend({ version: z.uuid() }),
  response: PolicyVersion.extend({ document: Document, fillIns: PolicyFillIns }),
  problems: ['not-allowed'],
})

export const restorePolicyVersion = endpoint({
  method: 'POST',
  path: '/companies/:company/policies/:policy/versions/:version/restoration',
  summary: 'Give the draft the text of a version again; how it was until then is kept as a version first',
  params: InPolicy.extend({ version: z.uuid() }),
  response: PolicyDraft,
  problems: ['no-draft', 'too-many-versions', 'draft-too-large', 'not-allowed'],
})

/** One side of a comparison: a version, or the draft as it is now. */
const Side = z.union([z.literal('draft'), z.uuid()])

/** A piece of text that both have, or that only one of them has. */
const Piece = z
  .object({ change: z.enum(['same', 'added', 'removed']), text: z.string() })
  .meta({ id: 'PieceOfComparison' })

export const Comparison = z
  .object({
    from: z.object({ name: z.string().nullable(), createdAt: isoDate.nullable() }),
    to: z.object({ name: z.string().nullable(), createdAt: isoDate.nullable() }),
    /** Those in which something differs, in the order of the later text. */
    sections: z.array(
      z.object({
        heading: z.string(),
        change: z.enum(['added', 'removed', 'changed']),
        blocks: z.array(
          z.object({
            kind: z.enum(['heading', 'paragraph', 'item']),
            change: z.enum(['same', 'added', 'removed', 'changed']),
            pieces: z.array(Piece),
          }),
        ),
      }),
    ),
    /** How many words came and went. */
    words: z.object({ added: z.number().int(), removed: z.number().int() }),
  })
  .meta({ id: 'Comparison' })
export type Comparison = z.output<typeof Comparison>

export const comparePolicyVersions = endpoint({
  method: 'GET',
  path: '/companies/:company/policies/:policy/comparison',
  summary: 'What differs between two versions, or a version and the draft, word by word',
  params: InPolicy,
  query: z.strictObject({ from: Side, to: Side }),
  response: Comparison,
  problems: ['no-draft', 'not-allowed'],
})
