import { handInAnonymousSheet } from '@trivselsrum/contracts/anonymous-sheets'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { closeRound, openRound, readRound } from '@trivselsrum/contracts/rounds'
import type pg from 'pg'
import { describe, expect, test } from 'vitest'
import { connected, scratchDatabase } from '../databases.ts'
import { browser, movableClock, newCompany, startApp, statementIds, testConfig } from '../harness.ts'
import { newDepartment } from '../people.ts'
import { claimsNow, signed } from '../tokens.ts'
import { bestGuess, dumpOf, guesses, type Suspect } from './attackers.ts'

/** How many take part, half of them in each of two departments. */
const PEOPLE = 40

/**
 * By chance one of each department is guessed right (a random order keeps one in its place on average). Of some two
 * thousand ways the luckiest gets about eight; sixteen happens by chance less than once in a million runs.
 */
const NO_BETTER_THAN_CHANCE = 15

const quarter = '2026-Q4'
const database = await scratchDatabase()
const app = await startApp({ clock: movableClock() }, { databaseUrl: database.runtimeUrl })

interface Person extends Suspect {
  userId: string
  membershipId: string
  /** No two people answer alike. */
  answers: Record<string, number>
}

/** A company in which everybody is asked to answer without a name. */
async function askedCompany() {
  const owner = await newCompany(app)
  const { company, call } = owner
  const departments = [
    await newDepartment(company, 'Værksted', database.adminUrl),
    await newDepartment(company, 'Lager', database.adminUrl),
  ]
  const people = await connected(database.adminUrl, (admin) => makePeople(admin, company, departments))
  await call(openRound, {
    params: { company },
    body: { quarter: quarter, mode: 'anonymous', roles: ['member'] },
  })
  return { ...owner, people, params: { company, quarter: quarter } }
}

async function makePeople(admin: pg.Client, company: string, departments: string[]): Promise<Person[]> {
  const people: Person[] = []
  for (let number = 0; number < PEOPLE; number++) {
    const [userId, membershipId] = [crypto.randomUUID(), crypto.randomUUID()]
    const department = departments[number % departments.length] ?? ''
    await admin.query(`INSERT INTO users (id, email, name, language, created_at) VALUES ($1, $2, $3, 'da', now())`, [
      userId,
      `${userId}@example.dk`,
      `Person ${number}`,
    ])
    await admin.query(
      `INSERT INTO memberships (company_id, id, user_id, role, department_id, created_at)
       SELECT id, $2, $3, 'member', $4, now() FROM companies WHERE slug = $1`,
      [company, membershipId, userId, department],
    )
    people.push({ userId, membershipId, ids: [userId, membershipId], department, answers: uniqueAnswers(number) })
  }
  return people
}

/** The number of a person in base five, so that no two sheets are alike. */
function uniqueAnswers(number: number): Record<string, number> {
  return Object.fromEntries(
    statementIds.map((id, place) => [id, 1 + ((Math.floor(number / 5 ** (place % 4)) + place * number) % 5)]),
  )
}

/** Signing in on a device leaves a trace in the minute of answering. */
function signInAt(admin: pg.Client, { userId }: Person) {
  return admin.query(
    `INSERT INTO sessions (user_id, id, device, created_at, expires_at) VALUES ($1, gen_random_uuid(), 'Telefon', clock_timestamp(), now() + interval '30 days')`,
    [userId],
  )
}

async function handIn({ userId, answers }: Person, params: { company: string; quarter: string }) {
  const { call, cookies } = browser(app)
  cookies.set('access', signed(claimsNow(userId), testConfig().jwtSecret))
  await call(readRound, { params })
  await call(handInAnonymousSheet, { params, body: { receipt: newReceipt(), answers } })
}

const shuffled = <T>(things: readonly T[]) =>
  things
    .map((thing) => ({ thing, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)

/** How many sheets somebody with the whole database can tell the authors of, by the best of all ways. */
async function linked(admin: pg.Client, people: readonly Person[]) {
  const dump = await dumpOf(admin)
  const sheets = new Map((dump.anonymous_sheets ?? []).map((sheet) => [sortedText(sheet.answers), sheet.answers ?? '']))
  const truth = people.map(({ answers }) => sheets.get(sortedText(JSON.stringify(answers))) ?? 'not kept')
  const all = guesses(dump, people)
  return { ...bestGuess(all, truth), ways: all.length, kept: truth.filter((answers) => answers !== 'not kept').length }
}

function sortedText(json: string | null | undefined): string {
  return JSON.stringify(Object.entries(JSON.parse(json ?? '{}')).sort())
}

const show = (what: string, { right, ways, how }: { right: number; ways: number; how: string }) =>
  process.stdout.write(`  linking, ${what}: ${right} of ${PEOPLE} by the best of ${ways} ways (${how})\n`)

describe('with the whole database and the list of participants at hand', () => {
  test('nobody ties sheets to people better than by chance, while the round is open and when it is closed', async () => {
    const { call, people, params } = await askedCompany()
    await connected(database.adminUrl, async (admin) => {
      for (const person of shuffled(people)) {
        await signInAt(admin, person)
        await handIn(person, params)
      }
      const open = await linked(admin, people)
      show('round open', open)
      expect(new Set(people.map(({ answers }) => sortedText(JSON.stringify(answers)))).size).toBe(PEOPLE)
      expect(open.kept).toBe(PEOPLE)
      expect(open.ways).toBeGreaterThan(500)
      expect(open.right).toBeLessThanOrEqual(NO_BETTER_THAN_CHANCE)

      await call(closeRound, { params })
      const closed = await linked(admin, people)
      show('round closed', closed)
      expect(closed.kept).toBe(PEOPLE)
      expect(closed.right).toBeLessThanOrEqual(NO_BETTER_THAN_CHANCE)
    })
  })

  const careless: Record<string, (admin: pg.Client, person: Person, round: string) => Promise<unknown>> = {
    'one transaction marks the person and keeps the sheet': async (admin, person, round) => {
      await admin.query('BEGIN')
      await mark(admin, person, round)
      await keep(admin, person, round)
      await admin.query('COMMIT')
    },
    'two transactions do, one after the other': async (admin, person, round) => {
      await mark(admin, person, round)
      await keep(admin, person, round)
    },
  }
  const mark = (admin: pg.Client, { membershipId }: Person, round: string) =>
    admin.query('UPDATE participants SET has_answered = true WHERE round_id = $1 AND membership_id = $2', [
      round,
      membershipId,
    ])
  const keep = (admin: pg.Client, { answers, department }: Person, round: string) =>
    admin.query(
      `INSERT INTO anonymous_sheets (company_id, id, round_id, department_id, answers)
       SELECT company_id, gen_random_uuid(), id, $2, $3 FROM rounds WHERE id = $1`,
      [round, department, answers],
    )

  test.each(Object.entries(careless))('and the same look finds everybody where %s', async (what, write) => {
    const { call, people, params } = await askedCompany()
    const { id } = await call(readRound, { params })
    await connected(database.adminUrl, async (admin) => {
      for (const person of shuffled(people)) await write(admin, person, id)
      const found = await linked(admin, people)
      show(what, found)
      expect(found.right).toBe(PEOPLE)
    })
  })
})
