import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { Quarter } from '@trivselsrum/toolkit/quarter'
import { z } from 'zod'
import { AskedWith } from './rounds.ts'

/** A closed round as the year remembers it. */
export const GatheredRound = z
  .object({
    quarter: Quarter,
    askedWith: AskedWith,
    standing: z.array(z.string()),
    index: z.number(),
    /** Against the closed round before it; null for the first. */
    change: z.object({ since: Quarter, index: z.number() }).nullable(),
  })
  .meta({ id: 'GatheredRound' })
export type GatheredRound = z.output<typeof GatheredRound>

/** Actions of one kind: how many there are, and the first thirty, for those who see the whole plan. */
const GatheredActions = z
  .object({
    total: z.number().int(),
    first: z
      .array(z.object({ title: z.string(), responsible: z.string().nullable(), deadline: Day.nullable() }))
      .nullable(),
  })
  .meta({ id: 'GatheredActions' })

/** Texts that were adopted in the year, or are due for review by its end; the newest adopted first. */
const GatheredText = z
  .object({ title: z.string(), number: z.number().int(), adoptedOn: Day, reviewOn: Day })
  .meta({ id: 'GatheredText' })

/** A consultation that closed in the year; how many took part, never who. */
const GatheredConsultation = z
  .object({
    title: z.string(),
    closedOn: Day,
    contributors: z.number().int(),
    contributions: z.number().int(),
  })
  .meta({ id: 'GatheredConsultation' })

/** A workshop that was held in the year, and what came of it until its end. */
const GatheredWorkshop = z
  .object({
    /** Null where it was deleted since. */
    id: z.uuid().nullable(),
    title: z.string(),
    tool: Key,
    heldOn: Day,
    notes: z.number().int(),
    actions: z.number().int(),
  })
  .meta({ id: 'GatheredWorkshop' })
export type GatheredWorkshop = z.output<typeof GatheredWorkshop>

/** What the product itself knows of the year that is talked about. */
export const GatheredYear = z
  .object({
    /** From the day after the discussion before, or a year back, to the day it is held. */
    from: Day,
    to: Day,
    rounds: z.array(GatheredRound),
    actions: z.object({
      done: GatheredActions,
      /** Open, and not overdue. */
      open: GatheredActions,
      overdue: GatheredActions,
      dropped: GatheredActions,
    }),
    /** The first thirty of each; missing in what was concluded before there were any. */
    policies: z.object({ texts: z.array(GatheredText), consultations: z.array(GatheredConsultation) }).optional(),
    /** The newest hundred, by tool; for leaders those they may see. Missing in what was concluded before there were any. */
    workshops: z.array(GatheredWorkshop).optional(),
  })
  .meta({ id: 'GatheredYear' })
export type GatheredYear = z.output<typeof GatheredYear>
