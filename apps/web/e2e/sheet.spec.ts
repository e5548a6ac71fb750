import { answerAll, expect, openRound, signUp, test } from './journey'

test('a half-done sheet goes on where it was left, on another machine too', async ({ page, browser, baseURL }) => {
  const { email, password, home } = await signUp(page)
  await openRound(page, home)
  await page.keyboard.press('4')
  await page.getByLabel(/Hvorfor dette tal/).fill('Vi talte længe om det.')
  await page.getByRole('button', { name: 'Næste' }).click()
  await page.getByRole('radio', { name: /^2:/ }).check()
  await expect(page.getByText('2 af 20 besvaret')).toBeVisible()
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()

  const other = await browser.newPage({ baseURL: baseURL ?? '', locale: 'da-DK' })
  await other.goto('/sign-in')
  await other.getByLabel('E-mail').fill(email)
  await other.getByLabel('Adgangskode').fill(password)
  await other.getByRole('button', { name: 'Log ind' }).click()
  await other.getByRole('main').getByRole('link', { name: 'Fortsæt besvarelsen' }).first().click()
  await expect(other.getByText('Udsagn 3 af 20')).toBeVisible()
  await other.getByRole('button', { name: 'Tilbage' }).click()
  await other.getByRole('button', { name: 'Tilbage' }).click()
  await expect(other.getByRole('radio', { name: /^4:/ })).toBeChecked()
  await expect(other.getByLabel(/Hvorfor dette tal/)).toHaveValue('Vi talte længe om det.')
  await other.close()
})

test('two who answer the same statement at once are both told, and one of the answers is chosen', async ({
  page,
  context,
  mayFail,
}) => {
  mayFail.patterns.push(/409/)
  const { home } = await signUp(page)
  await openRound(page, home)
  const second = await context.newPage()
  // It has looked for the last time before it is answered on.
  const looked = second.waitForResponse(/\/sheet\?/)
  await second.goto(page.url())
  await looked
  await expect(second.getByText('Udsagn 1 af 20')).toBeVisible()

  await page.getByRole('radio', { name: /^5:/ }).check()
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()
  await second.getByRole('radio', { name: /^1:/ }).check()
  await expect(second.getByText('I har svaret på samme tid')).toBeVisible()
  await expect(second.getByText('Karen Holm har valgt: 5')).toBeVisible()
  await expect(second.getByText('Du har valgt: 1')).toBeVisible()
  // Passed over, it is still told, and the end of the sheet leads back to it.
  await second.getByRole('button', { name: 'Næste' }).click()
  await expect(second.getByRole('status')).toHaveText(/mangler at blive afgjort/)
  for (let at = 2; at <= 20; at++) {
    await second.getByRole('radio', { name: /^3:/ }).check()
    await second.getByRole('button', { name: at === 20 ? 'Afslut' : 'Næste' }).click()
  }
  await expect(second.getByRole('heading', { name: '1 skal afgøres' })).toBeVisible()
  await expect(second.getByRole('button', { name: 'Aflever besvarelsen' })).toHaveCount(0)
  await second.getByRole('listitem').getByRole('button').click()
  await second.getByRole('button', { name: 'Behold mit svar' }).click()
  await expect(second.getByText(/^Gemt kl\./)).toBeVisible()
  await page.reload()
  await page.getByText('Alle på én side').click()
  await expect(page.getByRole('radio', { name: /^1:/ }).first()).toBeChecked()
})

test('what cannot be saved is kept on the page, said to be unsaved, and saved when the line is back', async ({
  page,
  context,
  mayFail,
}) => {
  mayFail.patterns.push(/ERR_INTERNET_DISCONNECTED/)
  const { home } = await signUp(page)
  await openRound(page, home)
  await context.setOffline(true)
  await page.getByRole('radio', { name: /^3:/ }).check()
  await expect(page.getByText('Ikke gemt endnu')).toBeVisible()
  await page.getByRole('button', { name: 'Næste' }).click()
  await page.getByRole('radio', { name: /^4:/ }).check()
  await context.setOffline(false)
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible({ timeout: 40_000 })
  await page.reload()
  await expect(page.getByText('2 af 20 besvaret')).toBeVisible()
})

test('a pause while nothing can be saved is a choice, and what was typed is there again', async ({ page, mayFail }) => {
  mayFail.patterns.push(/503/)
  const { home } = await signUp(page)
  await openRound(page, home)
  const unavailable = {
    status: 503,
    contentType: 'application/problem+json',
    body: '{"code":"unavailable","detail":""}',
  }
  await page.route('**/api/**/answers/*', (route) => route.fulfill(unavailable))
  await page.getByRole('radio', { name: /^3:/ }).check()
  await page.getByLabel(/Hvorfor dette tal/).fill('Det talte vi længe om.')
  await expect(page.getByText('Ikke gemt endnu')).toBeVisible()
  await page.getByRole('link', { name: 'Hold pause', exact: true }).click()
  await expect(page.getByText('Der er svar, som ikke er gemt endnu')).toBeVisible()

  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(page.getByText('Ikke gemt endnu')).toBeVisible()
  await expect(page.getByText('1 af 20 besvaret')).toBeVisible()
  await page.unrouteAll()
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible({ timeout: 40_000 })
  await page.reload()
  await page.getByRole('button', { name: 'Tilbage' }).click()
  await expect(page.getByLabel(/Hvorfor dette tal/)).toHaveValue('Det talte vi længe om.')
})

test('Back leads to the sheet as it is, not as it was', async ({ page }) => {
  const { home } = await signUp(page)
  await openRound(page, home)
  for (const score of ['2', '4']) {
    await page.getByRole('radio', { name: new RegExp(`^${score}:`) }).check()
    await page.getByRole('button', { name: 'Næste' }).click()
  }
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()
  await page.getByRole('link', { name: 'Hold pause' }).click()
  await expect(page.getByText('2 af 20 udsagn har fået et tal')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('2 af 20 besvaret')).toBeVisible()
  await expect(page.getByText('Udsagn 3 af 20')).toBeVisible()
})

test('a session that has gone is told on the sheet; signed in again, everything is saved', async ({
  page,
  context,
  mayFail,
}) => {
  mayFail.patterns.push(/401/)
  const { home, email, password } = await signUp(page)
  await openRound(page, home)
  await context.clearCookies({ name: /access|refresh/ })
  await page.getByRole('radio', { name: /^3:/ }).check()
  await expect(page.getByText('Du er ikke logget ind mere')).toBeVisible()
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Log ind i et nyt vindue' }).click(),
  ])
  await other.getByLabel('E-mail').fill(email)
  await other.getByLabel('Adgangskode').fill(password)
  await other.getByRole('button', { name: 'Log ind' }).click()
  await expect(other.getByText('0 af 20 besvaret')).toBeVisible()
  await other.close()
  await page.bringToFront()
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText('Du er ikke logget ind mere')).toBeHidden()
})

test('a sheet whose round was closed meanwhile is over: it says so, and takes nothing more', async ({
  page,
  context,
  mayFail,
}) => {
  mayFail.patterns.push(/409/)
  const { home } = await signUp(page)
  await openRound(page, home)
  const stale = await context.newPage()
  await stale.goto(page.url())
  await expect(stale.getByText('Udsagn 1 af 20')).toBeVisible()
  await page.getByRole('link', { name: 'Hold pause' }).click()
  await page.getByText('Åbnet ved en fejl?').click()
  await page.getByLabel('Hvorfor annulleres den?').fill('Forkert kvartal')
  await page.getByRole('button', { name: 'Annuller målingen' }).click()
  await expect(page.getByText('Forkert kvartal')).toBeVisible()
  await openRound(page, home)

  await stale.getByRole('radio', { name: /^5:/ }).check()
  await expect(stale.getByText('Målingen er annulleret')).toBeVisible()
  await expect(stale.getByRole('radio', { name: /^1:/ })).toBeDisabled()
  await stale.getByRole('link', { name: 'Gå til jeres målinger' }).click()
  await expect(stale.getByText('Åben')).toBeVisible()
  await page.reload()
  await expect(page.getByText('0 af 20 besvaret')).toBeVisible()
})

test('all statements on one page, with what is missing named at the end', async ({ page }) => {
  const { home } = await signUp(page)
  await openRound(page, home)
  await page.getByText('Alle på én side').click()
  await expect(page.getByRole('group')).toHaveCount(21)
  for (const [index, group] of (await page.getByRole('group').all()).slice(1).entries())
    if (index !== 6) await group.getByRole('radio', { name: /^2:/ }).check()
  await expect(page.getByText('19 af 20 besvaret')).toBeVisible()
  await expect(page.getByRole('heading', { name: '1 mangler endnu' })).toBeVisible()
  await page.getByRole('button', { name: /Hos os må man selv sige til/ }).click()
  await expect(page.getByText('Udsagn 7 af 20')).toBeVisible()
})

test('a sheet that was handed in can be taken back and corrected; a round opened by mistake is voided', async ({
  page,
}) => {
  const { home } = await signUp(page)
  await openRound(page, home)
  await answerAll(page, () => 3)
  await page.getByRole('button', { name: 'Tag besvarelsen tilbage og ret' }).click()
  await page.getByRole('button', { name: 'Tilbage' }).click()
  await page.getByRole('radio', { name: /^5:/ }).check()
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible()
  await page.getByRole('link', { name: 'Hold pause' }).click()

  await page.getByText('Åbnet ved en fejl?').click()
  await page.getByLabel('Hvorfor annulleres den?').fill('Forkert kvartal')
  await page.getByRole('button', { name: 'Annuller målingen' }).click()
  await expect(page.getByText('Forkert kvartal')).toBeVisible()
  await page.getByRole('link', { name: 'Åbn en måling' }).click()
  await expect(page.getByRole('option', { name: /\(nu\)/ })).toHaveCount(1)
})

test('a whole round by keyboard alone', async ({ page }) => {
  const { home } = await signUp(page)
  await openRound(page, home)
  for (let index = 0; index < 20; index++) {
    await expect(page.getByText(`Udsagn ${index + 1} af 20`)).toBeVisible()
    await page.keyboard.press(String(1 + (index % 5)))
    await page.getByRole('button', { name: index === 19 ? 'Afslut' : 'Næste' }).focus()
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Aflever besvarelsen' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Luk målingen og se resultatet' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Luk målingen og se resultatet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Luk målingen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Jeres niveau/ })).toBeVisible()
})
