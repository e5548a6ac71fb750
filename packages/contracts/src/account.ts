import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { isoDate, line, Password } from './values.ts'

/** A device somebody is signed in on. */
export const OwnSession = z
  .object({
    id: z.uuid(),
    /** What it calls itself, as far as that can be told. */
    browser: z.string().nullable(),
    system: z.string().nullable(),
    createdAt: isoDate,
    /** To within the ten minutes that an access token lasts. */
    usedAt: isoDate,
    isThis: z.boolean(),
  })
  .meta({ id: 'OwnSession' })
export type OwnSession = z.output<typeof OwnSession>

const signedIn = ['not-signed-in', 'session-ended'] as const

export const changeName = endpoint({
  method: 'PUT',
  path: '/me/name',
  summary: 'Change what you are called',
  body: z.strictObject({ name: line(120) }),
  response: z.void(),
  status: 204,
  problems: [...signedIn],
})

export const changePassword = endpoint({
  method: 'PUT',
  path: '/me/password',
  summary: 'Change the password; every other device is signed out',
  body: z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword: Password }),
  response: z.void(),
  status: 204,
  problems: [...signedIn, 'wrong-password', 'password-too-common', 'too-many-attempts'],
})

export const listSessions = endpoint({
  method: 'GET',
  path: '/me/sessions',
  summary: 'The devices you are signed in on, the one used last first; this one among them',
  response: z.object({
    /** At most fifty. */
    sessions: z.array(OwnSession),
    total: z.number().int(),
  }),
  problems: [...signedIn],
})

export const endSession = endpoint({
  method: 'DELETE',
  path: '/me/sessions/:session',
  summary: 'Sign out on one of your devices',
  params: z.object({ session: z.uuid() }),
  response: z.void(),
  status: 204,
  problems: [...signedIn, 'not-found'],
})

export const endOtherSessions = endpoint({
  method: 'DELETE',
  path: '/me/sessions',
  summary: 'Sign out on every device but this one',
  response: z.void(),
  status: 204,
  problems: [...signedIn],
})
