import { expect, signUp, test } from './journey'

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
