import { z } from 'zod'

/** The id of a tool, a group or a statement inside a content pack: lower-case words joined by hyphens. */
export const Key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)

/** A record that has exactly these keys: a missing and an unknown one are both refused, each by its name. */
export function keyed<Value extends z.ZodType>(keys: readonly string[], value: Value) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, value])))
}
