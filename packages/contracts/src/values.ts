import { isCvr, plainCvr } from '@trivselsrum/toolkit/cvr'
import { Language } from '@trivselsrum/toolkit/tool'
import { manyLines, oneLine, visible } from '@trivselsrum/toolkit/written'
import { z } from 'zod'
import { mediaTypes } from './endpoint.ts'

/** Text on one line, trimmed and in composed form: a name, a title. */
export const line = (longest: number) =>
  z.string().trim().normalize('NFC').min(1, { abort: true }).max(longest).regex(oneLine).regex(visible)

/** Text that may run over several lines and may be empty: a note, a reason. */
export const prose = (longest: number) => z.string().trim().normalize('NFC').max(longest).regex(manyLines)

/** Ends of addresses that no mail can ever reach (RFC 2606, RFC 6761): free for made-up people. */
const unreachable = /[.@](example|invalid|localhost|test)$/

/** An e-mail address as it is stored and compared: trimmed, composed and in lower case. */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .normalize('NFC')
  .max(254)
  .regex(oneLine)
  .pipe(z.email({ pattern: z.regexes.unicodeEmail }).refine((address) => !unreachable.test(address)))

/** Longer is better than stranger: at least ten characters, no rules about their kinds. */
export const Password = z.string().min(10).max(200)

/** A company's place in addresses. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

/** What somebody may do in a company. */
export const Role = z.enum(['owner', 'amo', 'leader', 'member']).meta({ id: 'Role' })
export type Role = z.output<typeof Role>

/** A moment: text on the wire, a Date on both sides of it. */
export const isoDate = z
  .codec(z.iso.datetime(), z.date(), {
    decode: (text) => new Date(text),
    encode: (date) => date.toISOString(),
  })
  .meta({ id: 'Moment' })

/** A document, as its bytes. */
const bytesOf = (contentMediaType: string) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array).meta({ type: 'string', contentMediaType })
export const Pdf = bytesOf(mediaTypes.pdf)
export const Docx = bytesOf(mediaTypes.docx)
export const Xlsx = bytesOf(mediaTypes.xlsx)

/** A ZIP, as its bytes. */
export const Archive = bytesOf(mediaTypes.zip)

/** A page of a list in a settled order: how many at most, and how many before it. */
export const page = (most: number) => ({
  limit: z.coerce.number().int().min(1).max(most).default(Math.min(50, most)),
  skip: z.coerce.number().int().min(0).max(100_000).default(0),
})
/** The page of a list that is read by number, counted from 1. */
export const Page = z.coerce.number().int().min(1).max(1000).default(1)

/** A CVR number, however it is written; eight digits from there on. */
export const Cvr = z.string().transform(plainCvr).pipe(z.stringFormat('cvr', isCvr))

/** The parameter that every endpoint of a company has. */
export const InCompany = z.object({ company: Slug })

export { Language }
