import { endCalendar, makeCalendar, readOwnCalendar } from '@trivselsrum/contracts/calendars'
import { closeConsultation, openConsultation } from '@trivselsrum/contracts/consultations'
import { changeRole, removeMember } from '@trivselsrum/contracts/members'
import { readPolicy } from '@trivselsrum/contracts/policies'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { newAction, settleAction } from '../../../test/actions.ts'
import { asAdmin, closedRound, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { membershipOf, newDepartment, newMember } from '../../../test/people.ts'
import { letBe, planned } from '../../../test/planned-workshops.ts'
import { adopted, newPolicy } from '../../../test/policies.ts'

const clock = movableClock()
const lines: string[] = []
const app = await startApp({ clock, logTo: { write: (line) => void lines.push(line) } }, { logLevel: 'debug' })

type Somebody = Pick<Awaited<ReturnType<typeof newCompany>>, 'call' | 'company'>

async function addressOf({ call, company }: Somebody) {
  const params = { company }
  const { calendar } = await call(readOwnCalendar, { params })
  const made = await call(makeCalendar, { params, body: { replaces: calendar?.id ?? null } })
  return new URL(made.address).pathname
}

const ask = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers })

/** The calendar as a program that somebody else wrote reads it. */
async function readAt(address: string) {
  const { statusCode, body } = await ask(address)
  expect(statusCode).toBe(200)
  const calendar = new ICAL.Component(ICAL.parse(body))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const { uid, summary, startDate, endDate, sequence } = event
    const of = (name: string) => String(component.getFirstPropertyValue(name))
    return {
      ...{ uid, summary, sequence, start: String(startDate), end: String(endDate), isDay: startDate.isDate },
      ...{ url: of('url'), stamp: of('dtstamp'), transp: of('transp'), class: of('class') },
    }
  })
  return { body, calendar, events }
}

const summariesAt = async (address: string) => (await readAt(address)).events.map(({ summary }) => summary).sort()

describe('a calendar', () => {
  test('says when a text is to be looked at again to those who run it, and to everybody when a consultation closes', async () => {
    const owner = await newCompany(app)
    const member = await newMember(app, owner.company, 'member')
    const reviewed = await newPolicy(owner, { title: 'Tre ord' })
    await adopted(owner, reviewed, { reviewOn: '2027-11-20' })
    const asked = await newPolicy(owner, { title: 'Leveregler' })
    const { draft } = await owner.call(readPolicy, { params: asked })
    const consultation = crypto.randomUUID()
    const body = { consultation, edition: draft?.edition ?? '', sections: ['tone'], closesOn: '2026-12-08' }
    await owner.call(openConsultation, { params: asked, body })
    const own = await addressOf(owner)
    expect((await readAt(own)).events).toMatchObject([
      {
        uid: `consultation-closes-${consultation}@trivselsrum`,
        summary: 'Høringen lukker: Leveregler',
        start: '2026-12-08',
        url: `http://localhost/${owner.company}/consultations/${consultation}/text`,
      },
      {
        uid: `policy-review-${reviewed.policy}@trivselsrum`,
        summary: 'Gennemgå teksten: Tre ord',
        start: '2027-11-20',
        url: `http://localhost/${owner.company}/policies/${reviewed.policy}`,
      },
    ])
    expect(await summariesAt(await addressOf(member))).toEqual(['Høringen lukker: Leveregler'])
    await owner.call(closeConsultation, { params: { company: owner.company, consultation } })
    await asAdmin('UPDATE policies SET retired_at = now(), retired_by = created_by WHERE id = $1', [reviewed.policy])
    expect(await summariesAt(own)).toEqual([])
  })

  test('has workshops at their time for whoever takes part or holds them, and their follow-up for those who may', async () => {
    const owner = await newCompany(app)
    const [member, leader] = [
      await newMember(app, owner.company, 'member'),
      await newMember(app, owner.company, 'leader'),
    ]
    const members = [await membershipOf(owner.company, member.email)]
    const facilitator = await membershipOf(owner.company, leader.email)
    const { id } = await planned(owner, { members, facilitator, startsAt: '2027-03-28T00:30:00Z', place: 'Kantinen' })
    await letBe(id, 'finished', { followUpOn: '2027-05-10' })
    await planned(owner, { facilitator, title: 'En anden' })
    const { body, events } = await readAt(await addressOf(member))
    expect(events).toEqual([
      {
        ...{ uid: `workshop-${id}@trivselsrum`, summary: 'Workshop: Snak om travlhed', sequence: 1, isDay: false },
        ...{ start: '2027-03-28T00:30:00Z', end: '2027-03-28T02:00:00Z', transp: 'OPAQUE', class: 'PRIVATE' },
        ...{ url: `http://localhost/${owner.company}/workshops/${id}`, stamp: '2026-11-24T10:00:00Z' },
      },
    ])
    expect(body).not.toContain('Kantinen')
    const followUp = 'Følg op på workshop: Snak om travlhed'
    expect(await summariesAt(await addressOf(leader))).toEqual([
      followUp,
      'Workshop: En anden',
      'Workshop: Snak om travlhed',
    ])
    expect(await summariesAt(await addressOf(owner))).toEqual([followUp])
  })

  test('says what is stored, field by field, whatever letters and marks it has', async () => {
    const owner = await newCompany(app, 'Ærø, Bådværft; «Søn» & Co.')
    const { company } = owner
    const titles = [
      'Rødgrød, med fløde; og \\ skråstreg',
      'To\nlinjer\r\nog én til',
      `Æ${'øå'.repeat(90)} – en lang titel, der foldes midt i bogstaver på flere oktetter 🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊`,
      'BEGIN:VEVENT',
    ]
    const days = ['2026-10-25', '2027-03-28', '2028-02-29', '2026-12-31']
    const stored = []
    for (const [index, title] of titles.entries()) {
      const dates = { deadline: days[index] ?? '', followUpOn: '2027-06-01' }
      stored.push({ id: await newAction(company, { title, ...dates }), title, ...dates })
    }
    const { body, calendar, events } = await readAt(await addressOf(owner))
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Trivselsrum: Ærø, Bådværft; «Søn» & Co.')
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT6H')
    expect(events).toHaveLength(2 * titles.length)
    const next = {
      '2026-10-25': '2026-10-26',
      '2027-03-28': '2027-03-29',
      '2028-02-29': '2028-03-01',
      '2026-12-31': '2027-01-01',
    }
    for (const { id, title, deadline } of stored)
      expect(events.find(({ uid }) => uid === `deadline-${id}@trivselsrum`)).toEqual({
        uid: `deadline-${id}@trivselsrum`,
        summary: `Frist: ${title.replaceAll('\r\n', '\n')}`,
        sequence: 1,
        start: deadline,
        end: next[deadline as keyof typeof next],
        isDay: true,
        url: `http://localhost/${company}/plan/actions/${id}`,
        stamp: '2026-11-01T00:00:00Z',
        transp: 'TRANSPARENT',
        class: 'PRIVATE',
      })
    const { id, title } = stored[0] ?? { id: '', title: '' }
    expect(events.find(({ uid }) => uid === `follow-up-${id}@trivselsrum`)).toMatchObject({
      summary: `Følg op: ${title}`,
      start: '2027-06-01',
    })
    expect(body).not.toContain('Nye står alene')
    // RFC 5545: lines end with CRLF and have 75 octets at most.
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('has rounds, in the language of whose it is', async () => {
    clock.moveTo('2026-11-24T23:30:00Z')
    const owner = await newCompany(app)
    await closedRound(owner, '2026-Q3')
    clock.moveTo('2026-11-24T10:00:00Z')
    const address = await addressOf(owner)
    expect(await summariesAt(address)).toEqual(['Måling lukket: 3. kvartal 2026', 'Måling åbnet: 3. kvartal 2026'])
    // Past midnight in Denmark.
    expect((await readAt(address)).events.map(({ start }) => start)).toEqual(['2026-11-25', '2026-11-25'])
    await asAdmin(`UPDATE users SET language = 'en' WHERE email = $1`, [owner.email])
    expect(await summariesAt(address)).toEqual(['Assessment closed: Q3 2026', 'Assessment opened: Q3 2026'])
  })

  test('has the same ids for as long as its events are there, and drops what is settled', async () => {
    const owner = await newCompany(app)
    const id = await newAction(owner.company, { deadline: '2026-12-10', followUpOn: '2027-01-10' })
    const address = await addressOf(owner)
    await asAdmin(`UPDATE actions SET deadline = '2026-12-20', title = 'Nyt navn', version = 2 WHERE id = $1`, [id])
    const [moved] = (await readAt(address)).events
    expect(moved).toMatchObject({ uid: `deadline-${id}@trivselsrum`, sequence: 2, start: '2026-12-20' })
    await settleAction(id, 'done')
    expect(await summariesAt(address)).toEqual(['Følg op: Nyt navn'])
    await settleAction(id, 'dropped')
    expect(await summariesAt(address)).toEqual([])
  })

  test('reaches two years back and forward, and holds the thousand nearest', async () => {
    const owner = await newCompany(app)
    const address = await addressOf(owner)
    for (const deadline of ['2024-11-23', '2024-11-24', '2028-11-24', '2028-11-25'])
      await newAction(owner.company, { title: deadline, deadline })
    expect(await summariesAt(address)).toEqual(['Frist: 2024-11-24', 'Frist: 2028-11-24'])
    await asAdmin(
      `INSERT INTO actions (company_id, id, title, level, status_since, deadline, created_at, created_by)
       SELECT a.company_id, gen_random_uuid(), 'Nær', 'group', now(), '2026-12-01', now(), a.created_by
       FROM actions a JOIN companies c ON c.id = a.company_id, generate_series(1, 1000) WHERE slug = $1 AND title = '2028-11-24'`,
      [owner.company],
    )
    const summaries = await summariesAt(address)
    expect(summaries).toHaveLength(1000)
    expect(new Set(summaries)).toEqual(new Set(['Frist: Nær']))
  })
})

describe('who sees what in it', () => {
  test('is what they see of the plan, from the moment their role or department changes', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    const [hall, office] = [await newDepartment(company, 'Hallen'), await newDepartment(company, 'Kontoret')]
    const somebody = await newMember(app, company, 'member')
    const id = await membershipOf(company, somebody.email)
    const deadline = '2026-12-10'
    await newAction(company, { title: 'egen', responsible: somebody.email, deadline })
    await newAction(company, { title: 'med', participant: somebody.email, deadline })
    await newAction(company, { title: 'hallens', department: hall, deadline })
    await newAction(company, { title: 'kontorets', department: office, deadline })
    const address = await addressOf(somebody)
    const [own, all] = [
      ['Frist: egen', 'Frist: med'],
      ['Frist: egen', 'Frist: hallens', 'Frist: kontorets', 'Frist: med'],
    ]
    await asAdmin('UPDATE memberships SET department_id = $2 WHERE id = $1', [id, hall])
    expect(await summariesAt(address)).toEqual(own)
    const params = { company, member: id }
    await owner.call(changeRole, { params, body: { role: 'leader' } })
    expect(await summariesAt(address)).toEqual(['Frist: egen', 'Frist: hallens', 'Frist: med'])
    await asAdmin('UPDATE memberships SET department_id = NULL WHERE id = $1', [id])
    expect(await summariesAt(address)).toEqual(own)
    await owner.call(changeRole, { params, body: { role: 'amo' } })
    expect(await summariesAt(address)).toEqual(all)
    await owner.call(removeMember, { params })
    expect((await ask(address)).statusCode).toBe(404)
  })

  test('is nobody who lacks the second factor that the company asks for', async () => {
    const owner = await newCompany(app)
    const address = await addressOf(owner)
    await asAdmin('UPDATE companies SET requires_second_factor = true WHERE slug = $1', [owner.company])
    expect((await ask(address)).statusCode).toBe(404)
  })
})

describe('its address', () => {
  test('is told once, has 192 random bits, and only its hash is kept', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company }
    expect(await owner.call(readOwnCalendar, { params })).toEqual({ calendar: null })
    const { address, calendar } = await owner.call(makeCalendar, { params, body: { replaces: null } })
    const token = address.split('/').at(-1) ?? ''
    expect(address).toMatch(/^http:\/\/localhost\/api\/calendars\/[\w-]{32}$/)
    expect(await owner.call(readOwnCalendar, { params })).toEqual({ calendar })
    expect(JSON.stringify(await owner.call(readOwnCalendar, { params }))).not.toContain(token)
    const [row] = await asAdmin<{ all: string }>('SELECT f::text AS all FROM calendar_feeds f WHERE id = $1', [
      calendar.id,
    ])
    expect(row?.all).not.toContain(token)
    await ask(`/api/calendars/${token}`)
    expect(lines.join()).toContain('/api/calendars/:calendar')
    expect(lines.join()).not.toContain(token)
  })

  test('is worthless once renewed or ended, as one line of plain text says', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company }
    const first = await addressOf(owner)
    const second = await addressOf(owner)
    await owner.call(endCalendar, { params })
    await owner.call(endCalendar, { params })
    for (const address of [first, second, '/api/calendars/unknown', `/api/calendars/${'x'.repeat(32)}`]) {
      const { statusCode, headers, body } = await ask(address)
      expect([statusCode, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
      expect(body).toBe(
        'Kalenderen findes ikke. Adressen er lukket eller skrevet forkert. Lav en ny under Påmindelser i Trivselsrum.\n',
      )
      expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
    }
    const acts = await asAdmin<{ action: string }>(
      `SELECT action FROM audit_log a JOIN companies c ON c.id = company_id WHERE slug = $1 AND action LIKE 'calendar%' ORDER BY action`,
      [owner.company],
    )
    expect(acts.map(({ action }) => action)).toEqual(['calendar-ended', 'calendar-made', 'calendar-made'])
  })

  test('made twice at once, or on a page that has not seen the last one, is made once', async () => {
    const owner = await newCompany(app)
    const make = () => owner.call(makeCalendar, { params: { company: owner.company }, body: { replaces: null } })
    const made = await Promise.allSettled([make(), make(), make()])
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusal(make())).toMatchObject({ code: 'calendar-made-meanwhile' })
  })

  test('is not guessed for long from one network, whose own calendars go on', async () => {
    const other = await startApp({ clock }, { jwtSecret: 'one that no other test of this has at all' })
    const statuses: number[] = []
    for (let count = 0; count < 55; count++)
      statuses.push((await other.inject({ method: 'GET', url: `/api/calendars/guess-${count}` })).statusCode)
    expect([statuses.indexOf(429), statuses.at(-1)]).toEqual([50, 429])
    const { body, headers } = await other.inject({ method: 'GET', url: '/api/calendars/guess' })
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body.trimEnd()).not.toContain('\n')
  })
})

test('asked for again it is sent again only when something has changed, and never used without asking', async () => {
  const owner = await newCompany(app)
  const address = await addressOf(owner)
  const first = await ask(address)
  expect(first.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
  })
  const known = { 'if-none-match': `W/"another", ${first.headers.etag}` }
  const again = await ask(address, known)
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag])
  await newAction(owner.company, { deadline: '2026-12-10' })
  expect((await ask(address, known)).statusCode).toBe(200)
})
