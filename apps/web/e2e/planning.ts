import type { Browser, Page } from '@playwright/test'
import { createAction } from '@trivselsrum/contracts/actions'
import type { Sent } from '@trivselsrum/contracts/endpoint'
import { listMembers } from '@trivselsrum/contracts/members'
import { closeRound, listFreeQuarters, openRound } from '@trivselsrum/contracts/rounds'
import { answerByName, callAs } from './people'

type Written = Partial<Sent<typeof createAction>['body']> & { title: string }

/** An action, past the pages; gives it as it was made. */
export function newAction(page: Page, home: string, { level = 'group', ...written }: Written) {
  const options = { idempotencyKey: crypto.randomUUID() }
  return callAs(page)(createAction, { params: { company: home.slice(1) }, body: { level, ...written } }, options)
}

/** The id of somebody in the company, by name. */
export async function memberNamed(page: Page, home: string, name: string): Promise<string> {
  const { members } = await callAs(page)(listMembers, { params: { company: home.slice(1) }, query: { search: name } })
  return members[0]?.id ?? ''
}

/** Somebody's account on a phone of theirs that runs no script. */
export async function phoneWithoutScript(browser: Browser, of: Page): Promise<Page> {
  const context = await browser.newContext({
    baseURL: new URL(of.url()).origin,
    storageState: await of.context().storageState(),
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  })
  return context.newPage()
}

/** A round of the current quarter that a group has answered and closed, past the pages; gives its quarter. */
export async function closedRound(page: Page, home: string, score: (index: number) => number): Promise<string> {
  const [call, params] = [callAs(page), { company: home.slice(1) }]
  const options = () => ({ idempotencyKey: crypto.randomUUID() })
  const { current: quarter } = await call(listFreeQuarters, { params })
  await call(openRound, { params, body: { quarter, mode: 'joint' } }, options())
  await answerByName(page, home, quarter, score)
  await call(closeRound, { params: { ...params, quarter } }, options())
  return quarter
}
