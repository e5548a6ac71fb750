import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { expect, faultsOf, signUp, test } from './journey'

let count = 0

const newAddress = () => `guest-${process.pid}-${Date.now()}-${++count}@example.dk`

/** A browser of somebody else's, by default on a phone. */
async function otherBrowser(browser: Browser, baseURL: string | undefined, width = 360): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width, height: 740 } })
  return context.newPage()
}

/** Invites the addresses on the form; stays on its page. */
async function invite(page: Page, home: string, addresses: string, role = 'member') {
  await page.goto(`${home}/members/invite`)
  await page.getByLabel('E-mailadresser').fill(addresses)
  await page.getByLabel('Rolle').selectOption(role)
  await page.getByRole('button', { name: 'Inviter' }).click()
  await expect(page.getByRole('heading', { name: 'Sådan gik det' })).toBeVisible()
}

/** The link that an invitation shows. */
const linkFor = (page: Page, email: string) => page.getByLabel(`Link til ${email}`).inputValue()

/** Accepts an invitation as somebody new; lands in the company. */
async function join(page: Page, link: string, name = 'Inge Bak') {
  await page.goto(link)
  await page.getByLabel('Dit navn').fill(name)
  await page.getByLabel('Vælg en adgangskode').fill('hesttagstenskov')
  await page.getByRole('button', { name: /^Gå ind i/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /, Inge$/ })).toBeVisible()
}

test('HR invites a pasted list and is told of each, copies a link, renews and withdraws', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { home, email: own } = await signUp(page)
  const [one, two] = [newAddress(), newAddress()]
  await page.getByRole('link', { name: 'Medarbejdere' }).click()
  await page.getByRole('link', { name: 'Inviter' }).click()
  await invite(page, home, `Bo Bak <${one}>; ${two}\n${own}, karen ${one.toUpperCase()}`)
  const outcomes = page.getByRole('status').filter({ hasText: 'Sådan gik det' })
  await expect(outcomes).toContainText('Inviteret: 2')
  await expect(outcomes).toContainText(`${own}: er dig selv`)
  await expect(outcomes).toContainText('karen: er ikke en e-mailadresse')
  await expect(outcomes).toContainText(`${one}: står to gange på listen`)
  await expect(page.getByLabel('E-mailadresser')).toHaveValue('')

  const link = await linkFor(page, one)
  const waiting = page.getByRole('listitem').filter({ has: page.getByLabel(`Link til ${one}`) })
  await waiting.getByRole('button', { name: 'Kopiér link' }).click()
  await expect(waiting.getByText('Kopieret')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await waiting.getByRole('button', { name: 'Forny' }).click()
  await expect(page.getByLabel(`Link til ${one}`)).not.toHaveValue(link)
  await waiting.getByRole('button', { name: 'Træk tilbage' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Træk tilbage' }).click()
  await expect(page.getByLabel(`Link til ${one}`)).toHaveCount(0)
  await expect(page.getByLabel(`Link til ${two}`)).toBeVisible()
})

test('5,000 addresses are refused with what was pasted still there', async ({ page }) => {
  const { home } = await signUp(page)
  const list = Array.from({ length: 5000 }, (_, index) => `medarbejder${index}@example.dk`).join('\n')
  await page.goto(`${home}/members/invite`)
  // As pasted: typed in, so many lines take the browser minutes.
  await page.getByLabel('E-mailadresser').evaluate((field, text) => {
    ;(field as HTMLTextAreaElement).value = text
  }, list)
  await page.getByRole('button', { name: 'Inviter' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'For mange på én gang' })).toBeVisible()
  await expect(page.getByLabel('E-mailadresser')).toHaveValue(list)
  await expect(page.getByText('Ingen venter lige nu')).toBeVisible()
})

test('the invited joins on a phone, and the same link does not work again', async ({
  page,
  browser,
  baseURL,
  mayFail,
}) => {
  mayFail.patterns.push(/40\d/)
  const { home } = await signUp(page, 'Havnens Tømrere')
  const email = newAddress()
  await invite(page, home, email, 'amo')
  const link = await linkFor(page, email)
  const phone = await otherBrowser(browser, baseURL)
  const response = await phone.goto(link)
  expect(response?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
  expect(response?.headers()['cache-control']).toContain('no-store')
  await expect(phone.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(phone.getByRole('heading', { level: 1, name: 'Du er inviteret til Havnens Tømrere' })).toBeVisible()
  await expect(phone.getByText('Karen Holm inviterer dig som AMO.')).toBeVisible()
  expect(await faultsOf(phone)).toEqual([])
  await phone.getByLabel('Dit navn').fill('Inge Bak')
  await phone.getByLabel('Vælg en adgangskode').fill('password123')
  await phone.getByRole('button', { name: 'Gå ind i Havnens Tømrere' }).click()
  await expect(phone.getByText('Vælg en anden adgangskode')).toBeVisible()
  await expect(phone.getByLabel('Dit navn')).toHaveValue('Inge Bak')
  await join(phone, link)
  await phone.goto(link)
  await expect(phone.getByRole('heading', { level: 1, name: 'Invitationen er brugt' })).toBeVisible()
  await phone.goto('/invitations/nothing')
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await faultsOf(phone)).toEqual([])
  await phone.close()
})

test('joining works without script', async ({ page, browser, baseURL }) => {
  const { home } = await signUp(page, 'Uden script')
  const email = newAddress()
  await invite(page, home, email)
  const plain = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  await join(plain, await linkFor(page, email))
  await plain.close()
})

test('somebody with an account signs in, joins and switches; as somebody else they are told so', async ({
  page,
  browser,
  baseURL,
}) => {
  const { home } = await signUp(page, 'Den første')
  const other = await otherBrowser(browser, baseURL, 1280)
  const guest = await signUp(other, 'Den anden')
  await invite(page, home, guest.email, 'leader')
  const link = await linkFor(page, guest.email)

  await other.getByRole('button', { name: 'Log ud' }).click()
  await expect(other).toHaveURL('/')
  const stranger = await signUp(other, 'Den tredje')
  await other.goto(link)
  await expect(other.getByText(`Du er logget ind som ${stranger.email}`)).toBeVisible()
  await other.getByRole('button', { name: 'Log ud og kom tilbage' }).click()
  await other.getByRole('link', { name: 'Log ind' }).last().click()
  await other.getByLabel('E-mail').fill(guest.email)
  await other.getByLabel('Adgangskode').fill(guest.password)
  await other.getByRole('button', { name: 'Log ind' }).click()
  await other.getByRole('button', { name: 'Gå ind i Den første' }).click()
  await expect(other).toHaveURL(home)
  await other.getByRole('navigation', { name: 'Skift virksomhed' }).getByRole('link', { name: 'Den anden' }).click()
  await expect(other).toHaveURL(guest.home)
  await other.getByRole('navigation', { name: 'Skift virksomhed' }).getByRole('link', { name: 'Den første' }).click()
  await expect(other).toHaveURL(home)
  await other.close()
})

test('a role holds at once in the other’s browser; who is removed finds nothing; the last owner stays', async ({
  page,
  browser,
  baseURL,
  mayFail,
}) => {
  mayFail.patterns.push(/404/)
  const { home } = await signUp(page)
  const email = newAddress()
  await invite(page, home, email)
  const other = await otherBrowser(browser, baseURL, 1280)
  await join(other, await linkFor(page, email))
  await expect(other.getByRole('link', { name: 'Medarbejdere' })).toHaveCount(0)
  await page.goto(`${home}/members`)
  await page.getByRole('link', { name: 'Inge Bak' }).click()
  await page.getByLabel('Rolle', { exact: true }).selectOption('amo')
  await page.getByRole('button', { name: 'Gem rollen' }).click()
  await expect(page.getByText('Gemt. Det gælder fra nu af.')).toBeVisible()
  await other.reload()
  await expect(other.getByRole('link', { name: 'Medarbejdere' })).toBeVisible()

  await page.getByRole('button', { name: 'Fjern' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Fjern' }).click()
  await expect(page).toHaveURL(`${home}/members`)
  expect((await other.goto(home))?.status()).toBe(404)
  await expect(other.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible()

  await page.getByRole('link', { name: 'Karen Holm' }).click()
  await page.getByLabel('Rolle', { exact: true }).selectOption('member')
  await page.getByRole('button', { name: 'Gem rollen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Den sidste ejer' })).toBeVisible()
  await page.getByRole('button', { name: 'Luk ude' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Luk ude' }).click()
  await expect(page.getByRole('alertdialog').getByText('Den sidste ejer')).toBeVisible()
  await other.close()
})

test('departments are created, renamed and merged', async ({ page }) => {
  const { home } = await signUp(page)
  await page.goto(`${home}/departments`)
  for (const name of ['Lageret', 'Kontoret']) {
    await page.getByLabel('Navn', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Opret afdelingen' }).click()
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  }
  await page.getByLabel('Navn', { exact: true }).fill('LAGERET')
  await page.getByRole('button', { name: 'Opret afdelingen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Navnet er i brug' })).toBeVisible()

  const own = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Lageret' }) })
  await own.getByText('Ret Lageret').click()
  await own.getByLabel('Nyt navn').fill('Centrallageret')
  await own.getByRole('button', { name: 'Omdøb' }).click()
  const renamed = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Centrallageret' }) })
  await renamed.getByText('Ret Centrallageret').click()
  await renamed.getByLabel('Læg sammen med').selectOption('Kontoret')
  await renamed.getByRole('button', { name: 'Læg sammen' }).click()
  await expect(page.getByRole('heading', { name: 'Centrallageret' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Kontoret' })).toBeVisible()
})

test('settings are changed, and the log says so, is filtered and saved as a file', async ({ page }) => {
  const { home } = await signUp(page)
  await page.getByRole('link', { name: 'Indstillinger' }).click()
  await page.getByLabel('CVR-nummer').fill('DK 13 58 56 29')
  await page.getByLabel('Branche').fill('Tømrerarbejde')
  await page.getByRole('button', { name: 'Gem oplysningerne' }).click()
  await expect(page.getByText('Er ikke et CVR-nummer')).toBeVisible()
  await expect(page.getByLabel('Branche')).toHaveValue('Tømrerarbejde')
  await page.getByLabel('CVR-nummer').fill('DK 13 58 56 28')
  await page.getByRole('button', { name: 'Gem oplysningerne' }).click()
  await expect(page.getByLabel('CVR-nummer')).toHaveValue('13585628')
  await page.getByLabel('Gennemsnit vises fra').fill('12')
  await page.getByRole('button', { name: 'Gem grænserne' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Grænserne passer ikke sammen' })).toBeVisible()

  await page.getByRole('link', { name: 'Se loggen' }).click()
  await page.getByLabel('Handling').selectOption('Oplysninger ændret')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page).toHaveURL(/action=facts-changed/)
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('row').last()).toContainText('CVR-nummer, branche')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent som regneark' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file.startsWith('\ufeff"Tidspunkt";"Hvem";"Handling";"Hvad"\r\n')).toBe(true)
  expect(file.trim().split('\r\n')).toHaveLength(2)
  await page.goto(`${home}/settings/audit-log`)
  await expect(page.getByRole('row').filter({ hasText: 'Log hentet' })).toContainText('1 linje')
})

test('one person and one department are good on a phone as well', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Se Nørregaard Smede' }).click()
  await expect(page).toHaveURL(/\/demo$/)
  await page.goto('/demo/departments')
  await page.getByText('Ret Smedjen').click()
  const faults = await faultsOf(page)
  await page.goto('/demo/members')
  await page.getByRole('link', { name: 'Ole Vestergaard' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ole Vestergaard' })).toBeVisible()
  faults.push(...(await faultsOf(page)))
  expect(faults).toEqual([])
})
