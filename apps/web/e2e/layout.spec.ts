import { beyondTheEdge, expect, openRound, signUp, test } from './journey'

test('the first Tab shows the way past the navigation, and moves nothing on the page', async ({ page }) => {
  const { home } = await signUp(page)
  for (const path of [home, '/about']) {
    await page.goto(path)
    const heading = page.getByRole('heading', { level: 1 })
    const before = await heading.boundingBox()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Gå til indholdet' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    expect(await heading.boundingBox()).toEqual(before)
  }
})

test('on a phone the account opens from its button, and Escape or a tap beside it closes it', async ({ page }) => {
  await signUp(page)
  await page.setViewportSize({ width: 360, height: 740 })
  const button = page.getByRole('button', { name: 'Konto' })
  const signOut = page.getByRole('button', { name: 'Log ud' })
  await expect(signOut).toBeHidden()
  await button.click()
  await expect(signOut).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(signOut).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(signOut).toBeVisible()
  await page.mouse.click(20, 700)
  await expect(signOut).toBeHidden()
})

test('a word without an end makes no page wider than the narrowest phone', async ({ page }) => {
  const word = 'Trivselsrum'.repeat(11).slice(0, 120)
  const { home } = await signUp(page, word)
  await page.setViewportSize({ width: 320, height: 700 })
  const beyond: string[] = []
  await openRound(page, home)
  beyond.push(...(await beyondTheEdge(page)))
  const sheet = new URL(page.url()).pathname
  await page.goto(sheet.replace(/\/sheet$/, ''))
  await page.getByText('Åbnet ved en fejl?').click()
  await page.getByLabel('Hvorfor annulleres den?').fill(word)
  await page.getByRole('button', { name: 'Annuller målingen' }).click()
  await expect(page.getByText(/· Annulleret/)).toContainText(word)
  beyond.push(...(await beyondTheEdge(page)))
  for (const path of ['/', home]) {
    await page.goto(path)
    beyond.push(...(await beyondTheEdge(page)))
  }
  await page.getByRole('button', { name: 'Konto' }).click()
  beyond.push(...(await beyondTheEdge(page)))
  expect(beyond).toEqual([])
})

test('in forced colours a chosen score looks chosen, and what can be pressed has an outline', async ({ page }) => {
  const { home } = await signUp(page)
  await openRound(page, home)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.getByRole('radio', { name: /^4:/ }).check()
  const look = (text: string) =>
    page.locator('label > span', { hasText: new RegExp(`^${text}$`) }).evaluate((step) => {
      const { backgroundColor, borderTopWidth } = getComputedStyle(step)
      return { ground: backgroundColor, border: Number.parseFloat(borderTopWidth) }
    })
  const [chosen, other] = [await look('4'), await look('3')]
  expect(chosen.ground).not.toBe(other.ground)
  expect(other.border).toBeGreaterThanOrEqual(1)
  for (const name of ['Tilbage', 'Næste'])
    expect(
      await page
        .getByRole('button', { name })
        .evaluate((button) => Number.parseFloat(getComputedStyle(button).borderTopWidth)),
    ).toBeGreaterThanOrEqual(1)
})

test('the bars of the browser take the theme that was chosen, and every browser finds the icon', async ({ page }) => {
  const colours = () =>
    page.locator('meta[name="theme-color"]').evaluateAll((all) => all.map((meta) => meta.getAttribute('content')))
  await page.goto('/about')
  expect(await colours()).toHaveLength(2)
  for (const theme of ['dark', 'light']) {
    await page.goto(`/about?theme=${theme}`)
    const ground = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('background-color'),
    )
    const rgb = (await colours()).map((hex) =>
      hex
        ?.match(/[0-9a-f]{2}/g)
        ?.map((part) => Number.parseInt(part, 16))
        .join(', '),
    )
    expect(rgb.map((parts) => `rgb(${parts})`)).toEqual([ground])
  }
  expect((await page.request.get('/favicon.ico')).status()).toBe(200)
})
