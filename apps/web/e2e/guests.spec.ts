import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from '@playwright/test'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { quarterOf } from '@trivselsrum/toolkit/quarter'
import { expect, faultsOf, signUp, test } from './journey'

const quarter = quarterOf(new Date())
const phone = { viewport: { width: 360, height: 740 }, locale: 'da-DK' }

/** A company with an open anonymous round; the page shows it to its owner. */
async function openAnonymousRound(page: Page, name?: string) {
  const { home } = await signUp(page, name)
  const opened = await page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(path, { method: 'POST', headers, body })).status
    },
    [
      `/api/companies${home}/rounds`,
      JSON.stringify({ quarter, mode: 'anonymous', roles: ['owner'], hasLinks: true }),
    ] as const,
  )
  expect(opened).toBe(201)
  await page.goto(`${home}/rounds/${quarter}`)
  return home
}

/** A link made in the form on the round's page; gives its address, which is shown once. */
async function makeLink(page: Page, { label = 'Opslag i kantinen', passcode = '' } = {}) {
  const form = page.getByLabel('Hvor skal det bruges?')
  if (!(await form.isVisible())) await page.getByText('Lav et link', { exact: true }).click()
  await form.fill(label)
  if (passcode) await page.getByLabel('Kode (valgfrit)').fill(passcode)
  await page.getByRole('button', { name: 'Lav linket' }).click()
  await expect(page.getByText('Linket er klar, og det vises kun nu')).toBeVisible()
  return page.getByLabel('Adressen').inputValue()
}

/** Somebody with a phone and nothing else. */
async function newGuest(browser: Browser, baseURL: string | undefined, javaScriptEnabled = false) {
  const context = await browser.newContext({ ...phone, baseURL: baseURL ?? '', javaScriptEnabled })
  return context.newPage()
}

const statements = (page: Page) => page.getByRole('main').getByRole('group')
const choose = (group: Locator, score: number) => group.getByRole('radio', { name: new RegExp(`^${score}:`) }).check()
const handIn = (page: Page) => page.getByRole('button', { name: 'Aflever', exact: true }).click()

/** Gives every statement a score but those at some places. */
async function answer(page: Page, score: number, except: number[] = []) {
  await expect(statements(page)).toHaveCount(20)
  for (const [place, group] of (await statements(page).all()).entries())
    if (!except.includes(place)) await choose(group, score)
}

/** How many of each score are chosen on the page. */
async function chosen(page: Page): Promise<Record<string, number>> {
  const values = await page
    .getByRole('radio', { checked: true })
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Also where the page that is asked about has still to come. */
const expectChosen = (page: Page, counts: Record<string, number>) =>
  expect.poll(() => chosen(page).catch(() => 'on its way')).toEqual(counts)

const codeOn = async (page: Page) => (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-/).textContent())?.trim() ?? ''

test('a guest without script opens a link with a passcode, forgets two statements, completes, comes back by the code, replaces and withdraws', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAnonymousRound(page, 'Havnens Tømrere')
  const address = await makeLink(page, { passcode: 'kanin' })
  const guest = await newGuest(browser, baseURL)

  await guest.goto(address)
  await expect(guest).toHaveURL('/s')
  await expect(guest.getByText('Havnens Tømrere')).toHaveCount(0)
  await guest.getByLabel('Kode').fill('hund')
  await guest.getByRole('button', { name: 'Gå videre' }).click()
  await expect(guest.getByText('Koden passer ikke')).toBeVisible()
  await expect(guest.getByLabel('Kode')).toHaveValue('hund')
  await guest.getByLabel('Kode').fill('kanin')
  await guest.getByRole('button', { name: 'Gå videre' }).click()

  await expect(guest.getByText('Havnens Tømrere')).toBeVisible()
  await expect(guest.getByText('Ingen kan se, hvem der svarede hvad, heller ikke bagefter.')).toBeVisible()
  await expect(guest.getByText('kun hvis mindst 5 har svaret')).toBeVisible()
  await guest.getByRole('link', { name: 'Begynd' }).click()
  await answer(guest, 4, [3, 11])
  await handIn(guest)

  await expect(guest.getByRole('alert').getByText('2 mangler endnu')).toBeVisible()
  await expectChosen(guest, { 4: 18 })
  await guest.getByRole('alert').getByRole('link').last().click()
  await expect(statements(guest).nth(11)).toBeInViewport()
  await expect(statements(guest).nth(11)).toContainText('Giv udsagnet et tal.')
  for (const place of [3, 11]) await choose(statements(guest).nth(place), 2)
  await handIn(guest)

  // A place on the form may still stand behind the address; the code does not.
  await expect(guest).toHaveURL(/\/s\/receipt(#statement-[\w-]+)?$/)
  await expect(guest.getByRole('heading', { level: 1, name: 'Dit svar er afleveret' })).toBeVisible()
  const code = await codeOn(guest)
  expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)
  const [file] = await Promise.all([
    guest.waitForEvent('download'),
    guest.getByRole('link', { name: 'Gem koden som fil' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('kvitteringskode.txt')
  expect(readFileSync(await file.path(), 'utf8')).toContain(code)
  await page.reload()
  await expect(page.getByText('Åbnet 1 gang')).toBeVisible()

  // Another day, another device, the code from a piece of paper.
  const later = await newGuest(browser, baseURL)
  await later.goto('/receipt')
  await later.getByLabel('Kvitteringskode').fill('ABCD-ABCD')
  await later.getByRole('button', { name: 'Se, hvad der blev af det' }).click()
  await expect(later.getByText('Koden passer ikke til noget svar')).toBeVisible()
  await later.getByLabel('Kvitteringskode').fill(code.toLowerCase().replaceAll('-', ' '))
  await later.getByRole('button', { name: 'Se, hvad der blev af det' }).click()
  await expect(later.getByRole('heading', { level: 1, name: 'Dit svar er modtaget' })).toBeVisible()
  await later.getByRole('link', { name: 'Ret mit svar' }).click()
  await expectChosen(later, { 2: 2, 4: 18 })
  await choose(statements(later).nth(0), 5)
  await later.getByRole('button', { name: 'Gem rettelserne' }).click()
  await expect(later.getByText('Dine nye svar har taget de gamles plads.')).toBeVisible()
  await later.getByRole('link', { name: 'Ret mit svar' }).click()
  await expectChosen(later, { 2: 2, 4: 17, 5: 1 })
  await later.goto('/receipt')
  await later.getByRole('link', { name: 'Træk svaret tilbage' }).click()
  await later.getByRole('button', { name: 'Træk svaret tilbage' }).click()
  await expect(later.getByRole('heading', { level: 1, name: 'Dit svar er trukket tilbage' })).toBeVisible()
  await later.getByRole('link', { name: 'Svar igen' }).click()
  await expect(statements(later)).toHaveCount(20)
  await expectChosen(later, {})
})

for (const javaScriptEnabled of [false, true])
  test(`answers typed ${javaScriptEnabled ? 'with' : 'without'} script stay on the page when the link is ended meanwhile, and are handed in through another`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await openAnonymousRound(page)
    const address = await makeLink(page)
    const guest = await newGuest(browser, baseURL, javaScriptEnabled)
    await guest.goto(address)
    await guest.getByRole('link', { name: 'Begynd' }).click()
    await answer(guest, 3)
    await page.reload()
    await page.getByText('Luk linket').click()
    await page.getByRole('button', { name: 'Luk det nu' }).click()
    await expect(page.getByText(/^Lukket \(skulle/)).toBeVisible()

    await handIn(guest)
    await expect(guest.getByText('Linket virker ikke mere')).toBeVisible()
    await expect(guest.getByText('Det er ikke afleveret')).toBeVisible()
    await expectChosen(guest, { 3: 20 })
    await handIn(guest)
    await expect(guest.getByText('Linket virker ikke mere')).toBeVisible()
    await expectChosen(guest, { 3: 20 })

    const another = await guest.context().newPage()
    await another.goto(address)
    await expect(another.getByRole('heading', { level: 1, name: 'Linket virker ikke mere' })).toBeVisible()
    await another.goto(await makeLink(page, { label: 'Et nyt' }))
    await another.close()
    await handIn(guest)
    await expect(guest).toHaveURL('/s/receipt')
  })

test('a session that has run out is told on the form with all that was typed, and the link opened again mends it', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAnonymousRound(page)
  const address = await makeLink(page)
  const guest = await newGuest(browser, baseURL)
  await guest.goto(address)
  await guest.getByRole('link', { name: 'Begynd' }).click()
  await answer(guest, 5)
  await guest.context().clearCookies({ name: 'share' })
  await handIn(guest)
  await expect(guest.getByText('Åbn linket igen')).toBeVisible()
  await expectChosen(guest, { 5: 20 })
  const again = await guest.context().newPage()
  await again.goto(address)
  await handIn(guest)
  await expect(guest).toHaveURL('/s/receipt')
})

test('a round voided while a form is open is told on it; nothing more is handed in', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAnonymousRound(page)
  const guest = await newGuest(browser, baseURL)
  await guest.goto(await makeLink(page))
  await guest.getByRole('link', { name: 'Begynd' }).click()
  await answer(guest, 1)
  await page.getByText('Åbnet ved en fejl?').click()
  await page.getByLabel('Hvorfor annulleres den?').fill('Forkert kvartal')
  await page.getByRole('button', { name: 'Annuller målingen' }).click()
  await expect(page.getByText('Forkert kvartal')).toBeVisible()
  await handIn(guest)
  await expect(guest.getByText('Linket virker ikke mere')).toBeVisible()
  await expectChosen(guest, { 1: 20 })
})

test('a round closed while a form is open is told on it; the answers handed in before can be found, and not changed', async ({
  page,
  browser,
  baseURL,
}) => {
  const home = await openAnonymousRound(page)
  const address = await makeLink(page)
  const guest = await newGuest(browser, baseURL)
  await guest.goto(address)
  await guest.getByRole('link', { name: 'Begynd' }).click()
  await answer(guest, 2)
  const names = await guest
    .getByRole('radio', { checked: true })
    .evaluateAll((all) => all.map((one) => one.getAttribute('name')))
  const answers = Object.fromEntries(names.map((name) => [name?.replace('answer-', ''), 4]))
  const receipts = Array.from({ length: 5 }, newReceipt)
  for (const receipt of receipts) {
    const other = await browser.newContext({
      baseURL: baseURL ?? '',
      extraHTTPHeaders: { 'sec-fetch-site': 'same-origin' },
    })
    await other.request.post('/api/share-session', { data: { token: address.split('/').at(-1) } })
    expect((await other.request.post('/api/share/sheet', { data: { receipt, answers } })).status()).toBe(201)
    await other.close()
  }
  const closed = await page.evaluate(
    async (path) => (await fetch(path, { method: 'POST' })).status,
    `/api/companies${home}/rounds/${quarter}/closure`,
  )
  expect(closed).toBe(201)

  await handIn(guest)
  await expect(guest.getByText('Målingen er lukket', { exact: true })).toBeVisible()
  await expect(guest.getByText('Der kan ikke afleveres flere svar.')).toBeVisible()
  await expectChosen(guest, { 2: 20 })
  await expect(guest.getByRole('button', { name: 'Aflever' })).toHaveCount(0)
  await guest.goto('/receipt')
  await guest.getByLabel('Kvitteringskode').fill(receipts[3] ?? '')
  await guest.getByRole('button', { name: 'Se, hvad der blev af det' }).click()
  await expect(guest.getByText('Dit svar er med i resultatet')).toBeVisible()
  await expect(guest.getByRole('link', { name: 'Ret mit svar' })).toHaveCount(0)
})

test('the same phone again is told that answers were handed in from it; back and again is one sheet, somebody else is another', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAnonymousRound(page)
  const address = await makeLink(page)
  const guest = await newGuest(browser, baseURL, true)
  await guest.goto(address)
  await guest.getByRole('link', { name: 'Begynd' }).click()
  await answer(guest, 4)
  await handIn(guest)
  await expect(guest).toHaveURL('/s/receipt')
  const code = await codeOn(guest)
  await guest.goBack()
  await expect(guest.getByRole('heading', { name: 'Der er svaret fra den her telefon' })).toBeVisible()
  await guest.goto(address)
  await expect(guest.getByRole('heading', { name: 'Der er svaret fra den her telefon' })).toBeVisible()
  await guest.getByRole('link', { name: 'Se eller ret svaret' }).click()
  expect(await codeOn(guest)).toBe(code)
  await guest.goto(address)
  await guest.getByRole('button', { name: 'Svar som en anden' }).click()
  await answer(guest, 2)
  await handIn(guest)
  await expect(guest).toHaveURL('/s/receipt')
  expect(await codeOn(guest)).not.toBe(code)
  await guest.getByRole('button', { name: 'Glem koden her' }).click()
  await expect(guest.getByLabel('Kvitteringskode')).toBeVisible()
})

test('the poster downloads as a PDF, with and without script', async ({ page, context, browser, baseURL }) => {
  const home = await openAnonymousRound(page)
  const withoutScript = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  await withoutScript.addCookies(await context.cookies())
  const plain = await withoutScript.newPage()
  await plain.goto(`${home}/rounds/${quarter}`)
  for (const maker of [page, plain]) {
    await makeLink(maker)
    await expect(maker.getByRole('img', { name: 'QR-kode med linkets adresse' })).toBeVisible()
    const [poster] = await Promise.all([
      maker.waitForEvent('download'),
      maker.getByRole('button', { name: 'Hent plakaten som PDF' }).click(),
    ])
    expect(poster.suggestedFilename()).toBe('plakat.pdf')
    expect(readFileSync(await poster.path(), 'latin1')).toMatch(/^%PDF-1\.7[\s\S]*pdfuaid/)
  }
})

test('the token stands in no page, and nothing of these pages is indexed, kept or told on', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAnonymousRound(page)
  const address = await makeLink(page)
  const token = address.split('/').at(-1) ?? ''
  const guest = await newGuest(browser, baseURL, true)
  const seen: { url: string; headers: Record<string, string>; text: string }[] = []
  guest.on('response', async (response) => {
    if (response.request().resourceType() !== 'document') return
    const text = response.status() < 300 ? await response.text() : ''
    seen.push({ url: response.url(), headers: response.headers(), text })
  })
  await guest.goto(address)
  await guest.getByRole('link', { name: 'Begynd' }).click()
  await expect(statements(guest)).toHaveCount(20)
  await guest.goto('/receipt')
  await guest.goto('/s/refused')
  await expect.poll(() => seen.length).toBeGreaterThanOrEqual(5)
  for (const { headers, text, url } of seen) {
    expect(headers, url).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    expect(headers['x-robots-tag'], url).toContain('noindex')
    expect(text, url).not.toContain(token)
    expect(text, url).not.toMatch(/og:|<meta name="description"/)
  }
  expect((await guest.request.head(address)).status()).toBe(204)
  await guest.goto(address)
  await expect(guest).toHaveTitle('Delt med dig · Trivselsrum')
})

test('guests are spoken to in the language of the company, unless they choose another', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAnonymousRound(page)
  const address = await makeLink(page)
  const guest = await newGuest(browser, baseURL)
  await guest.goto(address)
  const [spoken] = (await guest.context().cookies()).filter(({ name }) => name === 'company-language')
  expect(spoken).toMatchObject({ value: 'da', httpOnly: true })
  // As an English company's link leaves it.
  if (spoken) await guest.context().addCookies([{ ...spoken, value: 'en' }])
  await guest.reload()
  await expect(guest.getByRole('link', { name: 'Begin' })).toBeVisible()
  await expect(guest.locator('html')).toHaveAttribute('lang', 'en')
  await guest.getByRole('link', { name: 'Dansk' }).click()
  await expect(guest).toHaveURL('/s')
  await expect(guest.getByRole('link', { name: 'Begynd' })).toBeVisible()
})

test('a member answers without a name on the same form, and gets the same receipt', async ({ page }) => {
  const home = await openAnonymousRound(page)
  await page.goto(`${home}/rounds/${quarter}/anonymous-sheet`)
  await answer(page, 3, [19])
  await handIn(page)
  await expect(page.getByRole('alert').getByText('1 mangler endnu')).toBeVisible()
  await expect(page.locator(':focus')).toContainText('1 mangler endnu')
  await choose(statements(page).nth(19), 1)
  await expect(page.getByText('af 20 besvaret')).toBeVisible()
  await handIn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Dit svar er afleveret' })).toBeVisible()
  await page.getByRole('link', { name: 'Tilbage til virksomheden' }).click()
  await expect(page).toHaveURL(home)
  await page.goto(`${home}/rounds/${quarter}/anonymous-sheet`)
  await expect(page.getByRole('heading', { level: 1, name: 'Du har svaret' })).toBeVisible()
})

test('every page of a guest, and the links of those who run the round, are without fault on a phone', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const faults: string[] = []
  await page.setViewportSize(phone.viewport)
  await openAnonymousRound(page)
  const address = await makeLink(page, { passcode: 'kanin' })
  faults.push(...(await faultsOf(page)))
  await page.reload()
  await page.getByText('Luk linket').click()
  faults.push(...(await faultsOf(page)))

  const guest = await newGuest(browser, baseURL, true)
  await guest.emulateMedia({ reducedMotion: 'reduce' })
  await guest.goto(address)
  faults.push(...(await faultsOf(guest)))
  await guest.getByLabel('Kode').fill('kanin')
  await guest.getByRole('button', { name: 'Gå videre' }).click()
  await expect(guest.getByRole('link', { name: 'Begynd' })).toBeVisible()
  faults.push(...(await faultsOf(guest)))
  await guest.getByRole('link', { name: 'Begynd' }).click()
  await answer(guest, 4, [2])
  faults.push(...(await faultsOf(guest)))
  await handIn(guest)
  await expect(guest.getByText('1 mangler endnu')).toBeVisible()
  faults.push(...(await faultsOf(guest)))
  await choose(statements(guest).nth(2), 4)
  await handIn(guest)
  await expect(guest).toHaveURL('/s/receipt')
  faults.push(...(await faultsOf(guest)))
  for (const path of ['/s', '/receipt', '/receipt/sheet', '/receipt/withdrawal', '/s/refused']) {
    await guest.goto(path)
    faults.push(...(await faultsOf(guest)))
  }
  await guest.context().clearCookies()
  for (const path of ['/s', '/receipt']) {
    await guest.goto(path)
    faults.push(...(await faultsOf(guest)))
  }
  expect(faults).toEqual([])
})
