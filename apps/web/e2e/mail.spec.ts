import type { Page } from '@playwright/test'
import { expect, faultsOf, signUp, test } from './journey'
import { latestMail } from './mail'

test('an address is proven by the code of the mail that comes after signing up', async ({ page }) => {
  const { email, home } = await signUp(page)
  const { code } = await latestMail(email)
  await page.goto('/account/email')
  await expect(page.getByText('lagt som filer i installationens mailmappe')).toBeVisible()
  await page.getByLabel('Koden fra mailen').fill(code === '000000' ? '111111' : '000000')
  await page.getByRole('button', { name: 'Bekræft e-mailen' }).click()
  await expect(page.getByText('Koden passer ikke')).toBeVisible()
  await page.getByLabel('Koden fra mailen').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.getByRole('button', { name: 'Bekræft e-mailen' }).click()
  await expect(page.getByText('er bekræftet')).toBeVisible()
  await page.getByRole('link', { name: 'Videre til arbejdsrummet' }).click()
  await expect(page).toHaveURL(home)
})

test('a new mail can be asked for, and its code is the one that counts', async ({ page }) => {
  const { email } = await signUp(page)
  await latestMail(email)
  await page.goto('/account/email')
  await page.getByRole('button', { name: 'Send en ny mail' }).click()
  await expect(page.getByText('En ny mail er på vej')).toBeVisible()
  const { code } = await latestMail(email, 2)
  await page.getByLabel('Koden fra mailen').fill(code)
  await page.getByRole('button', { name: 'Bekræft e-mailen' }).click()
  await expect(page.getByText('er bekræftet')).toBeVisible()
})

test('the link of the mail proves only when its button is pressed', async ({ page }) => {
  const { email } = await signUp(page)
  const { link } = await latestMail(email)
  for (const _ of ['a scanner', 'and another']) expect((await page.request.get(`/${link}`)).ok()).toBe(true)
  await page.goto('/account/email')
  await expect(page.getByLabel('Koden fra mailen')).toBeVisible()
  await page.goto(`/${link}`)
  await page.getByRole('button', { name: 'Bekræft e-mailen' }).click()
  await expect(page.getByText('er bekræftet')).toBeVisible()
  await page.goto(`/${link}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Linket gælder ikke mere' })).toBeVisible()
})

test('on another device the link asks for a new password, and whoever was signed in is out', async ({
  page,
  browser,
  baseURL,
  mayFail,
}) => {
  mayFail.patterns.push(/401/)
  const { email, password, home } = await signUp(page)
  const { link } = await latestMail(email)
  const reader = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  await reader.goto(`/${link}`)
  await expect(reader.getByText('Du er ikke logget ind på kontoen')).toBeVisible()
  await reader.getByLabel('Ny adgangskode').fill('lampeskovbrise')
  await reader.getByRole('button', { name: 'Bekræft, og gem adgangskoden' }).click()
  await expect(reader.getByText('Den nye adgangskode er valgt')).toBeVisible()
  await signIn(reader, email, 'lampeskovbrise')
  await expect(reader).toHaveURL(home)
  await reader.close()

  await page.goto('/account/email')
  await expect(page.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
  await signIn(page, email, password)
  await expect(page.getByText('Forkert e-mail eller adgangskode')).toBeVisible()
})

test('a forgotten password: from the mail to signed in', async ({ page }) => {
  const { email, home } = await signUp(page)
  await page.getByRole('button', { name: 'Log ud' }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Glemt adgangskode?' }).click()
  // The page before has a field of the same name.
  await expect(page.getByRole('heading', { level: 1, name: 'Glemt adgangskode' })).toBeVisible()
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send mig en mail' }).click()
  await expect(page.getByText('Har adressen en konto, er der en mail på vej')).toBeVisible()

  const { link } = await latestMail(email, 2)
  expect(link).toMatch(/^reset-password\//)
  expect((await page.request.get(`/${link}`)).ok()).toBe(true)
  await page.goto(`/${link}`)
  await page.getByLabel('Ny adgangskode').fill('password123')
  await page.getByRole('button', { name: 'Gem adgangskoden' }).click()
  await expect(page.getByText('Vælg en anden adgangskode')).toBeVisible()
  await page.getByLabel('Ny adgangskode').fill('lampeskovbrise')
  await page.getByRole('button', { name: 'Gem adgangskoden' }).click()
  await expect(page.getByText('Den nye adgangskode er valgt')).toBeVisible()
  await signIn(page, email, 'lampeskovbrise')
  await expect(page).toHaveURL(home)
  await page.goto('/account/email')
  await expect(page.getByText('er bekræftet')).toBeVisible()
  await latestMail(email, 3)
})

test('an address that nobody has gets the same answer', async ({ page }) => {
  await page.goto('/forgot-password')
  await page.getByLabel('E-mail').fill(`nobody-${Date.now()}@example.dk`)
  await page.getByRole('button', { name: 'Send mig en mail' }).click()
  await expect(page.getByText('Har adressen en konto, er der en mail på vej')).toBeVisible()
})

test('every page of it owes its readers nothing, on a phone, in both themes and languages', async ({
  page,
  browser,
  baseURL,
}) => {
  const { email } = await signUp(page)
  const proof = (await latestMail(email)).link
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const outside = await context.newPage()
  await outside.goto('/forgot-password')
  await outside.getByLabel('E-mail').fill(email)
  await outside.getByRole('button', { name: 'Send mig en mail' }).click()
  await expect(outside.getByText('Har adressen en konto, er der en mail på vej')).toBeVisible()
  const reset = (await latestMail(email, 2)).link

  const faults: string[] = []
  for (const language of ['Dansk', 'English'] as const) {
    for (const reader of [page, outside]) {
      await reader.setViewportSize({ width: 360, height: 740 })
      await reader.goto('/about')
      await reader.getByRole('link', { name: language }).click()
      await expect(reader.locator('html')).toHaveAttribute('lang', language === 'Dansk' ? 'da' : 'en')
    }
    faults.push(...(await faultsAt(page, '/account/email', '/account/email?mail=sent', `/${proof}`, '/prove-email/x')))
    faults.push(
      ...(await faultsAt(outside, '/forgot-password', '/forgot-password?mail=sent', `/${proof}`, `/${reset}`)),
    )
    faults.push(...(await faultsAt(outside, '/sign-in?password=changed')))
  }
  await context.close()
  expect(faults).toEqual([])
})

async function faultsAt(page: Page, ...paths: string[]): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    await page.goto(path)
    faults.push(...(await faultsOf(page)))
  }
  return faults
}

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Adgangskode').fill(password)
  await page.getByRole('button', { name: 'Log ind' }).click()
}
