import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Email, Language, line, Password, Role, Slug } from './values.ts'

/** A company somebody belongs to. */
export const OwnCompany = z.object({ slug: Slug, name: z.string(), role: Role }).meta({ id: 'OwnCompany' })
export type OwnCompany = z.output<typeof OwnCompany>

/** The person signed in. */
export const Me = z
  .object({
    name: z.string(),
    email: z.string(),
    /** Whether somebody has shown that they read what is sent there, and no mail was refused there since. */
    isEmailProven: z.boolean(),
    language: Language,
    companies: z.array(OwnCompany),
  })
  .meta({ id: 'Me' })
export type Me = z.output<typeof Me>

export const signUp = endpoint({
  method: 'POST',
  path: '/sign-up',
  summary: 'Make an account and its company’s workspace, and sign in',
  body: z.strictObject({
    companyName: line(120),
    name: line(120),
    email: Email,
    password: Password,
    language: Language,
  }),
  response: z.object({ company: Slug }),
  status: 201,
  problems: ['email-taken', 'password-too-common'],
})

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  summary: 'Sign in on this device',
  body: z.strictObject({ email: Email, password: z.string().min(1).max(200) }),
  response: Me,
  status: 201,
  problems: ['wrong-credentials', 'too-many-attempts', 'second-factor-asked'],
})

export const renewSession = endpoint({
  method: 'POST',
  path: '/session/renewal',
  summary: 'Exchange the refresh token for a new one and a new access token',
  response: z.void(),
  status: 204,
  problems: ['session-ended'],
})

export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  summary: 'Sign out on this device; without a session nothing happens',
  response: z.void(),
  status: 204,
})

export const readMe = endpoint({
  method: 'GET',
  path: '/me',
  summary: 'Who is signed in, and the companies they belong to',
  response: Me,
  problems: ['not-signed-in', 'session-ended'],
})

export const chooseLanguage = endpoint({
  method: 'PUT',
  path: '/me/language',
  summary: 'Choose the language the product speaks to you',
  body: z.strictObject({ language: Language }),
  response: z.void(),
  status: 204,
  problems: ['not-signed-in', 'session-ended'],
})
