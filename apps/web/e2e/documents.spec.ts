import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { createAction } from '@trivselsrum/contracts/actions'
import { answerAll, closeRound, expect, faultsOf, openRound, signUp, test } from './journey'
import { callAs } from './people'

/** Takes a file by its button; gives what it is called and its first bytes. */
async function take(page: Page, button: string, section: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('region', { name: section }).getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return {
    name: file.suggestedFilename(),
    beginning: readFileSync(await file.path())
      .subarray(0, 4)
      .toString('latin1'),
  }
}

test('an owner takes the plan, the paper for the board and empty forms out, and is told while they are made', async ({
  page,
}) => {
  const { home } = await signUp(page)
  const company = home.slice(1)
  await callAs(page)(createAction, { params: { company }, body: { title: '=1+1 makker', level: 'group' } })
  await page.goto(`${home}/plan/export`)
  expect(await faultsOf(page)).toEqual([])
  for (const [button, ending, beginning] of [
    ['Regneark (Excel)', 'xlsx', 'PK\x03\x04'],
    ['CSV', 'csv', '\xef\xbb\xbf"'],
    ['Word', 'docx', 'PK\x03\x04'],
    ['PDF', 'pdf', '%PDF'],
  ] as const) {
    const file = await take(page, button, 'Tag planen med')
    expect(file.name).toMatch(new RegExp(`^${company}-handlingsplan-20\\d\\d-\\d\\d-\\d\\d\\.${ending}$`))
    expect(file.beginning).toBe(beginning)
    await expect(page.getByRole('status').filter({ hasText: 'Filen er klar' }).first()).toBeVisible()
  }
  await page.goto(`${home}/rounds`)
  expect((await take(page, 'Engelsk (PDF)', 'På papir')).name).toBe('skema-mental-sundhed-en.pdf')
  await openRound(page, home)
  await answerAll(page, (index) => 1 + (index % 5))
  await page.goto(home)
  await page.goto(`${home}/rounds`)
  await page
    .getByRole('link', { name: /kvartal/ })
    .first()
    .click()
  await closeRound(page)
  expect(await faultsOf(page)).toEqual([])
  const paper = await take(page, 'Hent papiret (PDF)', 'Til bestyrelsen')
  expect(paper.name).toMatch(new RegExp(`^${company}-til-bestyrelsen-20\\d\\d-Q[1-4]\\.pdf$`))
  expect(paper.beginning).toBe('%PDF')
})

test('a file that is not given is refused in words, and the page stays', async ({ page, mayFail }) => {
  mayFail.patterns.push(/status of 400/)
  const { home } = await signUp(page)
  await page.goto(`${home}/plan/export?level=nobody`)
  await page.getByRole('button', { name: 'CSV' }).click()
  await expect(page.getByRole('status').first()).not.toBeEmpty()
  await expect(page.getByRole('heading', { level: 1, name: 'Handlingsplanen som fil' })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the same buttons hand out the same files', async ({ page }) => {
    const { home } = await signUp(page)
    await page.goto(`${home}/plan/export`)
    expect((await take(page, 'CSV', 'Tag planen med')).beginning).toBe('\xef\xbb\xbf"')
    expect((await take(page, 'Word', 'Tag planen med')).beginning).toBe('PK\x03\x04')
  })
})
