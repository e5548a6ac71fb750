import type { Page } from '@playwright/test'
import { expect, faultsOf, test } from './journey'

/** Enters the made-up company and lists the pages it has. */
async function enterDemo(page: Page) {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /Nørregaard Smede/ }).click()
  await expect(page).toHaveURL(/\/demo$/)
  await page.goto('/demo/rounds')
  const rounds = await page
    .getByRole('main')
    .getByRole('link', { name: /^(\d\. kvartal|Q\d)/ })
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  expect(rounds).toHaveLength(8)
  const [open = '', latest = '', before = ''] = rounds
  const quarter = (path: string) => path.split('/').at(-1)
  return {
    open,
    latest,
    pages: [
      '/demo',
      '/demo/rounds',
      '/demo/rounds/new',
      open,
      `${open}/sheet`,
      latest,
      '/demo/history',
      `/demo/comparison?one=${quarter(before)}&other=${quarter(latest)}`,
    ],
  }
}

const publicPages = ['/', '/about', '/sign-up', '/sign-in']

test('the made-up company shows eight quarters with one gap, and a round to go on with', async ({ page }) => {
  const { open } = await enterDemo(page)
  await page.goto('/demo/history')
  const rows = page.getByRole('region', { name: 'Alle tal' }).getByRole('row')
  // The heading's row, seven measured quarters and the gap.
  await expect(rows).toHaveCount(9)
  await expect(rows.filter({ hasText: 'Ikke målt' })).toHaveCount(1)
  await page.goto(`${open}/sheet`)
  await expect(page.getByText('8 af 20 besvaret')).toBeVisible()
  await expect(page.getByText('Udsagn 9 af 20')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    for (const language of ['da', 'en'] as const)
      test(`every page is good in ${language}, ${theme}, at ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 800 })
        const { pages } = await enterDemo(page)
        await page.goto(`/?language=${language}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        const faults: string[] = []
        for (const path of [...pages, ...publicPages]) {
          await page.goto(path)
          faults.push(...(await faultsOf(page)))
        }
        expect(faults).toEqual([])
      })

test('result and history print with the tables behind their pictures, and without the navigation', async ({ page }) => {
  const { latest } = await enterDemo(page)
  for (const path of [latest, '/demo/history']) {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.locator('details table').first()).toBeVisible()
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.length).toBeGreaterThan(20_000)
    await page.emulateMedia({ media: 'screen' })
  }
})
