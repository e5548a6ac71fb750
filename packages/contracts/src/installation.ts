import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Slug } from './values.ts'

export const readHealth = endpoint({
  method: 'GET',
  path: '/health',
  summary: 'Whether the process is alive; asks nobody else',
  response: z.object({ status: z.literal('alive') }),
})

export const readReadiness = endpoint({
  method: 'GET',
  path: '/ready',
  summary: 'Whether requests can be served: the database answers and has every migration',
  response: z.object({ status: z.literal('ready') }),
  problems: ['unavailable'],
})

export const readInstallation = endpoint({
  method: 'GET',
  path: '/installation',
  summary: 'What this installation offers',
  response: z.object({
    /** Whether a made-up company can be entered without an account; only ever on a person's own machine. */
    hasDemo: z.boolean(),
    /** Whether mail reaches people. Where it does not, links are shown to be passed on instead. */
    sendsMail: z.boolean(),
    /** Whether mail is written at all: sent, or kept as files for whoever runs the installation. */
    writesMail: z.boolean(),
  }),
})

export const enterDemo = endpoint({
  method: 'POST',
  path: '/demo/session',
  summary: 'Enter the made-up company as its owner; made at the first visit',
  response: z.object({ company: Slug }),
  status: 201,
  // Where there is no demo there is no such call.
  problems: ['not-found'],
})
