import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { expect, faultsOf, signUp, test } from './journey'
import { newColleague } from './people'

const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Adgangskode').fill(password)
  await page.getByRole('button', { name: 'Log ind' }).click()
}

async function signOut(page: Page) {
  await page.goto('/account')
  await page.getByRole('banner').getByRole('button', { name: 'Log ud' }).click()
  await expect(page).toHaveURL('/')
}

/** The recovery codes that are shown, this once. */
async function recoveryCodesOn(page: Page) {
  await expect(page.getByRole('heading', { name: 'Gem dine nødkoder nu' })).toBeVisible()
  return page
    .getByRole('listitem')
    .filter({ hasText: /^([0-9A-Z]{4} ){3}[0-9A-Z]{4}$/ })
    .allTextContents()
}

/** Leads to the key of a new app. */
async function beginApp(page: Page, password: string) {
  await page.goto('/account/authenticator-app')
  await page.getByLabel('Adgangskode eller kode').fill(password)
  await page.getByRole('button', { name: 'Vis nøglen' }).click()
  await expect(page.getByRole('img', { name: /QR-kode/ })).toBeVisible()
}

/** Sets up an app as its camera would, and answers what it shows so many steps from now, and the recovery codes. */
async function setUpApp(page: Page, password: string) {
  await beginApp(page, password)
  return confirmApp(page)
}

async function confirmApp(page: Page) {
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? ''
  const app = new TOTP({ secret: secret.replaceAll(' ', '') })
  const code = (steps = 0) => app.generate({ timestamp: Date.now() + steps * 30_000 })
  await page.getByLabel('Kode fra appen').fill(code())
  await page.getByRole('button', { name: 'Slå til' }).click()
  const codes = await recoveryCodesOn(page)
  expect(new Set(codes).size).toBe(10)
  return { code, codes }
}

/** A device with a place for keys, which says yes by itself. */
async function withKeys(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { client, authenticatorId }
}

test('name and password are changed from the account, which the company’s pages lead to', async ({ page }) => {
  const { email, password } = await signUp(page)
  await page.getByRole('link', { name: 'Din konto' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Din konto' })).toBeVisible()
  await expect(page.getByText(email)).toBeVisible()

  await page.getByLabel('Navn').fill('Karen Holm-Nielsen')
  await page.getByRole('button', { name: 'Gem navnet' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Dit navn er ændret.' })).toBeVisible()
  await expect(page.getByLabel('Navn')).toHaveValue('Karen Holm-Nielsen')

  const change = async (current: string, wanted: string) => {
    await page.getByLabel('Nuværende adgangskode').fill(current)
    await page.getByLabel('Ny adgangskode').fill(wanted)
    await page.getByRole('button', { name: 'Skift adgangskode' }).click()
  }
  await change('ikke den rigtige', 'lampebjergvindue')
  await expect(page.getByRole('alert').filter({ hasText: 'Adgangskoden passer ikke' })).toBeVisible()
  await change(password, 'password1234')
  await expect(page.getByRole('alert').filter({ hasText: 'Vælg en anden adgangskode' })).toBeVisible()
  await change(password, 'lampebjergvindue')
  await expect(page.getByText('Adgangskoden er skiftet.')).toBeVisible()

  await signOut(page)
  await signIn(page, { email, password: 'lampebjergvindue' })
  await expect(page.getByRole('heading', { level: 1, name: /, Karen$/ })).toBeVisible()
})

test('a device is signed out from another one', async ({ page, browser, baseURL }) => {
  const person = await signUp(page)
  const phone = await browser.newPage({ baseURL: baseURL ?? '' })
  await signIn(phone, person)
  await expect(phone.getByRole('heading', { level: 1, name: /, Karen$/ })).toBeVisible()

  await page.goto('/account')
  const devices = section(page, 'Her er du logget ind').getByRole('listitem')
  await expect(devices).toHaveCount(2)
  await expect(devices.filter({ hasText: 'denne enhed' })).toHaveCount(1)
  await expect(devices.first()).toContainText('Chrome på Linux')
  await devices.getByRole('button', { name: 'Log ud' }).click()
  await expect(page.getByText('Du er logget ud på enheden.')).toBeVisible()
  await expect(devices).toHaveCount(1)

  await phone.goto('/account')
  await expect(phone.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
  await phone.close()
})

test('with an app, signing in takes a code or a recovery code, and leads to the page that was asked for', async ({
  page,
}) => {
  const { home, ...person } = await signUp(page)
  const { code, codes } = await setUpApp(page, person.password)
  await page.getByRole('link', { name: 'Jeg har gemt dem' }).click()
  await expect(section(page, 'Totrinslogin')).toContainText('10 tilbage')
  await signOut(page)

  await page.goto(`${home}/history`)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Adgangskode').fill(person.password)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Et trin til' })).toBeVisible()
  await page.getByLabel('Kode fra appen').fill('000000')
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Koden passer ikke' })).toBeVisible()
  await page.getByLabel('Kode fra appen').fill(code(1))
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page).toHaveURL(`${home}/history`)

  await signOut(page)
  await signIn(page, person)
  await page.getByLabel('Kode fra appen').fill((codes[0] ?? '').toLowerCase())
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page).toHaveURL(home)
  await page.goto('/account')
  await expect(section(page, 'Totrinslogin')).toContainText('9 tilbage')
})

test('setting up an app, its codes and signing in with one work without script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const { home, ...person } = await signUp(page)
  const { code } = await setUpApp(page, person.password)
  await signOut(page)
  await signIn(page, person)
  await page.getByLabel('Kode fra appen').fill(code(1))
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page).toHaveURL(home)
  await page.close()
})

test('a passkey is added, signs in, and is removed again', async ({ page }) => {
  const { home, ...person } = await signUp(page)
  await withKeys(page)
  await page.goto('/account/passkeys')
  await page.getByLabel('Hvad skal den hedde?').fill('Karens telefon')
  await page.getByLabel('Adgangskode eller kode').fill(person.password)
  await page.getByRole('button', { name: 'Fortsæt' }).click()
  await page.getByRole('button', { name: 'Opret nøglen' }).click()
  await expect(page.getByRole('heading', { name: 'Gem dine nødkoder nu' })).toBeVisible()
  await signOut(page)

  await signIn(page, person)
  await page.getByRole('button', { name: 'Brug adgangsnøglen' }).click()
  await expect(page).toHaveURL(home)

  await page.goto('/account/passkeys')
  await expect(page.getByRole('listitem').filter({ hasText: 'Karens telefon' })).toContainText('Sidst brugt')
  await page.getByText('Fjern Karens telefon').click()
  await page.locator('details').getByLabel('Adgangskode eller kode').fill(person.password)
  await page.getByRole('button', { name: 'Fjern nøglen' }).click()
  await expect(page.getByText('Adgangsnøglen er fjernet.')).toBeVisible()
  await expect(section(page, 'Totrinslogin').getByRole('link', { name: 'Slå totrinslogin til' })).toBeVisible()
})

test('a key that its owner does not give is said so, and a code signs in instead', async ({ page }) => {
  const { home, ...person } = await signUp(page)
  const { client, authenticatorId } = await withKeys(page)
  await page.goto('/account/passkeys')
  await page.getByLabel('Hvad skal den hedde?').fill('Nøglen på kontoret')
  await page.getByLabel('Adgangskode eller kode').fill(person.password)
  await page.getByRole('button', { name: 'Fortsæt' }).click()
  await page.getByRole('button', { name: 'Opret nøglen' }).click()
  const codes = await recoveryCodesOn(page)
  await signOut(page)
  await client.send('WebAuthn.clearCredentials', { authenticatorId })
  await signIn(page, person)
  await page.getByRole('button', { name: 'Brug adgangsnøglen' }).click()
  await expect(page.getByText('Det blev ikke til noget. Prøv igen, eller brug en kode.')).toBeVisible()
  await page.getByLabel('Nødkode').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page).toHaveURL(home)
})

test('whoever lacks the second factor that the company asks for is led to where it is set up, and then let in', async ({
  page,
  browser,
}) => {
  const { home, ...person } = await signUp(page)
  const bo = await newColleague(browser, page, home, { name: 'Bo Lund' })
  await setUpApp(page, person.password)
  await page.goto(`${home}/settings`)
  await page.getByRole('button', { name: 'Kræv det af alle' }).click()
  await expect(page.getByRole('button', { name: 'Lad hver enkelt vælge' })).toBeVisible()

  await bo.goto(`${home}/rounds`)
  await expect(bo.getByRole('heading', { level: 1, name: 'Din konto' })).toBeVisible()
  await expect(bo.getByText('kræver, at alle logger ind i to trin')).toBeVisible()
  await setUpApp(bo, 'hesttagstenskov')
  await bo.goto(`${home}/rounds`)
  await expect(bo.getByRole('heading', { level: 1, name: 'Målinger' })).toBeVisible()
})

test('the last second factor stays while the company asks for one', async ({ page }) => {
  const { home, ...person } = await signUp(page)
  const { code } = await setUpApp(page, person.password)
  const rule = (isRequired: boolean) =>
    page.request.put(`/api/companies${home}/second-factor`, {
      headers: { 'sec-fetch-site': 'same-origin' },
      data: { isRequired },
    })
  expect((await rule(true)).status()).toBe(204)
  await page.goto('/account/authenticator-app')
  await page.getByText('Stop med at bruge appen').click()
  const removal = page.locator('details')
  await removal.getByLabel('Adgangskode eller kode').fill(person.password)
  await removal.getByRole('button', { name: 'Fjern appen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Den er den sidste' })).toBeVisible()

  expect((await rule(false)).status()).toBe(204)
  await removal.getByLabel('Adgangskode eller kode').fill(code(1))
  await removal.getByRole('button', { name: 'Fjern appen' }).click()
  await expect(page.getByText('Appen er fjernet.')).toBeVisible()
})

test('the pages of the account suit everybody, on a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const { home: _, ...person } = await signUp(page, 'Trivselsrum'.repeat(9))
  const faults: string[] = []
  const look = async (path?: string) => {
    if (path) await page.goto(path)
    faults.push(...(await faultsOf(page)))
  }
  for (const path of ['/account', '/account/authenticator-app', '/account/passkeys', '/account/recovery-codes'])
    await look(path)
  await beginApp(page, person.password)
  await look()
  await confirmApp(page)
  await look()
  await look('/account?done=password')
  await look('/account/authenticator-app')
  await signOut(page)
  await signIn(page, person)
  await expect(page.getByRole('heading', { level: 1, name: 'Et trin til' })).toBeVisible()
  await look()
  expect(faults).toEqual([])
  await context.close()
})
