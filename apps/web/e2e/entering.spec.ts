import { expect, signUp, test } from './journey'

test('signing out and in again leads back to the page that was asked for', async ({ page, mayFail }) => {
  mayFail.patterns.push(/401/)
  const { email, password, home } = await signUp(page)
  await page.getByRole('button', { name: 'Log ud' }).click()
  await expect(page).toHaveURL('/')
  await page.goto(`${home}/history`)
  await expect(page.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()

  await page.getByLabel('E-mail').fill(email.toUpperCase())
  await page.getByLabel('Adgangskode').fill('noget helt andet')
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Forkert e-mail eller adgangskode' })).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(email.toUpperCase())

  await page.getByLabel('Adgangskode').fill(password)
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page).toHaveURL(`${home}/history`)
  await expect(page.getByRole('heading', { name: 'Her kommer jeres historie' })).toBeVisible()
})

test('the session goes on when the access token has run out', async ({ page, context }) => {
  const { home } = await signUp(page)
  await context.clearCookies({ name: 'access' })
  await page.goto(`${home}/rounds`)
  await expect(page.getByRole('heading', { level: 1, name: 'Målinger' })).toBeVisible()
  expect((await context.cookies()).some(({ name }) => name === 'access')).toBe(true)
})

test('an e-mail that is taken, in other letters too, leads to signing in; what was typed stays', async ({ page }) => {
  const { email } = await signUp(page)
  await page.getByRole('button', { name: 'Log ud' }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/sign-up')
  await page.getByLabel('Virksomhedens navn').fill('🥐 مخبز')
  await page.getByLabel('Dit navn').fill('Karen')
  await page.getByLabel('Din e-mail').fill(email.toUpperCase())
  await page.getByLabel('Adgangskode').fill('hesttagstenskov')
  await page.getByRole('button', { name: 'Opret og begynd' }).click()
  await expect(page.getByText('Der er allerede en konto med den e-mail')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Log ind i stedet' })).toBeVisible()
  await expect(page.getByLabel('Virksomhedens navn')).toHaveValue('🥐 مخبز')
})

test('a company of emoji and right-to-left text is shown whole', async ({ page }) => {
  const { home } = await signUp(page, '🥐 مخبز الميناء')
  expect(home).toMatch(/^\/virksomhed(-[a-z0-9]+)?$/)
  await expect(page.getByText('🥐 مخبز الميناء').filter({ visible: true })).toBeVisible()
})

test('a common password is refused with the reason', async ({ page }) => {
  await page.goto('/sign-up')
  await page.getByLabel('Virksomhedens navn').fill('Prøven')
  await page.getByLabel('Dit navn').fill('Karen')
  await page.getByLabel('Din e-mail').fill('karen@example.dk')
  await page.getByLabel('Adgangskode').fill('password123')
  await page.getByRole('button', { name: 'Opret og begynd' }).click()
  await expect(page.getByText('Vælg en anden adgangskode')).toBeVisible()
})

test('who is signed in is led to their workspace from the pages for others', async ({ page }) => {
  const { home } = await signUp(page)
  for (const path of ['/sign-in', '/sign-up']) {
    await page.goto(path)
    await expect(page).toHaveURL(home)
  }
  await page.goto('/about')
  await page.getByRole('link', { name: 'Jeres arbejdsrum' }).click()
  await expect(page).toHaveURL(home)
})

test('an address inside the company that leads nowhere keeps the company around it', async ({ page, mayFail }) => {
  mayFail.patterns.push(/404/)
  const { home } = await signUp(page)
  for (const path of ['rounds/2020-Q1', 'rounds/nothing', 'rounds/2020-Q1/sheet']) {
    const response = await page.goto(`${home}/${path}`)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible()
    await expect(page).not.toHaveTitle(/NaN/)
  }
  await page.goto(`${home}/rounds/2020-Q1`)
  await expect(page.getByRole('link', { name: 'Målinger' })).toBeVisible()
})

test('a language chosen before signing in stays, and a choice keeps the page’s own search', async ({ page }) => {
  const { email, password, home } = await signUp(page)
  await page.getByRole('button', { name: 'Log ud' }).click()
  await expect(page.getByRole('button', { name: 'Log ud' })).toHaveCount(0)
  await page.goto(`/sign-in?next=${home}/history`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`/sign-in?${new URLSearchParams({ next: `${home}/history` })}`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(`${home}/history`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('another company’s pages do not exist', async ({ page, browser, baseURL, mayFail }) => {
  mayFail.patterns.push(/404/)
  const { home } = await signUp(page, 'Den ene')
  const other = await browser.newPage({ baseURL: baseURL ?? '' })
  await signUp(other, 'Den anden')
  const response = await other.goto(home)
  expect(response?.status()).toBe(404)
  await expect(other.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible()
  await other.close()
})

test('signing up, and choosing language and theme, work without script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const { home } = await signUp(page, 'Uden script')
  await page.goto(`${home}/rounds`)
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Assessments' })).toBeVisible()
  await page.getByRole('link', { name: 'Dark' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page).toHaveURL(`${home}/rounds`)
  await page.close()
})
