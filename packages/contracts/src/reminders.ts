import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InCompany, Slug } from './values.ts'

/** What somebody can be reminded of by mail. */
export const ReminderKind = z
  .enum([
    'deadline-soon',
    'deadline-reached',
    'follow-up',
    'overdue',
    'quarter-without-round',
    'policy-review',
    'policy-unread',
    'workshop-soon',
    'workshop-follow-up',
  ])
  .meta({ id: 'ReminderKind' })
export type ReminderKind = z.output<typeof ReminderKind>

/** How somebody is reminded in one company. */
export const Reminders = z
  .object({
    /** Those that somebody with this role can get, and whether they want them. */
    kinds: z.array(z.object({ kind: ReminderKind, isOn: z.boolean() })),
    /** They said no to all of them, also to kinds that come later. */
    isOff: z.boolean(),
    /** Whether mail reaches them: not while their address is not proven, or its server refuses it. */
    mail: z.enum(['reached', 'unproven', 'refused']),
  })
  .meta({ id: 'Reminders' })
export type Reminders = z.output<typeof Reminders>

export const readReminders = endpoint({
  method: 'GET',
  path: '/companies/:company/reminders',
  summary: 'What you are reminded of by mail',
  params: InCompany,
  response: Reminders,
})

export const chooseReminders = endpoint({
  method: 'PUT',
  path: '/companies/:company/reminders',
  summary: 'Choose what you are reminded of by mail; with none chosen you get no reminder at all',
  params: InCompany,
  body: z.strictObject({ kinds: z.array(ReminderKind).max(50) }),
  response: Reminders,
})

const InUnsubscription = z.object({ unsubscription: z.string().min(1).max(200) })

export const readUnsubscription = endpoint({
  method: 'GET',
  path: '/unsubscriptions/:unsubscription',
  summary: 'Whose reminders the link of a mail ends; reading it ends nothing',
  params: InUnsubscription,
  response: z.object({ company: z.object({ slug: Slug, name: z.string() }), isOff: z.boolean() }),
  problems: ['unsubscription-unknown', 'too-many-attempts'],
})

export const unsubscribe = endpoint({
  method: 'POST',
  path: '/unsubscriptions/:unsubscription',
  summary: 'End all reminders of one company to whoever got the mail, without signing in',
  params: InUnsubscription,
  response: z.void(),
  status: 204,
  problems: ['unsubscription-unknown', 'too-many-attempts'],
})
