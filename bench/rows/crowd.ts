import { setTimeout } from 'node:timers/promises'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { readLibrary } from '@trivselsrum/toolkit/library'
import { addQuarters, quarterOf } from '@trivselsrum/toolkit/quarter'
import { activityOf } from '@trivselsrum/toolkit/tool'
import { type Company, type Link, openLink, signUp } from '../company.ts'
import { median, type Row, rowOf } from '../row.ts'

/** How many people answer, and in how many milliseconds all of them do. */
const PEOPLE = 300
const WITHIN = 60_000
/** How many answer one after the other on a server that does nothing else. */
const IDLE = 40

/**
 * Three hundred people who opened one link hand in within a minute, one in ten of them twice: none is lost, none is
 * counted twice, and the median of them waits no more than three times as long as on an idle server.
 */
export async function crowdRows(url: string): Promise<Row[]> {
  const company = await signUp(url)
  const idle = await openLink(company, addQuarters(quarterOf(new Date()), -1))
  const idleTimes: number[] = []
  for (let person = 0; person < IDLE; person++) idleTimes.push(await handIn(company, await openedBy(company, idle)))

  const crowd = await openLink(company, quarterOf(new Date()))
  const guests: string[] = []
  for (let person = 0; person < PEOPLE; person++) guests.push(await openedBy(company, crowd))
  const times = await Promise.all(
    guests.map(async (guest, person) => {
      await setTimeout(Math.random() * WITHIN)
      return handIn(company, guest, person % 10 === 0)
    }),
  )
  const { reply } = await company.ask<{ turnout: { answered: number } }>('GET', crowd.place)
  return [
    rowOf('crowd-hands-in', 'ms', [{ ours: median(times), baseline: median(idleTimes) }], { atMost: 3 }),
    rowOf('crowd-counted-once', '', [{ ours: reply.turnout.answered, baseline: PEOPLE }], { atLeast: 1, atMost: 1 }),
  ]
}

/** The session of somebody who has opened the link. */
async function openedBy({ ask }: Company, { token }: Link): Promise<string> {
  return (await ask('POST', '/share-session', { token }, 'none=1')).cookie
}

const { content } = activityOf(readLibrary().find('maturity', 1, 'da'), 'rating') ?? {}
const statements = content ? statementsOf(content).map(({ id }) => id) : []

/** How long handing in takes, in milliseconds. */
async function handIn({ ask }: Company, guest: string, isTwice = false): Promise<number> {
  const answers = Object.fromEntries(statements.map((id) => [id, 1 + Math.floor(Math.random() * 5)]))
  const form = { receipt: newReceipt(), answers }
  const began = performance.now()
  await ask('POST', '/share/sheet', form, guest)
  const time = performance.now() - began
  if (isTwice) await ask('POST', '/share/sheet', form, guest)
  return time
}
