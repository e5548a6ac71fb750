import { z } from 'zod'

/** A refusal as it travels (RFC 9457, application/problem+json), in the reader's language. */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    /** The problem's name, the same in every language. */
    code: z.string(),
    /** The request's id, to be quoted when asking for help. */
    instance: z.string().optional(),
    /** What was wrong with which part of the request, by path such as `company.name`. */
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.output<typeof Problem>
