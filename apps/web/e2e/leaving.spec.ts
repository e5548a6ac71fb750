import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { changeRole, listMembers } from '@trivselsrum/contracts/members'
import { expect, faultsOf, signUp, test } from './journey'
import { callAs, newColleague } from './people'

/** What is saved when something on the page is pressed: its name and its bytes. */
async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), path: await download.path(), bytes: readFileSync(await download.path()) }
}

async function closeCompany(page: Page, home: string, companyName: string, password: string) {
  await page.goto(`${home}/settings/deletion`)
  await page.getByLabel('Skriv virksomhedens navn').fill(companyName)
  await page.getByLabel('Adgangskode eller kode').fill(password)
  await page.getByRole('button', { name: 'Luk og slet virksomheden' }).click()
}

test('everything about oneself, and the whole company, are saved as files, and the company is read back into another one', async ({
  page,
}) => {
  const { home } = await signUp(page, 'Kopi & Søn')
  await page.goto('/account')
  const own = await saved(page, () => page.getByRole('link', { name: 'Hent mine oplysninger' }).click())
  expect(own.name).toBe('trivselsrum.zip')
  expect(own.bytes.subarray(0, 2).toString()).toBe('PK')

  await page.goto(`${home}/settings`)
  expect(await faultsOf(page)).toEqual([])
  const company = await saved(page, () => page.getByRole('button', { name: 'Hent hele virksomheden' }).click())
  expect(company.name).toBe(`${home.slice(1)}.zip`)

  await page.goto('/account')
  await page.getByRole('link', { name: 'Hent en virksomhed ind fra en kopi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hent en virksomhed ind' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  const halved = company.bytes.subarray(0, company.bytes.length - 40)
  await page.getByLabel('ZIP-fil').setInputFiles({ name: 'kopi.zip', mimeType: 'application/zip', buffer: halved })
  await page.getByRole('button', { name: 'Hent ind' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Ikke en fil herfra' })).toBeVisible()
  await page.getByLabel('ZIP-fil').setInputFiles(company.path)
  await page.getByRole('button', { name: 'Hent ind' }).click()
  await expect(page).toHaveURL(/\/kopi-soen-\d+$/)
  await expect(page.getByRole('heading', { level: 1, name: /, Karen$/ })).toBeVisible()
  expect(new URL(page.url()).pathname).not.toBe(home)
})

test('a company is closed by its owner, says so to the others until when, and opens again when it is undone', async ({
  page,
  browser,
}) => {
  const { home, password } = await signUp(page, 'Lukker ApS')
  const member = await newColleague(browser, page, home, { name: 'Mette Aagaard' })
  await closeCompany(page, home, 'Lukker Aps', password)
  await expect(page.getByRole('alert').filter({ hasText: 'Navnet passer ikke' })).toBeVisible()
  await expect(page.getByLabel('Skriv virksomhedens navn')).toHaveValue('Lukker Aps')
  expect(await faultsOf(page)).toEqual([])
  await closeCompany(page, home, 'Lukker ApS', password)
  await expect(page.getByRole('button', { name: 'Fortryd sletningen' })).toBeVisible()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Virksomheden er lukket og bliver slettet den' }),
  ).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  await member.goto(home)
  await expect(member.getByRole('heading', { level: 1, name: 'Virksomheden er lukket' })).toBeVisible()
  await expect(member.getByText(/Det sker den \d/)).toBeVisible()
  expect(await faultsOf(member)).toEqual([])

  await page.getByRole('button', { name: 'Fortryd sletningen' }).click()
  await expect(page).toHaveURL(home)
  await expect(page.getByText('Virksomheden er lukket og bliver slettet')).toHaveCount(0)
  await member.goto(home)
  await expect(member.getByRole('heading', { level: 1, name: /, Mette$/ })).toBeVisible()
})

test('an account is deleted on a phone without script, once the company has another owner', async ({
  browser,
  baseURL,
}) => {
  const device = await browser.newContext({
    baseURL: baseURL ?? '',
    javaScriptEnabled: false,
    locale: 'da-DK',
    viewport: { width: 360, height: 740 },
  })
  const page = await device.newPage()
  const { home, email, password } = await signUp(page, 'Alene ApS')
  await page.goto('/account/deletion')
  await expect(page.getByText('Du er den eneste ejer af Alene ApS.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Slet min konto' })).toHaveCount(0)

  const other = await newColleague(browser, page, home, { name: 'Mette Aagaard' })
  const params = { company: home.slice(1) }
  const { members } = await callAs(page)(listMembers, { params, query: {} })
  const mette = members.find(({ isMe }) => !isMe)?.id ?? ''
  await callAs(page)(changeRole, { params: { ...params, member: mette }, body: { role: 'owner' } })

  await page.goto('/account/deletion')
  await expect(page.getByText(email)).toBeVisible()
  await page.getByLabel('Adgangskode eller kode').fill('ikke den rigtige')
  await page.getByRole('button', { name: 'Slet min konto' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('Adgangskode eller kode').fill(password)
  await page.getByRole('button', { name: 'Slet min konto' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Din konto er slettet' })).toBeVisible()
  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()

  await other.goto(`${home}/settings/audit-log`)
  await expect(other.getByRole('table').getByText('Et tidligere medlem').first()).toBeVisible()
  await device.close()
})

test('the pages of leaving are there in English, within the width of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const { home } = await signUp(page, 'En meget lang virksomhed med et langt navn A/S')
  await page.goto(`${home}?language=en`)
  for (const [path, title] of [
    ['/account/deletion', 'Delete your account'],
    ['/import', 'Import a company'],
    [`${home}/settings/deletion`, 'Delete the company'],
    ['/goodbye', 'Your account is deleted'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  }
})
