import { setTimeout } from 'node:timers/promises'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { type Company, openConsultation, signUp } from '../company.ts'
import { median, type Row, rowOf } from '../row.ts'

/** How many people contribute, and in how many milliseconds all of them do. */
const PEOPLE = 300
const WITHIN = 60_000
/** How many contribute one after the other on a server that does nothing else. */
const IDLE = 40

/**
 * Three hundred readers who opened one link contribute within a minute, one in ten of them twice, as by a second press:
 * none is lost, none is kept twice, and the median of them waits no more than three times as long as on an idle server.
 */
export async function consultationRows(url: string): Promise<Row[]> {
  const company = await signUp(url)
  const idle = await openConsultation(company)
  const idleTimes: number[] = []
  for (let person = 0; person < IDLE; person++)
    idleTimes.push(await contribute(company, await reader(company, idle), idle))

  const crowd = await openConsultation(company)
  const readers: string[] = []
  for (let person = 0; person < PEOPLE; person++) readers.push(await reader(company, crowd))
  const times = await Promise.all(
    readers.map(async (cookie, person) => {
      await setTimeout(Math.random() * WITHIN)
      return contribute(company, cookie, crowd, person % 10 === 0)
    }),
  )
  const { reply } = await company.ask<{ contributions: number; contributors: number }>('GET', crowd.place)
  const kept = reply.contributions === reply.contributors ? reply.contributions : 0
  return [
    rowOf('consultation-crowd', 'ms', [{ ours: median(times), baseline: median(idleTimes) }], { atMost: 3 }),
    rowOf('consultation-kept-once', '', [{ ours: kept, baseline: PEOPLE }], { atLeast: 1, atMost: 1 }),
  ]
}

interface Opened {
  section: string
  token: string
}

/** The session of somebody who has opened the link. */
async function reader({ ask }: Company, { token }: Opened): Promise<string> {
  return (await ask('POST', '/share-session', { token }, 'none=1')).cookie
}

/** How long it takes to contribute, in milliseconds. */
async function contribute({ ask }: Company, cookie: string, { section }: Opened, isTwice = false): Promise<number> {
  const text = `Vi mangler et ord om pauser. ${crypto.randomUUID()}`
  const form = {
    receipt: newReceipt(),
    contribution: crypto.randomUUID(),
    kind: 'comment',
    section,
    text,
    isSure: true,
  }
  const began = performance.now()
  await ask('POST', '/share/contributions', form, cookie)
  const time = performance.now() - began
  if (isTwice) await ask('POST', '/share/contributions', form, cookie)
  return time
}
