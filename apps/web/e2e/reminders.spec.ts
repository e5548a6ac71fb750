import type { Page } from '@playwright/test'
import { proveByCode } from '@trivselsrum/contracts/mailed'
import { expect, faultsOf, signUp, test } from './journey'
import { letterOn } from './letters'
import { latestMail } from './mail'
import { callAs } from './people'

/** The eighth day of a quarter: an owner without a round is reminded. */
const DAY = '2027-01-08'

/** An owner whose address is proven. */
async function provenOwner(page: Page, companyName?: string) {
  const owner = await signUp(page, companyName)
  const { code } = await latestMail(owner.email)
  await callAs(page)(proveByCode, { body: { code } })
  return owner
}

const linkIn = (letter: string) => letter.match(/^http\S+(\/unsubscribe\/[\w-]+)$/m)?.[1] ?? ''

test('what one is reminded of is chosen kind by kind, without script as well', async ({ page, browser, baseURL }) => {
  const { home } = await provenOwner(page)
  await page.goto(home)
  await page.getByRole('link', { name: 'Påmindelser' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Påmindelser' })).toBeVisible()
  const overdue = page.getByLabel(/over fristen, én gang om måneden/)
  await expect(overdue).toBeChecked()
  await overdue.uncheck()
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('Gemt. Det gælder fra nu af.')).toBeVisible()
  await page.goto(`${home}/reminders`)
  await expect(overdue).not.toBeChecked()

  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  await context.addCookies(await page.context().cookies())
  const plain = await context.newPage()
  await plain.goto(`${home}/reminders`)
  for (const box of await plain.getByRole('checkbox').all()) await box.uncheck()
  await plain.getByRole('button', { name: 'Gem' }).click()
  await expect(plain.getByText('Gemt. Du får ingen påmindelser.')).toBeVisible()
  await expect(plain.getByText('Du får ingen påmindelser fra Havnens Tømrere')).toBeVisible()
  await context.close()
})

test('a letter ends reminders by its link, on any device, without an account and without script', async ({
  page,
  browser,
  baseURL,
}) => {
  const { email, home } = await provenOwner(page, 'Ærø Bådværft')
  const letter = await letterOn(DAY, email, baseURL ?? '')
  expect(letter).toContain('1. kvartal 2027 er i gang, og der er ingen m=C3=A5ling endnu.')
  const link = linkIn(letter)
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false, locale: 'da-DK' })
  const reader = await context.newPage()
  for (const _ of ['a scanner', 'and another']) expect((await reader.request.get(link)).ok()).toBe(true)
  const opened = await reader.goto(link)
  expect(opened?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
  await expect(reader.getByRole('heading', { level: 1, name: 'Ingen påmindelser mere?' })).toBeVisible()
  await expect(reader.getByText('fra Ærø Bådværft')).toBeVisible()
  await reader.getByRole('button', { name: 'Få ingen påmindelser' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Du får ingen påmindelser' })).toBeVisible()
  await context.close()
  await page.goto(`${home}/reminders`)
  await expect(page.getByText('Du får ingen påmindelser fra Ærø Bådværft')).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked()
})

test('a mail program ends them by itself, with one POST from anywhere', async ({ page, request, baseURL }) => {
  const { email, home } = await provenOwner(page)
  const letter = await letterOn(DAY, email, baseURL ?? '')
  const [, address = ''] = letter.match(/^List-Unsubscribe:\s*<(\S+)>$/m) ?? []
  expect(letter).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
  const looked = await request.get(address, { maxRedirects: 0 })
  expect([looked.status(), looked.headers().location]).toEqual([303, linkIn(letter)])
  const asked = await request.post(address, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect(asked.status()).toBe(204)
  expect((await request.post(address.replace(/.\/at-once$/, '/at-once'))).status()).toBe(404)
  await page.goto(`${home}/reminders`)
  await expect(page.getByText('Du får ingen påmindelser fra')).toBeVisible()
})

test('a calendar’s address is made, copied, renewed and ended', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { home } = await signUp(page)
  await page.goto(`${home}/reminders`)
  await page.getByRole('button', { name: 'Lav en adresse' }).click()
  const address = await page.getByLabel('Kalenderens adresse').inputValue()
  await page.getByRole('button', { name: 'Kopiér' }).click()
  await expect(page.getByText('Kopieret')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  const feed = await request.get(address)
  expect(feed.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)

  await page.goto(`${home}/reminders`)
  await expect(page.getByLabel('Kalenderens adresse')).toHaveCount(0)
  await page.getByRole('button', { name: 'Lav en ny adresse' }).click()
  await expect(page.getByLabel('Kalenderens adresse')).not.toHaveValue(address)
  const renewed = await page.getByLabel('Kalenderens adresse').inputValue()
  expect((await request.get(address)).status()).toBe(404)
  await page.getByRole('button', { name: 'Luk adressen' }).click()
  await expect(page.getByRole('button', { name: 'Lav en adresse' })).toBeVisible()
  const ended = await request.get(renewed)
  expect([ended.status(), ended.headers()['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
})

test('every page of it owes its readers nothing, on a phone, in both themes and languages', async ({
  page,
  baseURL,
}) => {
  const { email, home } = await provenOwner(page)
  const link = linkIn(await letterOn(DAY, email, baseURL ?? ''))
  const faults: string[] = []
  const look = async (path: string) => {
    await page.goto(path)
    faults.push(...(await faultsOf(page)))
  }
  await page.setViewportSize({ width: 320, height: 740 })
  for (const language of ['Dansk', 'English'] as const) {
    await page.goto('/about')
    await page.getByRole('link', { name: language }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'Dansk' ? 'da' : 'en')
    for (const path of [`${home}/reminders`, `${home}/reminders?saved=yes`, link, '/unsubscribe/nothing'])
      await look(path)
    await page.goto(`${home}/reminders`)
    await page.getByRole('button', { name: language === 'Dansk' ? 'Lav en adresse' : 'Make a new address' }).click()
    await expect(page.getByLabel(language === 'Dansk' ? 'Kalenderens adresse' : 'The calendar’s address')).toBeVisible()
    faults.push(...(await faultsOf(page)))
  }
  await page.goto(link)
  await page.getByRole('button', { name: 'Get no reminders' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You get no reminders' })).toBeVisible()
  faults.push(...(await faultsOf(page)))
  await look(`${home}/reminders`)
  expect(faults).toEqual([])
})
