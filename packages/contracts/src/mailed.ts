import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Email, Password } from './values.ts'

/** What the link of a mail ends with. A mail program may have cut it: what is no token is answered as one that is over. */
const MailedToken = z.string().min(1).max(200)

/** Six digits as people type them, with or without a space in the middle. */
const Code = z
  .string()
  .trim()
  .regex(/^\d{3}\s?\d{3}$/)

export const requestProof = endpoint({
  method: 'POST',
  path: '/me/email-proof/mail',
  summary: 'Have a mail sent that proves your e-mail address; where it is proven already nothing happens',
  response: z.void(),
  status: 204,
  problems: ['not-signed-in', 'session-ended', 'no-mail', 'too-many-mails'],
})

export const proveByCode = endpoint({
  method: 'POST',
  path: '/me/email-proof',
  summary: 'Prove your e-mail address with the code of the latest mail',
  body: z.strictObject({ code: Code }),
  response: z.void(),
  status: 204,
  problems: ['not-signed-in', 'session-ended', 'wrong-mailed-code', 'code-over'],
})

export const readMailedLink = endpoint({
  method: 'GET',
  path: '/mailed-links/:token',
  summary: 'What the link of a mail is good for; reading it changes nothing',
  params: z.object({ token: MailedToken }),
  response: z.object({
    isGood: z.boolean(),
    /** Whether the reader is signed in to the account the link is about. */
    isOwn: z.boolean(),
  }),
})

export const proveByLink = endpoint({
  method: 'POST',
  path: '/email-proof',
  summary:
    'Prove an e-mail address with the link of a mail. Who is not signed in to its account sets a new password, and what was set up before is taken away: it may be somebody else’s',
  body: z.strictObject({ token: MailedToken, password: Password.optional() }),
  response: z.void(),
  status: 204,
  problems: ['link-over', 'password-missing', 'password-too-common'],
})

export const requestReset = endpoint({
  method: 'POST',
  path: '/password-reset/mail',
  summary: 'Have a mail sent with which a new password can be set; the answer is the same whether the account exists',
  body: z.strictObject({ email: Email }),
  response: z.void(),
  status: 204,
  problems: ['no-mail', 'too-many-mails'],
})

export const resetPassword = endpoint({
  method: 'POST',
  path: '/password-reset',
  summary: 'Set a new password with the link of a mail; every device is signed out',
  body: z.strictObject({ token: MailedToken, password: Password }),
  response: z.void(),
  status: 204,
  problems: ['link-over', 'password-too-common'],
})
