import type { Browser, Page } from '@playwright/test'
import { handInAnonymousSheet } from '@trivselsrum/contracts/anonymous-sheets'
import { createClient } from '@trivselsrum/contracts/client'
import { createDepartment } from '@trivselsrum/contracts/departments'
import { invite, joinWithNewAccount, listInvitations } from '@trivselsrum/contracts/invitations'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { handInSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { readTool } from '@trivselsrum/contracts/tools'
import type { Role } from '@trivselsrum/contracts/values'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { activityOf } from '@trivselsrum/toolkit/tool'

/** Calls the API as the person who is signed in on a page, for what a journey is not about. */
export function callAs(page: Page) {
  return createClient(async ({ method, path, headers, body }) => {
    const response = await page.request.fetch(path, {
      method,
      headers: { ...headers, 'sec-fetch-site': 'same-origin' },
      ...(body !== undefined && { data: body }),
    })
    return { status: response.status(), body: response.status() === 204 ? undefined : await response.json() }
  })
}

const slugOf = (home: string) => home.slice(1)

/** A department of the company; gives its id. */
export async function newDepartment(owner: Page, home: string, name: string): Promise<string> {
  const options = { idempotencyKey: crypto.randomUUID() }
  return (await callAs(owner)(createDepartment, { params: { company: slugOf(home) }, body: { name } }, options)).id
}

interface Colleague {
  name: string
  role?: Role
  department?: string
}

/** Somebody who was invited and has joined, on a device of their own, at the company's front page. */
export async function newColleague(
  browser: Browser,
  owner: Page,
  home: string,
  { name, role = 'member', department }: Colleague,
): Promise<Page> {
  const params = { company: slugOf(home) }
  const addresses = `${crypto.randomUUID()}@example.dk`
  const call = callAs(owner)
  await call(invite, { params, body: { addresses, role, ...(department && { department }) } })
  const { invitations } = await call(listInvitations, { params, query: {} })
  const link = invitations.find(({ email }) => email === addresses)?.link ?? ''
  const device = await browser.newContext({ baseURL: new URL(owner.url()).origin, locale: 'da-DK' })
  const page = await device.newPage()
  const token = link.split('/').at(-1) ?? ''
  const body = { name, password: 'hesttagstenskov', language: 'da' as const }
  await callAs(page)(joinWithNewAccount, { params: { token }, body })
  await page.goto(home)
  return page
}

/** Every statement of a round, scored by its place. */
async function scored(page: Page, score: (index: number) => number): Promise<[string, number][]> {
  const rating = activityOf(await callAs(page)(readTool, { params: { tool: 'maturity', version: 1 } }), 'rating')
  const statements = rating ? statementsOf(rating.content) : []
  return statements.map(({ id }, index) => [id, score(index)])
}

/** Answers by name, whole, past the pages. */
export async function answerByName(page: Page, home: string, quarter: string, score: (index: number) => number) {
  const params = { company: slugOf(home), quarter }
  for (const [statement, value] of await scored(page, score))
    await callAs(page)(saveAnswer, { params: { ...params, statement }, body: { score: value, version: 0 } })
  await callAs(page)(handInSheet, { params })
}

/** Answers without a name, past the pages. */
export async function answerAnonymously(page: Page, home: string, quarter: string, score: (index: number) => number) {
  const params = { company: slugOf(home), quarter }
  const answers = Object.fromEntries(await scored(page, score))
  await callAs(page)(handInAnonymousSheet, { params, body: { receipt: newReceipt(), answers } })
}
