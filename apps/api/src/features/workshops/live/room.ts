import { closeCodes } from '@trivselsrum/contracts/live'
import { FollowerHears } from '@trivselsrum/contracts/workshop-events'
import { z } from 'zod'
import type { LiveConnection } from '../../../platform/live.ts'
import type { LiveRoom } from '../../../platform/rooms.ts'
import type { Platform } from '../../../platform/scopes.ts'
import { readEvents } from '../events.ts'
import { readHearing } from './standings.ts'

type Why = Extract<FollowerHears, { say: 'gone' }>['why']

/** Somebody who follows a workshop by one connection. */
export interface Follower {
  connection: LiveConnection
  /** The number of the newest event they know. */
  after: number
  /** Whether they were told anything yet: the first word comes also where there is nothing new, with the server’s time. */
  isGreeted: boolean
}

export interface Room extends LiveRoom {
  join: (follower: Follower) => void
  leave: (follower: Follower) => void
}

/**
 * A workshop that somebody of this process follows. What happened is read once for all of them, in a transaction in which it
 * is asked who may still hear of it; what comes while one is under way is read in the next. Nothing is kept here but who is
 * there and how much they know: each hears of every event after that, in its order, and of none twice.
 */
export function openRoom(
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  companyId: string,
  workshop: string,
): Room {
  const followers = new Set<Follower>()
  /** The newest number there is, as far as is known. */
  let head = 0
  let isToLook = false
  let isAtWork = false

  const isBehind = () => [...followers].some(({ after }) => after < head)

  function sendAway(those: Iterable<Follower>, why: Why) {
    for (const follower of [...those]) {
      followers.delete(follower)
      follower.connection.end(goneFor(why), why === 'try-again' ? closeCodes.tryAgain : closeCodes.refused)
    }
  }

  /** Tells everybody who is here what they have not heard: the next of it, where it is much. */
  async function turn() {
    const here = [...followers]
    const since = Math.min(...here.map(({ after }) => after))
    const heard = await database.asNobody(companyId, async ({ sql }) => {
      const hearing = await readHearing(sql, workshop, here.map(memberOf))
      if (!hearing) return undefined
      const events = hearing.head > since ? await readEvents({ sql }, workshop, since) : []
      return { ...hearing, events }
    })
    if (!heard) return sendAway(followers, 'deleted')
    sendAway(
      here.filter((follower) => !heard.mayHear(memberOf(follower))),
      'not-allowed',
    )
    const newest = heard.events.at(-1)?.number ?? since
    head = Math.max(heard.head, newest)
    for (const follower of here.filter((one) => followers.has(one))) {
      const events = heard.events.filter(({ number }) => number > follower.after)
      if (events.length === 0 && follower.isGreeted) continue
      follower.after = Math.max(follower.after, newest)
      follower.isGreeted = true
      follower.connection.say(JSON.stringify(said({ say: 'events', events, head, now: clock.now() })))
    }
  }

  async function work() {
    if (isAtWork) return
    isAtWork = true
    try {
      while (followers.size > 0 && (isToLook || isBehind())) {
        isToLook = false
        await turn()
      }
    } catch (error) {
      for (const { connection } of [...followers].slice(0, 1)) connection.report(error)
      sendAway(followers, 'try-again')
    } finally {
      isAtWork = false
    }
  }

  function look() {
    isToLook = true
    void work()
  }

  return {
    join: (follower) => {
      followers.add(follower)
      look()
    },
    leave: (follower) => void followers.delete(follower),
    look,
    hear: (number) => {
      // What is told without a new number is that the workshop is gone, most likely.
      if (number <= head) return look()
      head = number
      void work()
    },
    end: () => {},
  }
}

const memberOf = ({ connection }: Follower) => connection.actor.membershipId

const said = (message: FollowerHears) => z.encode(FollowerHears, message)

/** The last word to a follower. */
export function goneFor(why: Why): object {
  return said({ say: 'gone', why })
}
