import type { Browser, Page } from '@playwright/test'
import { closeRound, listFreeQuarters, openRound } from '@trivselsrum/contracts/rounds'
import { expect, faultsOf, signUp, test } from './journey'
import { answerAnonymously, answerByName, callAs, newColleague, newDepartment } from './people'

/** A company with two departments and rounds of every kind, open and closed; gives the addresses of its pages. */
async function makeCompany(browser: Browser, owner: Page) {
  const { home } = await signUp(owner, 'Kystens Maskinværksted')
  const [workshop, office] = [
    await newDepartment(owner, home, 'Værkstedet'),
    await newDepartment(owner, home, 'Kontoret og kundeservice'),
  ]
  const colleagues: Page[] = []
  for (let index = 0; index < 10; index++) {
    const department = index % 2 ? office : workshop
    colleagues.push(await newColleague(browser, owner, home, { name: `Kollega ${'ABCDEFGHIJ'[index]}`, department }))
  }
  const params = { company: home.slice(1) }
  const call = callAs(owner)
  const [quarters] = [(await call(listFreeQuarters, { params })).quarters]
  const [namedOpen = '', released = '', releasedBefore = '', named = '', anonymousOpen = ''] = quarters
  const open = (quarter: string, mode: 'named' | 'anonymous') =>
    call(openRound, { params, body: { quarter, mode, everyone: true } }, { idempotencyKey: crypto.randomUUID() })
  const close = (quarter: string) =>
    call(closeRound, { params: { ...params, quarter } }, { idempotencyKey: crypto.randomUUID() })
  const score = (who: number, shift: number) => (index: number) => 1 + ((who * (index % 3) + index + shift) % 5)

  await open(named, 'named')
  for (const [who, colleague] of colleagues.slice(0, 6).entries())
    await answerByName(colleague, home, named, score(who, 0))
  await close(named)
  for (const [shift, quarter] of [releasedBefore, released].entries()) {
    await open(quarter, 'anonymous')
    for (const [who, colleague] of colleagues.entries())
      await answerAnonymously(colleague, home, quarter, score(who, shift))
    await answerAnonymously(owner, home, quarter, score(3, shift))
    await close(quarter)
  }
  await open(namedOpen, 'named')
  await open(anonymousOpen, 'anonymous')
  const [member] = colleagues
  if (!member) throw new Error('nobody joined')
  await answerByName(member, home, namedOpen, () => 3)
  const round = (quarter: string) => `${home}/rounds/${quarter}`
  return {
    member,
    pages: [
      home,
      `${home}/rounds`,
      `${home}/rounds/new`,
      round(namedOpen),
      `${round(namedOpen)}/participants`,
      `${round(namedOpen)}/sheet`,
      round(anonymousOpen),
      `${round(anonymousOpen)}/participants`,
      round(released),
      round(releasedBefore),
      round(named),
      `${round(named)}/sheets`,
    ],
    membersPages: [home, `${home}/rounds`, round(namedOpen), round(anonymousOpen), round(released), round(named)],
  }
}

test('every page of rounds answered one by one is good on a phone', async ({ page: owner, browser }) => {
  test.setTimeout(240_000)
  const { pages, member, membersPages } = await makeCompany(browser, owner)
  const faults: string[] = []
  for (const [reader, paths] of [
    [owner, pages],
    [member, membersPages],
  ] as const) {
    await reader.setViewportSize({ width: 360, height: 800 })
    for (const path of paths) {
      await reader.goto(path)
      await expect(reader.getByRole('heading', { level: 1 })).not.toHaveText('Siden findes ikke')
      // What is folded away belongs to the page as well.
      for (const name of ['Hver for sig, anonymt', 'Kun nogle'])
        if (path.endsWith('/new')) await reader.getByRole('radio', { name }).check()
      faults.push(...(await faultsOf(reader)))
    }
  }
  expect(faults).toEqual([])
})
