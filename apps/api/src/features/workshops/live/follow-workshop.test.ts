import { once } from 'node:events'
import { apiPrefix } from '@trivselsrum/contracts/endpoint'
import { FollowerHears } from '@trivselsrum/contracts/workshop-events'
import { addWorkshopNote, removeWorkshopNote, startWorkshop } from '@trivselsrum/contracts/workshop-holding'
import { removeWorkshop } from '@trivselsrum/contracts/workshops'
import { beforeAll, expect, test } from 'vitest'
import WebSocket from 'ws'
import { headersOf, refusedUpgrade } from '../../../../test/drafting.ts'
import { asAdmin, type browser, startApp } from '../../../../test/harness.ts'
import { plannedWorkshop } from '../../../../test/holding.ts'
import { listening } from '../../../../test/http.ts'
import { everyRole, membershipOf } from '../../../../test/people.ts'

const app = await startApp()
const { url } = await listening(app)

let at: Awaited<ReturnType<typeof everyRole>>
beforeAll(async () => {
  at = await everyRole(app)
})

type Somebody = Pick<ReturnType<typeof browser>, 'cookies'>

const pathOf = (workshop: string) => `${apiPrefix}/companies/${at.company}/workshops/${workshop}/live`

/** Somebody who follows a workshop from an event on, and everything they hear. */
async function follower(somebody: Somebody, workshop: string, after: number | string) {
  const socket = new WebSocket(url.replace(/^http/, 'ws') + pathOf(workshop), { headers: headersOf(somebody, url) })
  const heard: FollowerHears[] = []
  let tell = () => {}
  socket.on('message', (data) => {
    heard.push(FollowerHears.parse(JSON.parse(String(data))))
    tell()
  })
  const closed = once(socket, 'close').then(([code]) => code as number)
  await once(socket, 'open')
  socket.send(typeof after === 'number' ? JSON.stringify({ after }) : after)
  const events = () => heard.flatMap((word) => (word.say === 'events' ? word.events : []))
  return {
    closed,
    events,
    last: () => heard.at(-1),
    /** Waits until they have heard so much. */
    until: async (isEnough: () => boolean) => {
      while (!isEnough()) {
        await new Promise<void>((done) => {
          tell = done
        })
      }
    },
    heard,
    say: (again: number) => socket.send(JSON.stringify({ after: again })),
    hangUp: () => socket.terminate(),
  }
}

/** A workshop with three events: begun, and two notes. */
async function underway(people: string[] = []) {
  const workshop = await plannedWorkshop(at, { people })
  const params = { company: at.company, workshop }
  const write = (text: string) =>
    at.owner.call(addWorkshopNote, {
      params,
      body: { id: crypto.randomUUID(), activity: 'groups', box: 'daily-life', text },
    })
  const remove = (note: string) => at.owner.call(removeWorkshopNote, { params: { ...params, note } })
  await at.owner.call(startWorkshop, { params })
  return { workshop, write, remove, notes: [await write('Den første'), await write('Den anden')] as const }
}

test('hears of everything after the event it knows, and then of each as it happens, with nothing left out', async () => {
  const { workshop, write, remove, notes } = await underway()
  const [one, other] = [await follower(at.owner, workshop, 1), await follower(at.amo, workshop, 3)]
  await one.until(() => one.events().length === 2)
  // Whoever knows everything is told the time, and that it is heard.
  await other.until(() => other.heard.length > 0)
  expect(other.last()).toMatchObject({ say: 'events', events: [], head: 3 })

  await write('Den tredje')
  await remove(notes[0].id)
  for (const each of [one, other]) await each.until(() => each.events().at(-1)?.number === 5)
  expect(one.events().map(({ number }) => number)).toEqual([2, 3, 4, 5])
  expect(other.events()).toMatchObject([
    { number: 4, kind: 'note', note: { text: 'Den tredje' } },
    { number: 5, kind: 'note', id: notes[0].id, note: null, notesIn: { groups: 2 } },
  ])
  // Whoever says another number is told from there anew.
  other.say(2)
  await other.until(() => other.events().length === 5)
  expect(other.events().map(({ number }) => number)).toEqual([4, 5, 3, 4, 5])
  // One that comes later hears no old words of what was deleted.
  const late = await follower(at.owner, workshop, 0)
  await late.until(() => late.events().length === 5)
  expect(JSON.stringify(late.heard)).not.toContain('Den første')
  for (const each of [one, other, late]) each.hangUp()
})

test('is opened by nobody who does not see the workshop, and ends for who says what is no word of it', async () => {
  const { workshop } = await underway()
  for (const stranger of [at.leader, at.member])
    expect(await refusedUpgrade(url, pathOf(workshop), headersOf(stranger, url))).toBe('404 not-found')
  const confused = await follower(at.owner, workshop, 'what?')
  expect(await confused.closed).toBe(1008)
  expect(confused.last()).toEqual({ say: 'gone', why: 'not-understood' })
})

test('says so within moments to whoever may not see it any more, and to all when it is deleted', async () => {
  const invited = await membershipOf(at.company, at.member.email)
  const { workshop } = await underway([invited])
  const deleted = await underway()
  const [stays, goes, left] = [
    await follower(at.owner, workshop, 4),
    await follower(at.member, workshop, 4),
    await follower(at.owner, deleted.workshop, 3),
  ]
  await Promise.all([stays, goes, left].map((each) => each.until(() => each.heard.length > 0)))
  await asAdmin('DELETE FROM workshop_people WHERE membership_id = $1 AND workshop_id = $2', [invited, workshop])
  await at.owner.call(removeWorkshop, { params: { company: at.company, workshop: deleted.workshop } })
  expect(await Promise.all([goes.closed, left.closed])).toEqual([1008, 1008])
  expect(goes.last()).toEqual({ say: 'gone', why: 'not-allowed' })
  expect(left.last()).toEqual({ say: 'gone', why: 'deleted' })
  expect(stays.heard).toHaveLength(1)
  stays.hangUp()
})

test('sends everybody to come again when the server stops', async () => {
  const { workshop } = await underway()
  const other = await startApp()
  const place = await listening(other)
  const socket = new WebSocket(place.url.replace(/^http/, 'ws') + pathOf(workshop), {
    headers: headersOf(at.owner, place.url),
  })
  const said = once(socket, 'message')
  await once(socket, 'open')
  const closing = other.close()
  expect(JSON.parse(String((await said)[0]))).toEqual({ say: 'gone', why: 'try-again' })
  expect((await once(socket, 'close'))[0]).toBe(1012)
  await closing
})
