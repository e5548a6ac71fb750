import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InCompany, isoDate, line, prose } from './values.ts'

/** One place to get help: who, how to reach them, what they help with. */
export const HelpLine = z
  .strictObject({
    name: line(120),
    phone: prose(60).default(''),
    address: z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(500)]).default(''),
    about: prose(400).default(''),
  })
  .meta({ id: 'HelpLine' })
export type HelpLine = z.output<typeof HelpLine>

/** Where people of the company can get help. */
export const HelpBox = z
  .object({
    lines: z.array(HelpLine),
    /** 0 while the company has said nothing. */
    version: z.number().int(),
    savedBy: z.string().nullable(),
    savedAt: isoDate.nullable(),
    can: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'HelpBox' })
export type HelpBox = z.output<typeof HelpBox>

export const HelpChanged = z.object({ current: HelpBox })
export type HelpChanged = z.input<typeof HelpChanged>

export const readHelp = endpoint({
  method: 'GET',
  path: '/companies/:company/help',
  summary: 'Where people of the company can get help',
  params: InCompany,
  response: HelpBox,
})

export const saveHelp = endpoint({
  method: 'PUT',
  path: '/companies/:company/help',
  summary: 'Say where people of the company can get help, if nobody has since the version named',
  params: InCompany,
  body: z.strictObject({ lines: z.array(HelpLine).max(12), version: z.number().int().min(0) }),
  response: HelpBox,
  problems: ['help-changed', 'not-allowed'],
})
